// Writes down a ruling under the next number, and makes its two records pending when it changes anything.
// Parameters: $left, $right, $verdict, $by, $reason, $at. Columns: id. Starts from the keys of Counter, Record and Ruling.
MERGE (counter:Counter {name: 'rulings'})
  ON CREATE SET counter.value = 0
SET counter.value = counter.value + 1
WITH counter.value AS number
MATCH (left:Record {id: $left})
MATCH (right:Record {id: $right})
CREATE (u:Ruling {id: 'rul-' + number})
SET u.left = $left, u.right = $right, u.verdict = $verdict, u.by = $by, u.reason = $reason, u.at = $at
CREATE (u)-[:RULES_ON]->(left)
CREATE (u)-[:RULES_ON]->(right)
FOREACH (r IN CASE WHEN $verdict = 'UNSURE' THEN [] ELSE [left, right] END | SET r:Pending)
RETURN u.id AS id
