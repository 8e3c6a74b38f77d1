// Writes entries of sanctions lists that are new or say something new, with the names and programmes that they are found by.
// Parameters: $rows [{id, list, authority, country, properties, keys, programs, change: null or {id, kind, at}}], $at.
// Starts from the keys of SanctionsList and ListEntry.
UNWIND $rows AS row
MERGE (l:SanctionsList {id: row.list})
ON CREATE SET l.authority = row.authority, l.country = row.country, l.recordedAt = $at
MERGE (e:ListEntry {id: row.id})
ON CREATE SET e.recordedAt = $at
WITH e, l, row, e.record AS before
SET e += row.properties
MERGE (e)-[:ON]->(l)
WITH e, row, before
CALL (e) {
  OPTIONAL MATCH (e)-[old:NAMED|UNDER]->()
  DELETE old
}
FOREACH (key IN row.keys | MERGE (n:ListName {key: key}) MERGE (e)-[:NAMED]->(n))
FOREACH (program IN row.programs |
  MERGE (p:Program {id: row.list + '|' + program}) ON CREATE SET p.name = program, p.list = row.list
  MERGE (e)-[:UNDER]->(p))
FOREACH (change IN CASE WHEN row.change IS NULL THEN [] ELSE [row.change] END |
  MERGE (c:ListChange {id: change.id}) ON CREATE SET c += change, c.before = before
  MERGE (c)-[:OF]->(e))
