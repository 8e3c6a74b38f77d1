// Whom somebody met at some meetings; unless all are counted, the first of them: subject, others, mine and m are known.
// Parameters, in $question: those of encounters.cypher. Columns: mine, m, theirs, other.
MATCH (m)<-[theirs:ATTENDED]-(other:Entity) // unless planned
MATCH (m)<-[theirs:ATTENDED|EXPECTED_AT]-(other:Entity) // if planned
WHERE other <> subject AND coalesce(mine.representing, '') <> other.id AND coalesce(theirs.representing, '') <> subject.id
  AND any(label IN labels(other) WHERE label IN $question.labels) // if kinds
  // if planned {
  AND ((m.status = 'HELD' AND type(mine) = 'ATTENDED' AND type(theirs) = 'ATTENDED')
    OR NOT CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END IN ['CANCELLED', 'DENIED'])
  // }
  AND theirs.mode IN $question.modes // if modes
  AND theirs.level IN $question.counterpartLevels // if counterpartLevels
  AND all(one IN others WHERE one = other) // if others
  AND m.sortKey + '|' + other.id > $question.lower // if above, unless counting
  AND m.sortKey + '|' + other.id < $question.upper // if under, unless counting
RETURN mine, m, theirs, other
ORDER BY mine.sortKey DESC, other.id DESC // if descending, unless counting
ORDER BY mine.sortKey, other.id // unless descending, counting
LIMIT $question.limit // unless counting
