// All records in the order of their ids. Parameters: $after (an id), $limit. Columns: record, article. Starts from the key of Record.
MATCH (r:Record)
WHERE r.id > $after
WITH r
ORDER BY r.id
LIMIT $limit
MATCH (r)-[:IN]->(a:Article)
RETURN r {.*} AS record, a.id AS article
ORDER BY r.id
