// Meetings that fit all filters, counted in groups.
// Parameters, all in $question: those of parts/meetings-found.cypher, as in meetings.cypher;
//   by: what the groups are of (STATUS, MODE, FORMAT, COUNTRY: where it was held, PERSON, COUNTRIES: pairs that met, LEVEL: of both sides of such a pair,
//   else of anybody there); bucketed: whether by stretches of the calendar: quarters, weeks, or so many digits of the day; countries: pairs are of these only (empty: all); levels: only these (empty: all);
//   byStatus, byMode, byFormat, byPair (COUNTRIES), byLevel, byPerson, byPlace (COUNTRY): whether by these; least and most: counts of groups to give; limit: groups, the largest first.
// Columns: bucket (null: no bucket asked, or a date that is not exact enough), status, mode, format, country, person, pair, level, count.
// Starts from: entity_id, record_id, entity_names; see parts/meetings-found.cypher.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PARTICIPANT' | f.entity] AS actors, [f IN found WHERE f.role = 'ORGANIZATION' | f.entity] AS bodies,
  [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
// include parts/meetings-found.cypher
// The days between which it began; one that is unknown makes no bucket.
WITH m, m.startMin AS first, m.startMax AS last // if bucketed, unless digits
WITH m, left(m.startMin, $question.digits) AS first, left(m.startMax, $question.digits) AS last // if bucketed, digits
WITH m, [day IN [first, last] | CASE WHEN day > '0001' THEN left(day, 4) + '-Q' + toString((toInteger(substring(day, 5, 2)) + 2) / 3) ELSE day END] AS ends // if bucketed, quarters
WITH m, ends[0] AS first, ends[1] AS last // if bucketed, quarters
WITH m, [day IN [first, last] | CASE WHEN day > '0001' THEN toString(date(day).weekYear) + '-W' + right('0' + toString(date(day).week), 2) ELSE day END] AS ends // if bucketed, weeks
WITH m, ends[0] AS first, ends[1] AS last // if bucketed, weeks
WITH m, null AS first, null AS last // unless bucketed
// if byPair {
CALL (m) {
  MATCH (one)-[a:ATTENDED|EXPECTED_AT]->(m)<-[b:ATTENDED|EXPECTED_AT]-(other)
  WHERE a.country < b.country AND ($question.countries = [] OR (a.country IN $question.countries AND b.country IN $question.countries))
    AND type(a) IN $question.presence AND type(b) IN $question.presence
    AND (m.status <> 'HELD' OR (type(a) = 'ATTENDED' AND type(b) = 'ATTENDED'))
  WITH [a.country, b.country] AS pair, CASE WHEN a.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] THEN 'LEADER' WHEN a.level IN ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'] THEN a.level ELSE 'OTHER' END AS mine, CASE WHEN b.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] THEN 'LEADER' WHEN b.level IN ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'] THEN b.level ELSE 'OTHER' END AS theirs
  WHERE mine = theirs AND ($question.levels = [] OR mine IN $question.levels) // if byLevel
  RETURN DISTINCT pair, mine AS level // if byLevel
  RETURN DISTINCT pair // unless byLevel
}
// }
// if byLevel, unless byPair {
CALL (m) {
  MATCH ()-[a:ATTENDED|EXPECTED_AT]->(m)
  WHERE type(a) IN $question.presence AND (m.status <> 'HELD' OR type(a) = 'ATTENDED')
  WITH CASE WHEN a.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'] THEN 'LEADER' WHEN a.level IN ['FOREIGN_MINISTER', 'DEFENCE_MINISTER', 'FINANCE_MINISTER'] THEN a.level ELSE 'OTHER' END AS level
  WHERE $question.levels = [] OR level IN $question.levels
  RETURN DISTINCT level
}
// }
// if byPerson {
CALL (m) {
  MATCH (person:Person)-[a:ATTENDED|EXPECTED_AT]->(m)
  WHERE type(a) IN $question.presence AND (m.status <> 'HELD' OR type(a) = 'ATTENDED')
  RETURN DISTINCT person
}
// }
// if byPlace {
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(country:Country)
  RETURN country LIMIT 1
}
// }
// No meeting comes twice in one group: who or what it is grouped by is told once of each.
WITH CASE WHEN first = last THEN first END AS bucket
  , CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status // if byStatus
  , null AS status // unless byStatus
  , m.mode AS mode // if byMode
  , null AS mode // unless byMode
  , m.format AS format // if byFormat
  , null AS format // unless byFormat
  , country // if byPlace
  , null AS country // unless byPlace
  , person // if byPerson
  , null AS person // unless byPerson
  , pair // if byPair
  , null AS pair // unless byPair
  , level // if byLevel
  , null AS level // unless byLevel
  , count(*) AS count
WHERE count >= $question.least AND count <= $question.most
WITH bucket, status, mode, format, country, person, pair, level, count
ORDER BY count DESC, bucket, pair, person.name, country.id
LIMIT $question.limit
RETURN bucket, status, mode, format, level, count, pair, country {.id, .name, .aliases, .iso2, .iso3, labels: labels(country)} AS country, person {.id, .name, .aliases, labels: labels(person)} AS person
