// Meetings that fit, with actors, bodies and areas known: found by the relationships of the first actor, else by those of the first body, else in the order of time.
// Those that may have lasted, or are known, longer than a month around their first day are wide and found apart; all others lie between scanFrom and scanTo.
// Parameters, in $question: those of meetings.cypher. Columns: m, and for a pair first and last (parts/first-days.cypher);
// unless all are counted, the first of each way to find them.
// Starts from: attended_by, delegation and their wide ones, expected_for, absent_for, an actor's or body's relationships, meeting_sort, meeting_wide.
CALL (actors, bodies, areas) {
  // if actors, attends, unless pair {
  WITH actors[0] AS actor
  MATCH ()-[part:ATTENDED]->(m:Meeting)
  WHERE part.actor = actor.id AND part.sortKey >= $question.scanFrom AND part.sortKey <= $question.scanTo
    AND (part.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m
  ORDER BY part.actor DESC, part.sortKey DESC // if descending, unless counting
  ORDER BY part.actor, part.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if actors, attends, states, unless pair {
  UNION
  WITH actors[0] AS actor
  MATCH ()-[part:ATTENDED]->(m:Meeting)
  WHERE part.delegation = actor.id AND part.sortKey >= $question.scanFrom AND part.sortKey <= $question.scanTo
    AND (part.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m
  ORDER BY part.delegation DESC, part.sortKey DESC // if descending, unless counting
  ORDER BY part.delegation, part.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if pair {
  WITH actors[0] AS actor, actors[1] AS other
  MATCH (actor)-[:ATTENDED]->(m:Meeting)
  WHERE EXISTS { (other)-[:ATTENDED]->(m) } OR EXISTS { ()-[theirs:ATTENDED {representing: other.id}]->(m) }
  WITH m
  WHERE true
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN
    // include parts/first-days.cypher
  UNION
  WITH actors[0] AS actor, actors[1] AS other
  MATCH (other)-[:ATTENDED]->(m:Meeting)
  WHERE EXISTS { ()-[theirs:ATTENDED {representing: actor.id}]->(m) }
  WITH m
  WHERE true
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN
    // include parts/first-days.cypher
  // }
  // if actors, attends, windowed {
  UNION
  WITH actors[0] AS actor // unless pair
  WITH actors[0] AS actor, actors[1] AS other // if pair
  MATCH ()-[part:ATTENDED]->(m:Meeting)
  WHERE part.actor = actor.id AND part.wide = 1
    AND (EXISTS { (other)-[:ATTENDED]->(m) } OR EXISTS { ()-[:ATTENDED {representing: other.id}]->(m) }) // if pair
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m // unless pair
  // if pair {
  RETURN
    // include parts/first-days.cypher
  // }
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if actors, attends, windowed, states {
  UNION
  WITH actors[0] AS actor // unless pair
  WITH actors[0] AS actor, actors[1] AS other // if pair
  MATCH ()-[part:ATTENDED]->(m:Meeting)
  WHERE part.delegation = actor.id AND part.wide = 1
    AND (EXISTS { (other)-[:ATTENDED]->(m) } OR EXISTS { ()-[:ATTENDED {representing: other.id}]->(m) }) // if pair
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m // unless pair
  // if pair {
  RETURN
    // include parts/first-days.cypher
  // }
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if pair {
  // Most are found here, and here last: rows of the first part of a union go through all others.
  UNION
  MATCH ()-[part:ATTENDED]->(m)<-[theirs:ATTENDED]-()
  USING INDEX part:ATTENDED(delegation, sortKey, startMax) USING INDEX theirs:ATTENDED(delegation, sortKey, startMax)
  WHERE part.delegation = $question.pair[0] AND part.sortKey >= $question.scanFrom AND part.sortKey <= $question.scanTo
    AND theirs.delegation = $question.pair[1] AND theirs.sortKey >= $question.scanFrom AND theirs.sortKey <= $question.scanTo
    AND part.startMax IS NOT NULL AND theirs.startMax IS NOT NULL
  // What else they have to be is looked at last, of those that both took part in: for that they are told apart here.
  WITH DISTINCT m, part.sortKey AS sortKey, part.startMax AS startMax
  WHERE true
    AND (sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m, left(sortKey, 10) AS first, startMax AS last
  // }
  // if actors, awaits, unless pair {
  UNION // if attends
  WITH actors[0] AS actor
  MATCH (actor)-[part:EXPECTED_AT|ABSENT_FROM]->(m:Meeting)
  WHERE type(part) IN $question.presence
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  WITH DISTINCT m
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if actors, expects, states, unless pair {
  UNION
  WITH actors[0] AS actor
  MATCH ()-[part:EXPECTED_AT]->(m:Meeting)
  WHERE part.representing = actor.id
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  WITH DISTINCT m
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if actors, misses, states, unless pair {
  UNION
  WITH actors[0] AS actor
  MATCH ()-[part:ABSENT_FROM]->(m:Meeting)
  WHERE part.representing = actor.id
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  WITH DISTINCT m
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if bodies, unless actors {
  WITH bodies[0] AS body
  MATCH (body)-[:OF|ATTENDED|EXPECTED_AT|ABSENT_FROM]-(m:Meeting)
  WHERE true
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  WITH DISTINCT m
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // unless actors, bodies {
  MATCH (m:Meeting)
  WHERE m.sortKey >= $question.scanFrom AND m.sortKey <= $question.scanTo
    AND (m.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/meeting-filters.cypher
  // Who was there is looked at last: it costs most.
  WITH m // if sanctioned
  ORDER BY m.sortKey DESC // if sanctioned, descending, unless counting
  ORDER BY m.sortKey // if sanctioned, unless descending, counting
  WHERE true // if sanctioned
    // include parts/meeting-sanctions.cypher
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // if windowed {
  UNION
  MATCH (m:Meeting)
  WHERE m.wide = 1
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // }
}
