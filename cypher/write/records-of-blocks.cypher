// The live records of some blocks.
// Parameters: $keys. Columns: record, article. Starts from the key of Block.
UNWIND $keys AS key
MATCH (:Block {key: key})<-[:IN_BLOCK]-(r:Record)-[:IN]->(a:Article)
WHERE r.withdrawnAt IS NULL
WITH DISTINCT r, a
RETURN r {.*} AS record, a.id AS article
