// Takes back the withdrawal of an article: what it said when it was withdrawn holds again, and what that speaks of is pending. The time between is a gap.
// Parameters: $id, $at, $by. Columns: restored. Starts from the key of Article.
MATCH (a:Article {id: $id})
WHERE a.withdrawnAt IS NOT NULL
WITH a, a.withdrawnAt AS since
SET a.gaps = coalesce(a.gaps, []) + (since + ' ' + $at)
REMOVE a.withdrawnAt
WITH a, since
CALL (a, since) {
  MATCH (a)<-[:OF_ARTICLE]-(w:Withdrawal {at: since})
  SET w.undoneAt = $at, w.undoneBy = $by
  RETURN count(*) AS undone
}
CALL (a, since) {
  MATCH (a)<-[:IN]-(r:Record)
  WHERE r.withdrawnAt = since
  SET r:Pending
  REMOVE r.withdrawnAt
  WITH r, since
  MATCH (r)<-[:SUBJECT]-(c:Claim)
  WHERE c.withdrawnAt = since
  SET c.gaps = coalesce(c.gaps, []) + (since + ' ' + $at)
  REMOVE c.withdrawnAt
  WITH c
  MATCH (c)-[:OBJECT]->(object:Record)
  SET object:Pending
  RETURN count(*) AS reopened
}
RETURN 1 AS restored
