// Pending records of one kind of thing that is no event, withdrawn ones included, those of one block together.
// Parameters: $kind, $limit. Columns: record, block, article, withdrawn. Starts from the index on Pending, in its order.
MATCH (r:Pending)
WHERE r.kind = $kind AND r.block IS NOT NULL
WITH r
ORDER BY r.kind, r.block
LIMIT $limit
MATCH (r)-[:IN]->(a:Article)
RETURN r {.*} AS record, r.block AS block, a.id AS article, r.withdrawnAt IS NOT NULL AS withdrawn
