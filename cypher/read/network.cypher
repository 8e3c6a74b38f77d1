// Pairs of people who took part in the same meetings, with how often and how closely.
// Parameters, all in $question:
//   references: [{role, id, name, key, words, labels}]; role PLACE (or within); countries that both stood for (empty: any); levels: of the offices that both
//   held then (empty: any); modes of both (empty: all); size: most people of a meeting; windowed, from, to, certain, undated: days; minSources; limit rows.
// Columns: one, other (the lesser id first), meetings, weight (sum of 1 / (people of the meeting − 1), M. Newman 2001), first, last (days), ids of meetings.
// Starts from: entity_id, record_id, entity_names; meeting_sort.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
MATCH (m:Meeting) WHERE m.sortKey >= '' AND m.status = 'HELD' AND m.attendees > 1 AND m.attendees <= $question.size
  AND m.sources >= $question.minSources
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
  AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) })
MATCH (one:Person)-[mine:ATTENDED]->(m)<-[theirs:ATTENDED]-(other:Person)
WHERE one.id < other.id
  AND ($question.countries = [] OR (mine.country IN $question.countries AND theirs.country IN $question.countries))
  AND ($question.levels = [] OR (mine.level IN $question.levels AND theirs.level IN $question.levels))
  AND ($question.modes = [] OR (mine.mode IN $question.modes AND theirs.mode IN $question.modes))
WITH one, other, count(m) AS meetings, sum(1.0 / (m.attendees - 1)) AS weight, min(m.startMin) AS first, max(m.endMax) AS last,
  collect(m.id) AS ids
WITH one, other, meetings, weight, first, last, ids
ORDER BY weight DESC, one.id, other.id
LIMIT $question.limit
RETURN one {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(one)} AS one, other {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(other)} AS other, meetings, weight, first, last, ids
