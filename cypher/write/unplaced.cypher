// Pending records without a block, as an older version left them. Parameters: $limit. Columns: record, article. Starts from the index on Pending.
MATCH (r:Pending)
WHERE r.kind > '' AND r.block IS NULL
WITH r
LIMIT $limit
MATCH (r)-[:IN]->(a:Article)
RETURN r {.*} AS record, a.id AS article
