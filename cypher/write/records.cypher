// Writes records and marks them pending; a record that was withdrawn and is told again lives again.
// Parameters: $rows [{id, article, properties}], $at. Starts from the keys of Article and Record.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (r:Record {id: row.id})
ON CREATE SET r += row.properties, r.recordedAt = $at, r:Pending
WITH a, r
FOREACH (_ IN CASE WHEN r.withdrawnAt IS NULL THEN [] ELSE [1] END | SET r:Pending REMOVE r.withdrawnAt)
MERGE (r)-[:IN]->(a)
