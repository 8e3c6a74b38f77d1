"""Opens every file that a running server offers with the tool it is for. Usage: read_back.py ADDRESS"""

import datetime
import io
import json
import sys
import tempfile
import unittest
import urllib.request
from pathlib import Path

import duckdb
import igraph
import networkx
import pandas
import pyarrow.parquet
from followthemoney import model
from followthemoney.proxy import EntityProxy

address = sys.argv.pop(1) if len(sys.argv) > 1 else "http://127.0.0.1:4000"
folder = Path(tempfile.mkdtemp(prefix="parley-read-back-"))
listed = {one["name"]: one for one in json.load(urllib.request.urlopen(f"{address}/export/"))["exports"]}
tables = {name: one["columns"] for name, one in listed.items() if one["columns"]}


def url(name: str) -> str:
    return f"{address}/export/{name}"


def saved(name: str) -> str:
    path = folder / name
    if not path.exists():
        path.write_bytes(urllib.request.urlopen(url(name)).read())
    return str(path)


class Tables(unittest.TestCase):
    def test_pandas_reads_every_csv_by_its_address(self):
        for name, columns in tables.items():
            with self.subTest(name):
                frame = pandas.read_csv(url(f"{name}.csv"))
                self.assertEqual(list(frame.columns), [column["name"] for column in columns])
                self.assertGreater(len(frame), 0)
                self.assertEqual(frame["data_version"].nunique(), 1)
                for column in columns:
                    values = frame[column["name"]].dropna()
                    if column["type"] in ("integer", "number") and len(values):
                        self.assertTrue(pandas.api.types.is_numeric_dtype(values), column["name"])
                    if column["type"] == "day" and len(values):
                        pandas.to_datetime(values, format="%Y-%m-%d")

    def test_pandas_reads_ndjson_with_the_same_rows(self):
        for name in tables:
            with self.subTest(name):
                lines = pandas.read_json(saved(f"{name}.ndjson"), lines=True, dtype=False)
                frame = pandas.read_csv(url(f"{name}.csv"))
                self.assertEqual(len(lines), len(frame))
                self.assertEqual(list(lines.columns), list(frame.columns))

    def test_pyarrow_reads_parquet_with_the_types_of_the_dictionary(self):
        kinds = {
            "text": "string",
            "integer": "int32",
            "number": "double",
            "boolean": "bool",
            "day": "date32[day]",
            "list": "list<element: string not null>",
        }
        for name, columns in tables.items():
            with self.subTest(name):
                table = pyarrow.parquet.read_table(saved(f"{name}.parquet"))
                self.assertIn(b"data_version", pyarrow.parquet.read_metadata(saved(f"{name}.parquet")).metadata)
                for column in columns:
                    kind = str(table.schema.field(column["name"]).type)
                    if column["type"] == "moment":
                        self.assertTrue(kind.startswith("timestamp[ms"), kind)
                    else:
                        self.assertEqual(kind, kinds[column["type"]], column["name"])

    def test_parquet_holds_what_ndjson_holds(self):
        def plain(value):
            if isinstance(value, datetime.datetime):
                return value.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
            return value.isoformat() if isinstance(value, datetime.date) else value

        for name in tables:
            with self.subTest(name):
                rows = pyarrow.parquet.read_table(saved(f"{name}.parquet")).to_pylist()
                lines = Path(saved(f"{name}.ndjson")).read_text(encoding="utf-8").splitlines()
                self.assertEqual([{key: plain(value) for key, value in row.items()} for row in rows], [json.loads(line) for line in lines])

    def test_duckdb_asks_parquet_and_csv_together(self):
        met, pairs = duckdb.sql(
            f"""
            SELECT (SELECT count(*) FROM '{saved("attendances.parquet")}'
                    WHERE status = 'HELD' AND presence = 'ATTENDED' AND date_from >= DATE '2025-01-01'),
                   (SELECT sum(meetings) FROM read_csv('{saved("encounters.csv")}'))
            """
        ).fetchall()[0]
        self.assertGreater(met, 0)
        self.assertGreater(pairs, 0)
        names = duckdb.sql(f"SELECT unnest(attendees) FROM '{saved('meetings.parquet')}'").fetchall()
        self.assertGreater(len(names), 10)


