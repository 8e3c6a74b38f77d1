// Drops canonical relationships that no longer follow from the evidence. Parameters: $rows [{type, from, to}]. Starts from the key of Entity.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[e:$(row.type)]->(b:Entity {id: row.to})
DELETE e
WITH DISTINCT row.type AS type, b
WHERE type = 'TARGETS' AND NOT EXISTS { (b)<-[:TARGETS]-() }
REMOVE b:Target
