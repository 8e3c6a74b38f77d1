// Who was where: people who took part, not from afar, in a meeting at a known place; with planned also those who are expected.
// Parameters, all in $question, so that one plan serves every question:
//   references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: PERSON, PLACE (or within). planned; windowed, from, to, certain, undated: days; minSources, today; evidence: how many.
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//  nearby: ids of places, at one of which it has to have been (empty: anywhere).
// Columns: key, total, person (null for an empty page), mode, made, meeting, status, places, evidence.
// Starts from: entity_id, record_id, entity_names; then the person's relationships, or what lies in the place, or meeting_sort.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PERSON' | f.entity] AS people, [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
CALL (people, areas) {
  WITH people[0] AS person WHERE person IS NOT NULL
  MATCH (person)-[part:ATTENDED|EXPECTED_AT]->(m:Meeting)
  RETURN person, part, m
  UNION
  WITH areas[0] AS area WHERE people = [] AND area IS NOT NULL
  MATCH (area)<-[:WITHIN*0..4]-()<-[:HELD_AT]-(m:Meeting)<-[part:ATTENDED|EXPECTED_AT]-(person:Person)
  RETURN person, part, m
  UNION
  WITH people WHERE people = []
  UNWIND $question.nearby AS id
  MATCH (:Place&Entity {id: id})<-[:HELD_AT]-(m:Meeting)<-[part:ATTENDED|EXPECTED_AT]-(person:Person)
  RETURN person, part, m
  UNION
  WITH 1 AS go WHERE people = [] AND areas = [] AND $question.nearby = []
  MATCH (m:Meeting)<-[part:ATTENDED|EXPECTED_AT]-(person:Person) WHERE m.sortKey >= ''
  RETURN person, part, m
}
WITH areas, person, part, m, m.sortKey + '|' + person.id AS key, m.status = 'HELD' AND type(part) = 'ATTENDED' AS made,
  CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status
WHERE (made OR ($question.planned AND NOT status IN ['CANCELLED', 'DENIED']))
  AND NOT coalesce(part.mode, 'UNKNOWN') IN ['PHONE', 'VIDEO']
  AND m.sources >= $question.minSources
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
  AND EXISTS { (m)-[:HELD_AT]->() }
  AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) })
  AND ($question.nearby = [] OR EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby })
WITH person, part, m, made, status, key
WITH person, part, m, made, status, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH person, part, m, made, status, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({person: person, part: part, m: m, made: made, status: status, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.person AS person, row.part AS part, row.m AS m, row.made AS made, row.status AS status
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  OPTIONAL MATCH path = (at)-[:WITHIN*0..4]->(around)
  WITH around, min(length(path)) AS steps ORDER BY steps
  RETURN collect(around {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(around)}) AS places
}
CALL (person, m) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(person)
  WHERE $question.evidence > 0 AND claim.presence <> 'ABSENT'
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH article, sentence, quote.start AS start, quote.end AS end, min(CASE WHEN record.status = m.status THEN 0 ELSE 1 END) AS rank, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, first.claim AS claim, first.quote AS quote, sentence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN key, total, person {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(person)} AS person, part.mode AS mode, part.role AS role, part.office AS office, part.level AS level, part.country AS represented, made, m {
  .id, .title, .mode, .format, .edtf, .startMin, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax,
  .articles, .sources, .rests, .disputed
} AS meeting, status, places, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
