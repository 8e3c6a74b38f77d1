// Meetings that fit all filters, counted in groups.
// Parameters, all in $question, so that one plan serves every question:
//   references, presence, windowed, from, to, certain, undated, statuses, modes, formats, minSources, withoutLeaders, today: as in meetings.cypher.
//   by: what the groups are of (STATUS, MODE, FORMAT, COUNTRY: where it was held, PERSON, COUNTRIES: pairs that met, LEVEL: of both sides of such a pair,
//   else of anybody there); bucket: stretch of the calendar or NONE; countries: pairs are of these only (empty: all); levels: only these (empty: all);
//   least and most: counts of groups to give; limit: groups, the largest first.
//  nearby: ids of places, at one of which it has to have been (empty: anywhere); sanctioned: ALL, or only with a participant under sanctions by ANYBODY or by the country of another PARTICIPANT.
//   rests: grounds, on one of which alone it has to rest (empty: any).
// Columns: bucket (null: no bucket asked, or a date that is not exact enough), status, mode, format, country, person, pair, level, count.
// Starts from: entity_id, record_id, entity_names; meeting_sort; a participant's relationships or attended_for, expected_for, absent_for.
// Names, ids and codes to nodes: an exact name before one that has all words, before one spelt alike; then the most mentioned.
CALL () {
  UNWIND $question.references AS reference
  CALL (reference) {
    CALL (reference) {
      MATCH (entity:Entity {id: reference.id})
      RETURN entity, 0 AS tier
      UNION
      MATCH (:Record {id: reference.id})-[:RESOLVED_TO]->(entity:Entity)
      RETURN entity, 1 AS tier
      UNION
      WITH reference WHERE reference.words IS NOT NULL
      CALL db.index.fulltext.queryNodes('entity_names', reference.words, {limit: 200}) YIELD node AS entity
      WITH reference, entity, [name IN [entity.name, entity.searchKey] + coalesce(entity.aliases, []) | toLower(name)] AS names
      RETURN entity, CASE
        WHEN reference.key IN names OR reference.name IN names THEN 2
        WHEN any(name IN names WHERE all(word IN split(reference.key, ' ') WHERE word IN split(name, ' '))) THEN 3
        ELSE 4 END AS tier
    }
    WITH reference, entity, tier, COUNT { (entity)<-[:RESOLVED_TO]-(:Record) } AS mentions
    WHERE any(label IN labels(entity) WHERE label IN reference.labels)
    RETURN entity
    ORDER BY tier, mentions DESC, entity.id
    LIMIT 1
  }
  RETURN collect({role: reference.role, entity: entity}) AS found
}
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PARTICIPANT' | f.entity] AS actors, [f IN found WHERE f.role = 'ORGANIZATION' | f.entity] AS bodies,
  [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
CALL (actors, bodies) {
  WITH actors[0] AS actor
  MATCH (actor)-[:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m:Meeting)
  RETURN m
  UNION
  WITH actors[0] AS actor WHERE (actor:Country OR actor:Organization)
  MATCH ()-[part:ATTENDED]->(m:Meeting) WHERE part.representing = actor.id
  RETURN m
  UNION
  WITH actors[0] AS actor WHERE (actor:Country OR actor:Organization)
  MATCH ()-[part:EXPECTED_AT]->(m:Meeting) WHERE part.representing = actor.id
  RETURN m
  UNION
  WITH actors[0] AS actor WHERE (actor:Country OR actor:Organization)
  MATCH ()-[part:ABSENT_FROM]->(m:Meeting) WHERE part.representing = actor.id
  RETURN m
  UNION
  WITH bodies[0] AS body WHERE actors = []
  MATCH (body)-[:OF|ATTENDED|EXPECTED_AT|ABSENT_FROM]-(m:Meeting)
  RETURN m
  UNION
  WITH 1 AS go WHERE actors = [] AND bodies = []
  MATCH (m:Meeting) WHERE m.sortKey >= ''
  RETURN m
}
WITH DISTINCT actors, bodies, areas, m,
  CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status
WHERE m.sources >= $question.minSources
  AND ($question.statuses = [] OR status IN $question.statuses)
  AND ($question.modes = [] OR m.mode IN $question.modes)
  AND ($question.rests = [] OR any(ground IN $question.rests WHERE ground IN m.rests))
  AND ($question.formats = [] OR m.format IN $question.formats)
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
  AND all(actor IN actors WHERE (EXISTS { (actor)-[part]->(m) WHERE type(part) IN $question.presence } OR EXISTS { ()-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM {representing: actor.id}]->(m) WHERE type(part) IN $question.presence }))
  AND all(body IN bodies WHERE EXISTS { (m)-[:OF]->(body) } OR EXISTS { (body)-[part]->(m) WHERE type(part) IN $question.presence })
  AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) })
  AND ($question.nearby = [] OR EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby })
  AND ($question.sanctioned = 'ALL' OR EXISTS {
    (who:Entity)-[:ATTENDED|EXPECTED_AT]->(m), (who)<-[:TARGETS]-(s:Sanction)<-[:IMPOSED]-(issuer:Entity)
    WHERE s.status <> 'LIFTED' AND coalesce(s.startMin, s.startMax, '0000') <= $question.today
      AND ($question.sanctioned = 'ANYBODY' OR EXISTS {
        (other:Entity)-[theirs:ATTENDED|EXPECTED_AT]->(m)
        WHERE other <> who AND (theirs.country = issuer.id OR theirs.representing = issuer.id OR other = issuer)
      })
  })
  AND (NOT $question.withoutLeaders OR (
    EXISTS { (:Country|Organization)-[:ATTENDED|EXPECTED_AT]->(m) }
    AND COUNT { (:Entity)-[:ATTENDED|EXPECTED_AT]->(m) } > 1
    AND NOT EXISTS {
      (p:Person)-[:ATTENDED|EXPECTED_AT]->(m), (p)-[:HOLDS]->(office:Office)
      WHERE office.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']
    }))
