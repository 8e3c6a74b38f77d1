// Writes canonical relationships that are new or differ; whoever sanctions are on has a label for that. Parameters: $rows [{type, from, to, properties}]. Starts from the key of Entity.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[e:$(row.type)]->(b)
SET e = row.properties
FOREACH (target IN CASE row.type WHEN 'TARGETS' THEN [b] ELSE [] END | SET target:Target)
