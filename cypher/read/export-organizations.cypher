// Rows of the table organizations, a page in the order of their ids.
// Parameters: $after (key of the last row before), $limit. Columns: key and those of the table. Starts from: entity_id.
MATCH (o:Entity)
USING INDEX o:Entity(id)
WHERE o.id > $after AND o:Organization
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS key, o.id AS id, o.name AS name, o.aliases AS aliases, o.kind AS kind, COUNT { (o)-[:ATTENDED]->() } AS meetings
ORDER BY key
