// Closes what an article's former extraction said and the one in force does not; what closed records and claims speak of becomes pending.
// Parameters: $rows [{article, records, claims}], $at. Starts from the key of Article.
UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[:IN]-(r:Record)
CALL (row, r) {
  MATCH (r)<-[:SUBJECT]-(c:Claim)
  WHERE c.withdrawnAt IS NULL AND NOT c.id IN row.claims
  SET c.withdrawnAt = $at, r:Pending
  WITH c
  MATCH (c)-[:OBJECT]->(object:Record)
  SET object:Pending
  RETURN count(*) AS closed
}
WITH row, r
WHERE r.withdrawnAt IS NULL AND NOT r.id IN row.records
SET r.withdrawnAt = $at, r:Pending
