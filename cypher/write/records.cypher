// Writes records and marks them pending; a record that was withdrawn and is told again lives again. Whom else its document names, and which
// holder of an office a person's record means, may be told anew by a later reading.
// Parameters: $rows [{id, article, properties}], $at. Starts from the keys of Article and Record.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (r:Record {id: row.id})
ON CREATE SET r += row.properties, r.recordedAt = $at, r:Pending
WITH a, r, row
FOREACH (_ IN CASE WHEN r.withdrawnAt IS NULL THEN [] ELSE [1] END | SET r:Pending REMOVE r.withdrawnAt)
FOREACH (
  _ IN CASE
    WHEN coalesce(r.companions, []) <> coalesce(row.properties.companions, []) THEN [1]
    WHEN coalesce(r.holder, '') <> coalesce(row.properties.holder, '') THEN [1]
    ELSE []
  END |
  SET r.companions = row.properties.companions, r.holder = row.properties.holder, r:Pending
)
MERGE (r)-[:IN]->(a)
