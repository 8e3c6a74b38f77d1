// Writes canonical nodes that are new or differ. Parameters: $rows [{id, label, properties}]. Starts from the key of Entity.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.label)
SET n = row.properties
SET n.id = row.id
