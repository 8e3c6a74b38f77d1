// Rows of the table places, a page in the order of their ids.
// Parameters: $after (key of the last row before), $limit; $country: they lie in it; null for any. Columns: key and those of the table. Starts from: entity_id.
MATCH (p:Entity)
USING INDEX p:Entity(id)
WHERE p.id > $after AND p:Place AND ($country IS NULL OR p.country = $country)
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS key, p.id AS id, p.name AS name, p.aliases AS aliases, p.kind AS kind, p.city AS city, p.country AS country, p.latitude AS latitude,
  p.longitude AS longitude, COUNT { (p)<-[:HELD_AT]-(:Meeting {status: 'HELD'}) } AS meetings
ORDER BY key
