// Canonical relationships of some events as they are, from and to them.
// Parameters: $ids. Columns: type, from, to, properties. Starts from the key of Entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (n)-[e]-(:Entity)
RETURN type(e) AS type, startNode(e).id AS from, endNode(e).id AS to, properties(e) AS properties
