// Closes what an article's former extraction said and the one in force does not; the closed records become pending.
// Parameters: $rows [{article, records, claims}], $at. Starts from the key of Article.
UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[:IN]-(r:Record)
OPTIONAL MATCH (r)<-[:SUBJECT]-(c:Claim)
WHERE c.withdrawnAt IS NULL AND NOT c.id IN row.claims
SET c.withdrawnAt = $at
FOREACH (_ IN CASE WHEN c IS NULL THEN [] ELSE [1] END | SET r:Pending)
WITH DISTINCT row, r
WHERE r.withdrawnAt IS NULL AND NOT r.id IN row.records
SET r.withdrawnAt = $at, r:Pending
