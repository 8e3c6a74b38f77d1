// Withdraws an article: closes what it says and marks what that speaks of as pending. Who did it, when and why is kept.
// Parameters: $id, $at, $by, $reason. Columns: withdrawn. Starts from the key of Article.
MATCH (a:Article {id: $id})
WHERE a.withdrawnAt IS NULL
SET a.withdrawnAt = $at
CREATE (a)<-[:OF_ARTICLE]-(:Withdrawal {id: $id + ' ' + $at, at: $at, by: $by, reason: $reason})
WITH a
CALL (a) {
  MATCH (a)<-[:IN]-(r:Record)
  WHERE r.withdrawnAt IS NULL
  SET r.withdrawnAt = $at, r:Pending
  WITH r
  MATCH (r)<-[:SUBJECT]-(c:Claim)
  WHERE c.withdrawnAt IS NULL
  SET c.withdrawnAt = $at
  WITH c
  MATCH (c)-[:OBJECT]->(object:Record)
  SET object:Pending
  RETURN count(*) AS closed
}
RETURN 1 AS withdrawn
