// The ways of fewest steps between two people through meetings that fit: those through the smallest meetings in front, then the earliest; or any.
// Parameters, all in $question: references of the roles FROM, TO and AVOID: who is not to be on the way; named: whether one has words; atMost1, 2, 3, 5 and 6: how many steps
//   at most, four where none of them is true, for a bound can be no parameter; size: most people of a meeting, small: whether that is what a label tells; avoidMeetings: ids; corroborated, minSources; modes of both sides (empty: all);
//   windowed, from, to, certain, undated: days; any: whether any one way will do, which is found first; entities and details: whether more is told of people and meetings than what they are called and when it was; limit rows.
// Columns: people, from one end to the other, and the meetings between them, with size, first and last (day on which it may have begun). Starts from: entity_id, record_id, entity_names.
// include parts/references.cypher
WITH [f IN found WHERE f.role = 'AVOID' | f.entity] AS avoided,
  head([f IN found WHERE f.role = 'FROM' | f.entity]) AS one, head([f IN found WHERE f.role = 'TO' | f.entity]) AS other
WHERE one <> other
MATCH path = allShortestPaths((one)-[:ATTENDED*..2]-(other)) // if atMost1, unless any
MATCH path = allShortestPaths((one)-[:ATTENDED*..4]-(other)) // if atMost2, unless atMost1, any
MATCH path = allShortestPaths((one)-[:ATTENDED*..6]-(other)) // if atMost3, unless atMost1, atMost2, any
MATCH path = allShortestPaths((one)-[:ATTENDED*..8]-(other)) // unless atMost1, atMost2, atMost3, atMost5, atMost6, any
MATCH path = allShortestPaths((one)-[:ATTENDED*..10]-(other)) // if atMost5, unless atMost1, atMost2, atMost3, any
MATCH path = allShortestPaths((one)-[:ATTENDED*..12]-(other)) // if atMost6, unless atMost1, atMost2, atMost3, atMost5, any
MATCH path = shortestPath((one)-[:ATTENDED*..2]-(other)) // if any, atMost1
MATCH path = shortestPath((one)-[:ATTENDED*..4]-(other)) // if any, atMost2, unless atMost1
MATCH path = shortestPath((one)-[:ATTENDED*..6]-(other)) // if any, atMost3, unless atMost1, atMost2
MATCH path = shortestPath((one)-[:ATTENDED*..8]-(other)) // if any, unless atMost1, atMost2, atMost3, atMost5, atMost6
MATCH path = shortestPath((one)-[:ATTENDED*..10]-(other)) // if any, atMost5, unless atMost1, atMost2, atMost3
MATCH path = shortestPath((one)-[:ATTENDED*..12]-(other)) // if any, atMost6, unless atMost1, atMost2, atMost3, atMost5
// Whatever somebody attended was held.
WHERE all(n IN nodes(path) WHERE n:Person OR (n.attendees <= $question.size // unless small
WHERE all(n IN nodes(path) WHERE n:Person OR (n:Small // if small
  AND NOT n.id IN $question.avoidMeetings // if avoidMeetings
  AND n.sources >= $question.minSources // if corroborated
  AND coalesce(n.startMin, '0000-01-01') <= $question.to AND coalesce(n.endMax, '9999-12-31') >= $question.from // if windowed
  AND coalesce(n.startMin, n.startMax, n.endMin, n.endMax) IS NOT NULL // if windowed, unless undated
  AND coalesce(n.startMax, '9999-12-31') <= $question.to AND coalesce(n.endMin, '0000-01-01') >= $question.from // if windowed, certain
))
  AND none(n IN nodes(path) WHERE n IN avoided) // if avoiding
  AND all(tie IN relationships(path) WHERE tie.mode IN $question.modes) // if modes
WITH nodes(path) AS way
WITH [i IN range(0, size(way) - 1, 2) | way[i]] AS people, [i IN range(1, size(way) - 1, 2) | way[i]] AS meetings
WITH people, meetings, reduce(sum = 0, m IN meetings | sum + m.attendees) AS size,
  reduce(key = '', i IN range(0, size(meetings) - 1) | key + coalesce(meetings[i].startMin, '9999') + '|' + people[i + 1].id + '|' + meetings[i].id + ',') AS key
ORDER BY size, key // unless any
LIMIT $question.limit
RETURN [p IN people | p {
  .id, .name, labels: labels(p)
  , .title, .aliases, .kind, .level, .iso2, .iso3 // if entities
}] AS people, [m IN meetings | m {
  .id, .title, .startMin
  , .mode, .format, .edtf, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax, .articles, .sources, .rests, .disputed // if details
}] AS meetings
