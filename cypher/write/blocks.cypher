// Puts records into their blocks, and out of those that they no longer belong to; blocks left empty are dropped.
// Parameters: $rows [{id, keys}]. Starts from the keys of Record and Block.
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
CALL (row, r) {
  MATCH (r)-[old:IN_BLOCK]->(b:Block)
  WHERE NOT b.key IN row.keys
  DELETE old
  WITH DISTINCT b
  WHERE NOT EXISTS { (b)<-[:IN_BLOCK]-() }
  DELETE b
  RETURN count(*) AS gone
}
UNWIND row.keys AS key
MERGE (b:Block {key: key})
MERGE (r)-[:IN_BLOCK]->(b)
