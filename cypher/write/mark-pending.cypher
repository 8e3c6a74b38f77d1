// Marks some records as pending. Parameters: $after, $limit. Columns: last (id of the last one, null when none is left).
// Starts from the key of Record.
MATCH (r:Record)
WHERE r.id > $after
WITH r
ORDER BY r.id
LIMIT $limit
SET r:Pending
RETURN max(r.id) AS last
