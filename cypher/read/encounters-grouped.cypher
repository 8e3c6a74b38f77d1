// Pairs who both took part in one meeting that was held, counted in groups.
// Parameters, all in $question, so that one plan serves every question:
//   references: [{role, id, name, key, words, labels}]; roles: SUBJECT, COUNTERPART (each may be missing), PLACE (or within); labels of counterparts;
//   subjectLabels; windowed, from, to, certain, undated: days; modes of both sides (empty: all), minSources; levels and counterpartLevels: of the offices
//   that both held then (empty: any);
//   by: what the groups are of (SUBJECT, COUNTERPART, COUNTRY: where they met); bucket: stretch of the calendar or NONE;
//   measure: what is compared and ordered by (ENCOUNTERS, MEETINGS, COUNTERPARTS); least and most: of it; limit: groups, the largest first.
//  nearby: ids of places, at one of which it has to have been (empty: anywhere).
// Columns: bucket (null: no bucket asked, or a date that is not exact enough), subject, counterpart, country, encounters, meetings, counterparts.
// Starts from: entity_id, record_id, entity_names; the subject's relationships, else meeting_sort.
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
WITH [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas, [f IN found WHERE f.role = 'COUNTERPART' | f.entity] AS others,
  [f IN found WHERE f.role = 'SUBJECT' | f.entity] AS subjects
CALL (subjects) {
  UNWIND subjects AS subject
  MATCH (subject)-[mine:ATTENDED]->(m:Meeting)
  RETURN subject, mine, m
  UNION
  WITH 1 AS go WHERE subjects = []
  MATCH (m:Meeting) WHERE m.sortKey >= ''
  MATCH (subject:Entity)-[mine:ATTENDED]->(m)
  RETURN subject, mine, m
}
WITH areas, others, subject, mine, m
WHERE m.status = 'HELD'
  AND any(label IN labels(subject) WHERE label IN $question.subjectLabels)
  AND ($question.modes = [] OR mine.mode IN $question.modes)
  AND ($question.levels = [] OR mine.level IN $question.levels)
  AND m.sources >= $question.minSources
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
  AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) })
  AND ($question.nearby = [] OR EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby })
MATCH (m)<-[theirs:ATTENDED]-(other:Entity)
WHERE other <> subject AND coalesce(mine.representing, '') <> other.id AND coalesce(theirs.representing, '') <> subject.id
  AND any(label IN labels(other) WHERE label IN $question.labels)
  AND ($question.modes = [] OR theirs.mode IN $question.modes)
  AND ($question.counterpartLevels = [] OR theirs.level IN $question.counterpartLevels)
  AND all(one IN others WHERE one = other)
WITH subject, other, m, [day IN [m.startMin, m.startMax] | CASE $question.bucket
    WHEN 'YEAR' THEN left(day, 4)
    WHEN 'QUARTER' THEN left(day, 4) + '-Q' + toString((toInteger(substring(day, 5, 2)) + 2) / 3)
    WHEN 'MONTH' THEN left(day, 7)
    WHEN 'WEEK' THEN toString(date(day).weekYear) + '-W' + right('0' + toString(date(day).week), 2)
    WHEN 'DAY' THEN day END] AS ends
CALL (m) {
  WITH m WHERE 'COUNTRY' IN $question.by
  OPTIONAL MATCH (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(country:Country)
  RETURN country LIMIT 1
  UNION
  WITH m WHERE NOT 'COUNTRY' IN $question.by
  RETURN null AS country
}
WITH CASE WHEN ends[0] = ends[1] THEN ends[0] END AS bucket, CASE WHEN 'SUBJECT' IN $question.by THEN subject END AS subject,
  CASE WHEN 'COUNTERPART' IN $question.by THEN other END AS counterpart, country,
  count(*) AS encounters, count(DISTINCT m) AS meetings, count(DISTINCT other) AS counterparts
WITH bucket, subject, counterpart, country, encounters, meetings, counterparts,
  CASE $question.measure WHEN 'MEETINGS' THEN meetings WHEN 'COUNTERPARTS' THEN counterparts ELSE encounters END AS measured
WHERE measured >= $question.least AND measured <= $question.most
WITH bucket, subject, counterpart, country, encounters, meetings, counterparts, measured
ORDER BY measured DESC, bucket, subject.name, counterpart.name, country.id
LIMIT $question.limit
RETURN bucket, subject {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(subject)} AS subject, counterpart {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(counterpart)} AS counterpart, country {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(country)} AS country,
  encounters, meetings, counterparts
