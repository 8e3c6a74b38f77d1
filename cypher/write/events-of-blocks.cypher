// Ids of the live records of some blocks. Parameters: $keys. Columns: id. Starts from the key of Block.
UNWIND $keys AS key
MATCH (:Block {key: key})<-[:IN_BLOCK]-(r:Record)
WHERE r.withdrawnAt IS NULL
RETURN DISTINCT r.id AS id
