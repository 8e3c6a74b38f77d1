// What people ruled, taken back or not, the latest first.
// Parameters, all in $question: about (id of a canonical node, empty: any); undone: whether also those taken back;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting; counting.
// Columns: key, total, ruling (null for an empty page), left, right (canonical nodes, or entries of lists). Starts from: ruling_id.
MATCH (u:Ruling)
WHERE u.id > '' AND ($question.undone OR u.undoneAt IS NULL)
  AND ($question.about = '' OR EXISTS { (u)-[:RULES_ON]->(:Record)-[:RESOLVED_TO]->(e:Entity) WHERE e.id = $question.about })
WITH u, u.at + '|' + u.id AS key
WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH u, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({ruling: u, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.ruling AS u
CALL (u) {
  OPTIONAL MATCH (:Record {id: u.left})-[:RESOLVED_TO]->(a:Entity)
  OPTIONAL MATCH (listed:ListEntry {id: u.left})
  RETURN coalesce(a {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(a)}, listed {.id, .name, labels: labels(listed)}) AS left
}
CALL (u) {
  OPTIONAL MATCH (:Record {id: u.right})-[:RESOLVED_TO]->(b:Entity)
  OPTIONAL MATCH (listed:ListEntry {id: u.right})
  RETURN coalesce(b {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(b)}, listed {.id, .name, labels: labels(listed)}) AS right
}
RETURN key, total, u {.*} AS ruling, left, right
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
