// Rows of the table meetings, a page in the order of time.
// Parameters: $after (key of the last row before), $limit; $today: for plans whose day has passed; $from, $to: days, one of which it may have touched;
//   $country: it took place there, or somebody came or was to come for it; $statuses; null for any. Columns: key and those of the table. Starts from: meeting_sort.
MATCH (m:Meeting)
USING INDEX m:Meeting(sortKey)
WHERE m.sortKey > $after
WITH m, CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $today THEN 'UNCONFIRMED' ELSE m.status END AS status
WHERE ($statuses IS NULL OR status IN $statuses)
  AND (($from IS NULL AND $to IS NULL) OR (
    coalesce(m.startMin, '0000-01-01') <= coalesce($to, '9999-12-31') AND coalesce(m.endMax, '9999-12-31') >= coalesce($from, '0000-01-01')
    AND coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL))
  AND ($country IS NULL OR EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(around) WHERE around.id = $country }
    OR EXISTS { ()-[part:ATTENDED|EXPECTED_AT]->(m) WHERE part.country = $country })
WITH m, status ORDER BY m.sortKey LIMIT $limit
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  OPTIONAL MATCH (at)-[:WITHIN*0..4]->(around:Country)
  RETURN at, coalesce(at.iso3, around.id, at.country) AS country LIMIT 1
}
CALL (m) {
  OPTIONAL MATCH (m)-[:OF]->(body:Organization)
  RETURN body ORDER BY body.id LIMIT 1
}
CALL (m) {
  OPTIONAL MATCH (actor:Entity)-[part:ATTENDED]->(m)
  WITH actor, part ORDER BY actor.id
  RETURN collect(actor.id) AS attendee_ids, collect(actor.name) AS attendees, collect(DISTINCT part.country) AS countries
}
RETURN m.sortKey AS key, m.id AS id, m.title AS title, status, m.mode AS mode, m.format AS format,
  m.edtf AS date_edtf, m.startMin AS date_from, m.endMax AS date_to, m.dateBasis AS date_basis,
  at.id AS place_id, at.name AS place, CASE WHEN at.kind = 'CITY' THEN at.name ELSE at.city END AS city, country, at.latitude AS latitude, at.longitude AS longitude,
  body.id AS body_id, body.name AS body, attendee_ids, attendees, countries, m.headcountMin AS headcount_min, m.headcountMax AS headcount_max,
  m.articles AS articles, m.sources AS sources, m.disputed AS disputed
ORDER BY key
