// Rows of the table encounters, those of a page of people with people of greater ids; a person without any gives a row without person_a_id.
// Parameters: $after (key of the last row before), $limit (people); $from, $to: days, one of which the meeting may have touched; $country: for which both
//   came; null for any. Columns: key and those of the table. Starts from: entity_id.
MATCH (a:Entity)
USING INDEX a:Entity(id)
WHERE a.id > $after AND a:Person
WITH a ORDER BY a.id LIMIT $limit
OPTIONAL CALL (a) {
  MATCH (a)-[mine:ATTENDED]->(m:Meeting)<-[theirs:ATTENDED]-(b:Person)
  WHERE a.id < b.id AND m.status = 'HELD' AND ($country IS NULL OR (mine.country = $country AND theirs.country = $country))
    AND (($from IS NULL AND $to IS NULL) OR (
      coalesce(m.startMin, '0000-01-01') <= coalesce($to, '9999-12-31') AND coalesce(m.endMax, '9999-12-31') >= coalesce($from, '0000-01-01')
      AND coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL))
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  WITH b, m, mine, theirs, min(at.name) AS place ORDER BY m.sortKey
  RETURN b, count(m) AS meetings, sum(CASE WHEN mine.mode = 'IN_PERSON' AND theirs.mode = 'IN_PERSON' THEN 1 ELSE 0 END) AS in_person,
    sum(1.0 / (m.attendees - 1)) AS weight, min(m.startMin) AS first_from, max(m.endMax) AS last_to, collect(DISTINCT place) AS places, collect(m.id) AS meeting_ids
}
RETURN a.id AS key, CASE WHEN b IS NOT NULL THEN a.id END AS person_a_id, a.name AS person_a, b.id AS person_b_id, b.name AS person_b,
  meetings, in_person, weight, first_from, last_to, places, meeting_ids
ORDER BY key, person_b_id
