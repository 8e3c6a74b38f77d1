// Takes a ruling back, if it is in force, and makes its two records pending.
// Parameters: $id, $by, $at. Columns: id, left, right, verdict, by, reason, at. Starts from the key of Ruling.
MATCH (u:Ruling {id: $id})
WHERE u.undoneAt IS NULL
SET u.undoneAt = $at, u.undoneBy = $by
WITH u
CALL (u) {
  MATCH (u)-[:RULES_ON]->(r:Record)
  WHERE u.verdict <> 'UNSURE'
  SET r:Pending
  RETURN count(*) AS pending
}
RETURN u.id AS id, u.left AS left, u.right AS right, u.verdict AS verdict, u.by AS by, u.reason AS reason, u.at AS at
