// Rows of the table people, a page in the order of their ids.
// Parameters: $after (key of the last row before), $limit; $country: they held an office of it or came to a meeting for it; $from, $to: days within which
//   they attended a meeting; null for any. Columns: key and those of the table. Starts from: entity_id.
MATCH (p:Entity)
USING INDEX p:Entity(id)
WHERE p.id > $after AND p:Person
  AND ($country IS NULL OR EXISTS { (p)-[:HOLDS]->(:Office)-[:OF]->(c) WHERE c.id = $country }
    OR EXISTS { (p)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->() WHERE part.country = $country })
  AND (($from IS NULL AND $to IS NULL) OR EXISTS {
    (p)-[:ATTENDED]->(m:Meeting)
    WHERE coalesce(m.startMin, '0000-01-01') <= coalesce($to, '9999-12-31') AND coalesce(m.endMax, '9999-12-31') >= coalesce($from, '0000-01-01')
      AND coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL
  })
WITH p ORDER BY p.id LIMIT $limit
CALL (p) {
  OPTIONAL MATCH (p)-[:HOLDS]->(office:Office)
  OPTIONAL MATCH (office)-[:OF]->(c:Country)
  WITH office, c ORDER BY office.title, c.id
  RETURN collect(DISTINCT office.title) AS offices, collect(DISTINCT office.level) AS levels, collect(DISTINCT c.id) AS ofOffices
}
CALL (p) {
  OPTIONAL MATCH (p)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->()
  WITH part.country AS stood ORDER BY stood
  RETURN collect(DISTINCT stood) AS stoodFor
}
CALL (p) {
  OPTIONAL MATCH (p)-[:ATTENDED]->(m:Meeting)
  RETURN count(m) AS meetings, min(m.startMin) AS first, max(m.endMax) AS last
}
RETURN p.id AS key, p.id AS id, p.name AS name, p.aliases AS aliases, ofOffices + [c IN stoodFor WHERE NOT c IN ofOffices] AS countries, offices, levels,
  meetings, first AS first_from, last AS last_to
ORDER BY key
