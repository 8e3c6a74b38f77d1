// Writes canonical nodes that are new or differ; a meeting that no more than so many attended has a label for that.
// Parameters: $rows [{id, label, properties}], $small. Starts from the key of Entity.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:$(row.label)
SET n = row.properties
SET n.id = row.id
FOREACH (few IN CASE WHEN row.properties.attendees <= $small THEN [n] ELSE [] END | SET few:Small)
FOREACH (many IN CASE WHEN row.properties.attendees > $small THEN [n] ELSE [] END | REMOVE many:Small)
