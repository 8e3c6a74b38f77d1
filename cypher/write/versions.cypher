// Writes versions of events, each with the next number of the one count, and ends those that they follow on.
// Parameters: $rows [{of, kind, last, properties, involved [{id, label, name, aliases}]}], $at. Starts from the keys of Version, Counter and Known.
MERGE (counter:Counter {name: 'versions'})
  ON CREATE SET counter.value = 0
WITH counter, counter.value AS before
SET counter.value = before + size($rows)
WITH before
UNWIND range(0, size($rows) - 1) AS i
WITH before + i + 1 AS seq, $rows[i] AS row
CALL (row) {
  MATCH (last:Version {seq: row.last})
  SET last.until = $at
  RETURN count(*) AS ended
}
CREATE (v:Version {id: row.of + ':' + seq})
SET v += row.properties
SET v.of = row.of, v.kind = row.kind, v.seq = seq, v.since = $at
WITH v, row
UNWIND row.involved AS one
MERGE (known:Known {id: one.id})
  ON CREATE SET known.label = one.label, known.name = one.name, known.aliases = one.aliases, known.since = $at
MERGE (v)-[:INVOLVES]->(known)
