// Drops those canonical nodes that no record is resolved to any more. Parameters: $ids. Starts from the key of Entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { (n)<-[:RESOLVED_TO]-(:Record) }
DETACH DELETE n
