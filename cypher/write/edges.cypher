// Writes canonical relationships that are new or differ. Parameters: $rows [{type, from, to, properties}]. Starts from the key of Entity.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:$(row.type)]->(b)
SET e = row.properties
