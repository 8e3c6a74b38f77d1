// Pending records of things that are no events, withdrawn ones included, each with the block it stood in.
// Parameters: $limit. Columns: record, article, withdrawn, blocks. Starts from the index on Pending.
MATCH (r:Pending)
WHERE r.kind IN ['COUNTRY', 'OFFICE', 'PLACE', 'ORGANIZATION', 'PERSON']
WITH r
ORDER BY r.kind, r.id
LIMIT $limit
MATCH (r)-[:IN]->(a:Article)
RETURN r {.*} AS record, a.id AS article, r.withdrawnAt IS NOT NULL AS withdrawn,
       COLLECT { MATCH (r)-[:IN_BLOCK]->(b:Block) RETURN b.key } AS blocks
