// The blocks that some records stand in. Parameters: $ids. Columns: key. Starts from the key of Record.
UNWIND $ids AS id
MATCH (:Record {id: id})-[:IN_BLOCK]->(b:Block)
RETURN DISTINCT b.key AS key
