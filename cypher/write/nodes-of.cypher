// Canonical nodes as they are. Parameters: $ids. Columns: id, properties. Starts from the key of Entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n {.*} AS properties
