// Rows of the table attendances, those of a page of meetings in the order of time; a meeting without any gives a row without meeting_id.
// Parameters: $after (key of the last row before), $limit (meetings); $today: for plans whose day has passed; $from, $to: days, one of which the meeting may
//   have touched; $country: for which they came; $statuses: of the meeting; null for any. Columns: key and those of the table. Starts from: meeting_sort.
MATCH (m:Meeting)
USING INDEX m:Meeting(sortKey)
WHERE m.sortKey > $after
WITH m, CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $today THEN 'UNCONFIRMED' ELSE m.status END AS status
WHERE ($statuses IS NULL OR status IN $statuses)
  AND (($from IS NULL AND $to IS NULL) OR (
    coalesce(m.startMin, '0000-01-01') <= coalesce($to, '9999-12-31') AND coalesce(m.endMax, '9999-12-31') >= coalesce($from, '0000-01-01')
    AND coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL))
WITH m, status ORDER BY m.sortKey LIMIT $limit
OPTIONAL MATCH (actor:Entity)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m)
WHERE $country IS NULL OR part.country = $country
OPTIONAL MATCH (principal:Entity {id: part.representing})
RETURN m.sortKey AS key, CASE WHEN actor IS NOT NULL THEN m.id END AS meeting_id, m.title AS meeting, status,
  m.edtf AS date_edtf, m.startMin AS date_from, m.endMax AS date_to, m.dateBasis AS date_basis, actor.id AS actor_id, actor.name AS actor,
  CASE WHEN actor:Person THEN 'PERSON' WHEN actor:Country THEN 'COUNTRY' ELSE 'ORGANIZATION' END AS actor_kind,
  CASE type(part) WHEN 'ATTENDED' THEN 'ATTENDED' WHEN 'EXPECTED_AT' THEN 'EXPECTED' ELSE 'ABSENT' END AS presence,
  part.role AS role, part.mode AS mode, principal.id AS representing_id, principal.name AS representing, part.country AS country, part.level AS level,
  part.office AS office, part.articles AS articles, part.sources AS sources
ORDER BY key, actor_id
