// The blocks that some records stand in. Parameters: $ids. Columns: key. Starts from the key of Record.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN DISTINCT r.block AS key
