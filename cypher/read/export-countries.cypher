// Rows of the table countries, a page in the order of their codes.
// Parameters: $after (key of the last row before), $limit; $country: only this one; null for any. Columns: key and those of the table. Starts from: entity_id.
MATCH (c:Entity)
USING INDEX c:Entity(id)
WHERE c.id > $after AND c:Country AND ($country IS NULL OR c.id = $country)
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS key, c.id AS id, c.iso2 AS iso2, c.name AS name, c.aliases AS aliases, COUNT { (c)-[:ATTENDED]->() } AS meetings
ORDER BY key