class Networks(unittest.TestCase):
    def test_networkx_and_igraph_read_who_met_whom(self):
        encounters = pandas.read_csv(url("encounters.csv"))
        people = set(pandas.read_csv(url("people.csv"))["id"])
        for read, file in ((networkx.read_graphml, "network.graphml"), (networkx.read_gexf, "network.gexf")):
            with self.subTest(file):
                graph = read(saved(file))
                self.assertEqual(graph.number_of_edges(), len(encounters))
                self.assertLessEqual(set(graph), people)
                self.assertFalse(graph.is_directed())
                self.assertTrue(all("label" in node for _, node in graph.nodes(data=True)))
                total = sum(edge["weight"] for _, _, edge in graph.edges(data=True))
                self.assertAlmostEqual(total, encounters["weight"].sum(), places=6)
        graph = igraph.Graph.Read_GraphML(saved("network.graphml"))
        self.assertEqual(graph.ecount(), len(encounters))
        self.assertEqual(graph.es["meetings"], list(encounters["meetings"]))
        self.assertGreater(max(graph.pagerank(weights="weight")), 0)

    def test_networkx_and_igraph_read_the_whole_graph(self):
        known = sum(len(pandas.read_csv(url(f"{name}.csv"))) for name in
                    ("people", "countries", "organizations", "places", "meetings", "sanctions"))
        for read, file in ((networkx.read_graphml, "graph.graphml"), (networkx.read_gexf, "graph.gexf")):
            with self.subTest(file):
                graph = read(saved(file))
                self.assertTrue(graph.is_directed())
                # An edge to something that is no node would bring a node without a label.
                self.assertEqual(graph.number_of_nodes(), known)
                self.assertTrue(all(node.get("label") for _, node in graph.nodes(data=True)))
                kinds = {edge["type"] for _, _, edge in graph.edges(data=True)}
                self.assertLessEqual({"ATTENDED", "EXPECTED_AT", "ABSENT_FROM", "HELD_AT", "IMPOSED", "TARGETS"}, kinds)
        self.assertEqual(igraph.Graph.Read_GraphML(saved("graph.graphml")).vcount(), known)

    def test_a_network_of_a_country_and_a_year_has_no_loose_ends(self):
        text = urllib.request.urlopen(url("network.graphml?country=USA&from=2025")).read()
        graph = networkx.read_graphml(io.BytesIO(text))
        self.assertTrue(all("label" in node for _, node in graph.nodes(data=True)))


class Entities(unittest.TestCase):
    def test_followthemoney_takes_every_entity_as_it_is(self):
        lines = [json.loads(line) for line in Path(saved("graph.ftm.ndjson")).read_text(encoding="utf-8").splitlines()]
        entities = {line["id"]: EntityProxy.from_dict(line, cleaned=False) for line in lines}
        self.assertEqual(len(entities), len(lines))
        for line in lines:
            entity = entities[line["id"]]
            entity.schema.validate(line)
            # What the model would clean away or write otherwise is not as it should be.
            self.assertEqual({name: sorted(values) for name, values in line["properties"].items()},
                             {name: sorted(values) for name, values in entity.properties.items()})
            for prop, value in entity.itervalues():
                if prop.type.name == "entity":
                    self.assertIn(value, entities)
                    self.assertTrue(entities[value].schema.is_a(prop.range), (line["id"], prop.name, value))
        self.assertLessEqual({"Person", "PublicBody", "Event", "Sanction"}, {line["schema"] for line in lines})
        self.assertTrue(model.get("Event"))

    def test_json_ld_is_json_and_every_reference_leads_to_a_thing(self):
        things = json.loads(Path(saved("graph.jsonld")).read_text(encoding="utf-8"))["@graph"]
        ids = {thing["@id"] for thing in things}
        self.assertEqual(len(ids), len(things))
        events = [thing for thing in things if thing["@type"] == "Event"]
        self.assertGreater(len(events), 0)
        for event in events:
            for reference in event.get("attendee", []) + event.get("location", []) + event.get("organizer", []):
                self.assertIn(reference["@id"], ids)


if __name__ == "__main__":
    unittest.main(verbosity=2)