WITH m, status, [day IN [m.startMin, m.startMax] | CASE $question.bucket
    WHEN 'YEAR' THEN left(day, 4)
    WHEN 'QUARTER' THEN left(day, 4) + '-Q' + toString((toInteger(substring(day, 5, 2)) + 2) / 3)
    WHEN 'MONTH' THEN left(day, 7)
    WHEN 'WEEK' THEN toString(date(day).weekYear) + '-W' + right('0' + toString(date(day).week), 2)
    WHEN 'DAY' THEN day END] AS ends
CALL (m) {
  WITH m WHERE 'COUNTRIES' IN $question.by
  MATCH (one)-[a:ATTENDED|EXPECTED_AT]->(m)<-[b:ATTENDED|EXPECTED_AT]-(other)
  WHERE a.country < b.country AND ($question.countries = [] OR (a.country IN $question.countries AND b.country IN $question.countries))
    AND type(a) IN $question.presence AND type(b) IN $question.presence
    AND (m.status <> 'HELD' OR (type(a) = 'ATTENDED' AND type(b) = 'ATTENDED'))
  WITH [a.country, b.country] AS pair, CASE WHEN a.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] THEN 'LEADER' WHEN a.level IN ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'] THEN a.level ELSE 'OTHER' END AS mine, CASE WHEN b.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] THEN 'LEADER' WHEN b.level IN ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'] THEN b.level ELSE 'OTHER' END AS theirs
  WHERE NOT 'LEVEL' IN $question.by OR (mine = theirs AND ($question.levels = [] OR mine IN $question.levels))
  RETURN DISTINCT pair, CASE WHEN 'LEVEL' IN $question.by THEN mine END AS level
  UNION
  WITH m WHERE NOT 'COUNTRIES' IN $question.by AND 'LEVEL' IN $question.by
  MATCH ()-[a:ATTENDED|EXPECTED_AT]->(m)
  WHERE type(a) IN $question.presence AND (m.status <> 'HELD' OR type(a) = 'ATTENDED')
  WITH CASE WHEN a.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] THEN 'LEADER' WHEN a.level IN ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'] THEN a.level ELSE 'OTHER' END AS level
  WHERE $question.levels = [] OR level IN $question.levels
  RETURN DISTINCT null AS pair, level
  UNION
  WITH m WHERE NOT 'COUNTRIES' IN $question.by AND NOT 'LEVEL' IN $question.by
  RETURN null AS pair, null AS level
}
CALL (m) {
  WITH m WHERE 'PERSON' IN $question.by
  MATCH (person:Person)-[a:ATTENDED|EXPECTED_AT]->(m)
  WHERE type(a) IN $question.presence AND (m.status <> 'HELD' OR type(a) = 'ATTENDED')
  RETURN person
  UNION
  WITH m WHERE NOT 'PERSON' IN $question.by
  RETURN null AS person
}
CALL (m) {
  WITH m WHERE 'COUNTRY' IN $question.by
  OPTIONAL MATCH (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(country:Country)
  RETURN country LIMIT 1
  UNION
  WITH m WHERE NOT 'COUNTRY' IN $question.by
  RETURN null AS country
}
WITH CASE WHEN ends[0] = ends[1] THEN ends[0] END AS bucket, CASE WHEN 'STATUS' IN $question.by THEN status END AS status,
  CASE WHEN 'MODE' IN $question.by THEN m.mode END AS mode, CASE WHEN 'FORMAT' IN $question.by THEN m.format END AS format,
  country, person, pair, level, count(DISTINCT m) AS count
WHERE count >= $question.least AND count <= $question.most
WITH bucket, status, mode, format, country, person, pair, level, count
ORDER BY count DESC, bucket, pair, person.name, country.id
LIMIT $question.limit
RETURN bucket, status, mode, format, level, count, pair, country {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(country)} AS country, person {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(person)} AS person
