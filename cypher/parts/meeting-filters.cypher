// What meetings have to be, as the end of a WHERE: m, actors, bodies and areas are known, and no name that is used here is anything else.
// Parameters, in $question: those of meetings.cypher.
AND m.sortKey > $question.lower // if above, unless counting
AND m.sortKey < $question.upper // if under, unless counting
AND m.sources >= $question.minSources // if corroborated
AND m.status IN $question.statuses // if statuses, unless lapsing
AND CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END IN $question.statuses // if statuses, lapsing
AND m.mode IN $question.modes // if modes
AND any(ground IN $question.rests WHERE ground IN m.rests) // if rests
AND m.format IN $question.formats // if formats
AND coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from // if windowed, certain
AND all(further IN tail(actors) WHERE EXISTS { (further)-[tie]->(m) WHERE type(tie) IN $question.presence } OR EXISTS { ()-[tie:ATTENDED|EXPECTED_AT|ABSENT_FROM {representing: further.id}]->(m) WHERE type(tie) IN $question.presence }) // if together
AND all(host IN bodies WHERE EXISTS { (m)-[:OF]->(host) } OR EXISTS { (host)-[tie]->(m) WHERE type(tie) IN $question.presence }) // if bodies
AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) }) // if areas
AND EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby } // if nearby
// if withoutLeaders {
AND EXISTS { (:Country|Organization)-[:ATTENDED|EXPECTED_AT]->(m) }
AND COUNT { (:Entity)-[:ATTENDED|EXPECTED_AT]->(m) } > 1
AND NOT EXISTS {
  (p:Person)-[:ATTENDED|EXPECTED_AT]->(m), (p)-[:HOLDS]->(office:Office)
  WHERE office.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']
}
// }
