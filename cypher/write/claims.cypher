// Writes claims and ties them to their records. A claim that is new, or lives again, makes its event pending.
// Parameters: $rows [{id, properties, subject, object, representing}], $at. Starts from the keys of Claim and Record.
UNWIND $rows AS row
MATCH (subject:Record {id: row.subject})
MERGE (c:Claim {id: row.id})
ON CREATE SET c += row.properties, c.recordedAt = $at
WITH row, c, subject
FOREACH (_ IN CASE WHEN c.withdrawnAt IS NULL THEN [] ELSE [1] END | REMOVE c.withdrawnAt SET subject:Pending)
MERGE (c)-[:SUBJECT]->(subject)
WITH row, c
CALL (row, c) {
  MATCH (object:Record {id: row.object})
  MERGE (c)-[:OBJECT]->(object)
  RETURN count(*) AS objects
}
CALL (row, c) {
  MATCH (behalf:Record {id: row.representing})
  MERGE (c)-[:REPRESENTING]->(behalf)
  RETURN count(*) AS behalves
}
RETURN count(*) AS claims
