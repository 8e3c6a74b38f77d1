// Writes claims and ties them to their records. What a claim speaks of becomes pending if the claim is new or lives again.
// Parameters: $rows [{id, properties, subject, object, representing}], $at. Starts from the keys of Claim and Record.
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
OPTIONAL MATCH (object:Record {id: row.object})
OPTIONAL MATCH (living:Claim {id: row.id})
WHERE living.withdrawnAt IS NULL
WITH row, subject, object, living IS NULL AS fresh
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.properties, c.recordedAt = $at
MERGE (c)-[:SUBJECT]->(subject)
FOREACH (_ IN CASE WHEN c.withdrawnAt IS NULL THEN [] ELSE [1] END | SET c.gaps = coalesce(c.gaps, []) + (c.withdrawnAt + ' ' + $at))
FOREACH (_ IN CASE WHEN fresh THEN [1] ELSE [] END | SET subject:Pending REMOVE c.withdrawnAt)
FOREACH (record IN CASE WHEN object IS NULL THEN [] ELSE [object] END | MERGE (c)-[:OBJECT]->(record))
FOREACH (record IN CASE WHEN fresh AND object IS NOT NULL THEN [object] ELSE [] END | SET record:Pending)
WITH row, c
CALL (row, c) {
  MATCH (behalf:Record {id: row.representing})
  MERGE (c)-[:REPRESENTING]->(behalf)
  RETURN count(*) AS behalves
}
RETURN count(*) AS claims
