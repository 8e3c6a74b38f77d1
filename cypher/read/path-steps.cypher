// Whom some people met: one step of a search for paths.
// Parameters, all in $question: people: ids to go from; size: most people of a meeting; avoidPeople, avoidMeetings: ids; dated: only meetings whose first
//   possible day is known; windowed, from, to, certain, undated: days; modes of both sides (empty: all), minSources; limit rows.
// Columns: from, to, meeting, size, first, last (first and last day on which it may have begun). Starts from: entity_id; then attendance.
UNWIND $question.people AS id
MATCH (one:Person&Entity {id: id})-[mine:ATTENDED]->(m:Meeting)
WHERE m.status = 'HELD' AND m.attendees <= $question.size
  AND NOT m.id IN $question.avoidMeetings
  AND m.sources >= $question.minSources
  AND (NOT $question.dated OR (m.startMin IS NOT NULL AND m.startMax IS NOT NULL))
  AND ($question.modes = [] OR mine.mode IN $question.modes)
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
MATCH (m)<-[theirs:ATTENDED]-(other:Person)
WHERE other <> one AND NOT other.id IN $question.avoidPeople AND ($question.modes = [] OR theirs.mode IN $question.modes)
RETURN one.id AS from, other.id AS to, m.id AS meeting, m.attendees AS size, m.startMin AS first, m.startMax AS last
LIMIT $question.limit
