// Pairs who both took part in one meeting that was held, counted in groups.
// Parameters, all in $question:
//   references: [{role, id, name, key, words, labels}]; roles: SUBJECT, COUNTERPART (each may be missing), PLACE (or within): subject, others, areas tell whether there are any;
//   labels of counterparts, kinds whether not all are wanted; subjectLabels; windowed, from, to, certain, undated: days; scanFrom and scanTo: keys of meetings between which what
//   is not wide has to lie; modes of both sides (empty: all), minSources, which matter if corroborated; levels and counterpartLevels: of the offices that both held then (empty: any);
//   nearby: ids of places, at one of which it has to have been (empty: anywhere);
//   by: what the groups are of (SUBJECT, COUNTERPART, COUNTRY: where they met, also told by byPlace); bucket: stretch of the calendar or NONE;
//   measure: what is compared and ordered by (ENCOUNTERS, MEETINGS, COUNTERPARTS); least and most: of it; limit: groups, the largest first.
// Columns: bucket (null: no bucket asked, or a date that is not exact enough), subject, counterpart, country, encounters, meetings, counterparts.
// Starts from: entity_id, record_id, entity_names; attended_by and attended_by_wide, else meeting_sort and meeting_wide.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas, [f IN found WHERE f.role = 'COUNTERPART' | f.entity] AS others,
  [f IN found WHERE f.role = 'SUBJECT' | f.entity] AS subjects
CALL (subjects, areas) {
  // if subject {
  UNWIND subjects AS subject
  MATCH ()-[mine:ATTENDED]->(m:Meeting)
  WHERE mine.actor = subject.id AND mine.sortKey >= $question.scanFrom AND mine.sortKey <= $question.scanTo AND m.status = 'HELD'
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    AND (mine.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/encounter-meetings.cypher
  RETURN subject, mine, m
  // if windowed {
  UNION
  UNWIND subjects AS subject
  MATCH ()-[mine:ATTENDED]->(m:Meeting)
  WHERE mine.actor = subject.id AND mine.wide = 1 AND m.status = 'HELD'
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    // include parts/days.cypher
    // include parts/encounter-meetings.cypher
  RETURN subject, mine, m
  // }
  // }
  // unless subject {
  MATCH (subject:Entity)-[mine:ATTENDED]->(m:Meeting)
  WHERE m.sortKey >= $question.scanFrom AND m.sortKey <= $question.scanTo AND m.status = 'HELD'
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    AND (m.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    // include parts/encounter-meetings.cypher
  RETURN subject, mine, m
  // if windowed {
  UNION
  MATCH (subject:Entity)-[mine:ATTENDED]->(m:Meeting)
  WHERE m.wide = 1 AND m.status = 'HELD'
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    // include parts/days.cypher
    // include parts/encounter-meetings.cypher
  RETURN subject, mine, m
  // }
  // }
}
WITH others, subject, mine, m
WHERE any(label IN labels(subject) WHERE label IN $question.subjectLabels)
MATCH (m)<-[theirs:ATTENDED]-(other:Entity)
WHERE other <> subject AND coalesce(mine.representing, '') <> other.id AND coalesce(theirs.representing, '') <> subject.id
  AND any(label IN labels(other) WHERE label IN $question.labels) // if kinds
  AND theirs.mode IN $question.modes // if modes
  AND theirs.level IN $question.counterpartLevels // if counterpartLevels
  AND all(one IN others WHERE one = other) // if others
WITH subject, other, m, [day IN [m.startMin, m.startMax] | CASE $question.bucket
    WHEN 'YEAR' THEN left(day, 4)
    WHEN 'QUARTER' THEN left(day, 4) + '-Q' + toString((toInteger(substring(day, 5, 2)) + 2) / 3)
    WHEN 'MONTH' THEN left(day, 7)
    WHEN 'WEEK' THEN toString(date(day).weekYear) + '-W' + right('0' + toString(date(day).week), 2)
    WHEN 'DAY' THEN day END] AS ends
// if byPlace {
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(country:Country)
  RETURN country LIMIT 1
}
// }
WITH subject, other, m, ends, null AS country // unless byPlace
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
