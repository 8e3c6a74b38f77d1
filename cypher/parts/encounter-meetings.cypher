// What meetings of encounters have to be, as the end of a WHERE: m and areas are known.
// Parameters, in $question: those of encounters.cypher.
AND m.sources >= $question.minSources // if corroborated
AND coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from // if windowed, certain
AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) }) // if areas
AND EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby } // if nearby
