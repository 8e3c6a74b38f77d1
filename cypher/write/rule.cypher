// Writes down a ruling under the next number, on two records or on a record and an entry of a list; two records become pending when it changes anything.
// Parameters: $left, $right, $verdict, $by, $reason, $at. Columns: id. Starts from the keys of Counter, Record, ListEntry and Ruling.
MERGE (counter:Counter {name: 'rulings'})
  ON CREATE SET counter.value = 0
SET counter.value = counter.value + 1
WITH counter.value AS number
CREATE (u:Ruling {id: 'rul-' + number})
SET u.left = $left, u.right = $right, u.verdict = $verdict, u.by = $by, u.reason = $reason, u.at = $at
WITH u
CALL (u) {
  UNWIND [$left, $right] AS id
  MATCH (e:ListEntry {id: id})
  CREATE (u)-[:RULES_ON]->(e)
  RETURN count(*) AS entries
}
CALL (u, entries) {
  UNWIND [$left, $right] AS id
  MATCH (r:Record {id: id})
  CREATE (u)-[:RULES_ON]->(r)
  FOREACH (ignored IN CASE WHEN $verdict = 'UNSURE' OR entries > 0 THEN [] ELSE [1] END | SET r:Pending)
  RETURN count(*) AS records
}
RETURN u.id AS id
