// The live records of some blocks of things that are no events.
// Parameters: $keys. Columns: record, article. Starts from the index on the block of Record.
UNWIND $keys AS key
MATCH (r:Record {block: key})
WHERE r.withdrawnAt IS NULL
MATCH (r)-[:IN]->(a:Article)
RETURN r {.*} AS record, a.id AS article
