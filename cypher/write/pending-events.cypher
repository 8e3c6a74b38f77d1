// Pending records of events, withdrawn ones included, with what they were resolved to and the blocks they stood in.
// Parameters: $kind, $limit. Columns: id, withdrawn, node, blocks. Starts from the index on Pending, in its order.
MATCH (r:Pending)
WHERE r.kind = $kind AND r.block IS NOT NULL
WITH r
ORDER BY r.kind, r.block
LIMIT $limit
OPTIONAL MATCH (r)-[:RESOLVED_TO]->(n:Entity)
RETURN r.id AS id, r.withdrawnAt IS NOT NULL AS withdrawn, n.id AS node,
       COLLECT { MATCH (r)-[:IN_BLOCK]->(b:Block) RETURN b.key } AS blocks
