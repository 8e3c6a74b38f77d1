// Meetings that fit, with actors, bodies and areas known: found by the relationships of the first actor, else of a pair of countries by the terms that both have,
// else by the relationships of the first body, else in the order of time.
// Those that may have lasted, or are known, longer than a month around their first day are wide and found apart; all others lie between scanFrom and scanTo.
// Parameters, in $question: those of meetings.cypher. Columns: m;
// unless all are counted, the first of each way to find them.
// Starts from: attended_by, delegation and their wide ones, expected_for, absent_for, an actor's or body's relationships, meeting_sort, meeting_wide, meeting_terms.
CALL (actors, bodies, areas) {
  // if actors, attends {
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
  // if actors, attends, states {
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
  // if actors, attends, windowed {
  UNION
  WITH actors[0] AS actor
  MATCH ()-[part:ATTENDED]->(m:Meeting)
  WHERE part.actor = actor.id AND part.wide = 1
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if actors, attends, windowed, states {
  UNION
  WITH actors[0] AS actor
  MATCH ()-[part:ATTENDED]->(m:Meeting)
  WHERE part.delegation = actor.id AND part.wide = 1
    // include parts/days.cypher
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m
  ORDER BY m.sortKey DESC // if descending, unless counting
  ORDER BY m.sortKey // unless descending, counting
  LIMIT $question.limit // unless counting
  // }
  // if actors, awaits {
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
  // if actors, expects, states {
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
  // if actors, misses, states {
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
  // if bodies, unless actors, pair {
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
  // unless actors, bodies, pair {
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
  // if pair, unless actors {
  CALL db.index.fulltext.queryNodes('meeting_terms', $question.terms) YIELD node AS m
  WHERE true
    // Of most the first day says enough; each property that is read of hundreds costs as much as finding them.
    // if windowed {
    AND CASE WHEN m.startMin >= $question.from THEN m.startMin <= $question.to ELSE true
      // include parts/days.cypher
    END
    // }
    // include parts/meeting-filters.cypher
    // include parts/meeting-sanctions.cypher
  RETURN m
  // }
}
