// Sanctions that fit all filters, counted in groups; one that was imposed, widened, eased or lifted counts once for each of these, on its own day.
// Parameters, all in $question, so that one plan serves every question:
//   references, windowed, from, to, certain, undated, statuses, sector, program, minSources: as in sanctions.cypher, time and status of each step.
//   by: what the groups are of (STATUS, ISSUER, TARGET, COUNTRY: of the target, SECTOR, PROGRAM); bucket: stretch of the calendar or NONE;
//   least and most: counts of groups to give; limit: groups, the largest first.
//   rests: grounds, on one of which alone it has to rest (empty: any).
// Columns: bucket (null: no bucket asked, or a date that is not exact enough), status, issuer, target, country, sector, program, count, programs.
// Starts from: entity_id, record_id, entity_names; sanction_sort; an actor's relationships.
// include parts/references.cypher
WITH found WHERE all(reference IN $question.references WHERE reference.role = 'TARGET' OR reference.role IN [f IN found | f.role])
WITH [f IN found WHERE f.role = 'TARGET' | f.entity] AS targeted, [f IN found WHERE f.role = 'ISSUER' | f.entity] AS issuing,
  [f IN found WHERE f.role = 'CALLER' | f.entity] AS calling, any(reference IN $question.references WHERE reference.role = 'TARGET') AS aimed
CALL (targeted, issuing, calling, aimed) {
  UNWIND targeted AS actor
  MATCH (actor)<-[:TARGETS|WOULD_TARGET]-(s:Sanction)
  RETURN s
  UNION
  WITH issuing[0] AS actor WHERE NOT aimed
  MATCH (actor)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s:Sanction)
  RETURN s
  UNION
  WITH calling[0] AS actor WHERE NOT aimed AND issuing = []
  MATCH (actor)-[:CALLED_FOR|OPPOSED]->(s:Sanction)
  RETURN s
  UNION
  WITH 1 AS go WHERE NOT aimed AND issuing = [] AND calling = []
  MATCH (s:Sanction) WHERE s.sortKey >= ''
  RETURN s
}
WITH DISTINCT issuing, calling, s
WHERE s.sources >= $question.minSources
  AND ($question.sector = '' OR toLower(s.sector) = $question.sector)
  AND ($question.rests = [] OR any(ground IN $question.rests WHERE ground IN s.rests))
  AND ($question.program = '' OR toLower(s.program) = $question.program)
  AND all(actor IN issuing WHERE EXISTS { (actor)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s) })
  AND all(actor IN calling WHERE EXISTS { (actor)-[:CALLED_FOR|OPPOSED]->(s) })
UNWIND CASE WHEN coalesce(s.steps, []) = [] THEN [s.status + ' ' + coalesce(s.startMin, '..') + ' ' + coalesce(s.startMax, '..')] ELSE s.steps END AS step
WITH s, split(step, ' ') AS step
WITH s, step[0] AS status, CASE WHEN step[1] <> '..' THEN step[1] END AS first, CASE WHEN step[2] <> '..' THEN step[2] END AS last
WHERE ($question.statuses = [] OR status IN $question.statuses)
  AND (NOT $question.windowed OR (
    coalesce(first, '0000-01-01') <= $question.to AND coalesce(last, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(first, last, first, last) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(last, '9999-12-31') <= $question.to AND coalesce(first, '0000-01-01') >= $question.from))))
WITH s, status, [day IN [first, last] | CASE $question.bucket
    WHEN 'YEAR' THEN left(day, 4)
    WHEN 'QUARTER' THEN left(day, 4) + '-Q' + toString((toInteger(substring(day, 5, 2)) + 2) / 3)
    WHEN 'MONTH' THEN left(day, 7)
    WHEN 'WEEK' THEN toString(date(day).weekYear) + '-W' + right('0' + toString(date(day).week), 2)
    WHEN 'DAY' THEN day END] AS ends
CALL (s) {
  WITH s WHERE 'ISSUER' IN $question.by
  OPTIONAL MATCH (issuer:Entity)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s)
  RETURN issuer
  UNION
  WITH s WHERE NOT 'ISSUER' IN $question.by
  RETURN null AS issuer
}
CALL (s) {
  WITH s WHERE 'TARGET' IN $question.by OR 'COUNTRY' IN $question.by
  OPTIONAL MATCH (s)-[aim:TARGETS|WOULD_TARGET]->(target:Entity)
  RETURN DISTINCT CASE WHEN 'TARGET' IN $question.by THEN target END AS target, CASE WHEN 'COUNTRY' IN $question.by THEN aim.country END AS iso3
  UNION
  WITH s WHERE NOT 'TARGET' IN $question.by AND NOT 'COUNTRY' IN $question.by
  RETURN null AS target, null AS iso3
}
WITH CASE WHEN ends[0] = ends[1] THEN ends[0] END AS bucket, CASE WHEN 'STATUS' IN $question.by THEN status END AS status, issuer, target, iso3,
  CASE WHEN 'SECTOR' IN $question.by THEN s.sector END AS sector, CASE WHEN 'PROGRAM' IN $question.by THEN s.program END AS program,
  count(DISTINCT s) AS count, collect(DISTINCT s.program) AS programs
WHERE count >= $question.least AND count <= $question.most
WITH bucket, status, issuer, target, iso3, sector, program, count, programs
ORDER BY count DESC, bucket, issuer.name, target.name, iso3, sector, program, status
LIMIT $question.limit
RETURN bucket, status, issuer {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(issuer)} AS issuer, target {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(target)} AS target, iso3 AS country, sector, program, count, programs
