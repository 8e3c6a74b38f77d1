// People by how many others they met in meetings that were held: the first of them, as far as that can be told from those with the most companions in all.
// One can have met no more people than their meetings had others in sum: only so many with the largest sums are counted exactly, and none who was left out has a larger sum than the least of them.
// What is counted for each is never held for all at once: the database takes each row to hold all that is known where it is.
// Parameters, all in $question: references of the role PLACE (or within): areas tells whether there are any; windowed, from, to, certain, undated: days;
//   scanFrom and scanTo: keys of meetings between which what is not wide has to lie; minSources, which matter if corroborated; nearby: ids of places (empty: anywhere);
//   candidates: how many are counted; limit: how many are told.
// Columns: subject, encounters, meetings, counterparts, cutoff: nobody else met more (-1: there is nobody else). Starts from: entity_id, record_id, entity_names; meeting_sort, meeting_wide.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
CALL (areas) {
  MATCH (m:Meeting)
  WHERE m.sortKey >= $question.scanFrom AND m.sortKey <= $question.scanTo AND m.status = 'HELD'
    AND (m.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/encounter-meetings.cypher
  RETURN m
  // if windowed {
  UNION
  MATCH (m:Meeting)
  WHERE m.wide = 1 AND m.status = 'HELD'
    // include parts/days.cypher
    // include parts/encounter-meetings.cypher
  RETURN m
  // }
}
MATCH (m)<-[:ATTENDED]-(p:Person)
WITH m, collect(p) AS people
UNWIND people AS p
WITH p, sum(size(people) - 1) AS bound, collect(people) AS mine
WHERE bound > 0
WITH p, bound, mine ORDER BY bound DESC LIMIT $question.candidates + 1
WITH p, bound, size(mine) AS meetings, COUNT { UNWIND mine AS people UNWIND people AS q RETURN DISTINCT q } - 1 AS counterparts
ORDER BY counterparts DESC, p.name, p.id
WITH collect({p: p, bound: bound, meetings: meetings, counterparts: counterparts}) AS counted, min(bound) AS least
UNWIND counted[0..$question.limit] AS one
WITH one.p AS p, one.bound AS encounters, one.meetings AS meetings, one.counterparts AS counterparts, CASE WHEN size(counted) > $question.candidates THEN least ELSE -1 END AS cutoff
RETURN p {.id, .name, .aliases, labels: labels(p)} AS subject, encounters, meetings, counterparts, cutoff
ORDER BY counterparts DESC, p.name, p.id
