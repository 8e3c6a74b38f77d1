// Gives records their blocks and marks them pending. Parameters: $rows [{id, block}]. Starts from the key of Record.
UNWIND $rows AS row
MATCH (r:Record {id: row.id})
SET r.block = row.block, r:Pending
