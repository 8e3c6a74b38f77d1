// Who met somebody: pairs who both took part in one meeting that was held; with planned also pairs expected at one that is not off.
// Parameters, all in $question, so that one plan serves every question:
//   references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: SUBJECT (one), COUNTERPART, PLACE (or within). labels of counterparts; planned; windowed, from, to, certain, undated: days;
//   modes of both sides (empty: all), levels and counterpartLevels: of the offices that they held then (empty: any), minSources, today; evidence: how many, 0 for none.
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//  nearby: ids of places, at one of which it has to have been (empty: anywhere).
// Columns: key, total, subject (null for an empty page), counterpart, subjectMode, counterpartMode, met, meeting, status, places, evidence.
// Starts from: entity_id, record_id, entity_names; then the subject's relationships.
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
  head([f IN found WHERE f.role = 'SUBJECT' | f.entity]) AS subject
MATCH (subject)-[mine:ATTENDED|EXPECTED_AT]->(m:Meeting)<-[theirs:ATTENDED|EXPECTED_AT]-(other:Entity)
WITH areas, others, subject, mine, m, theirs, other, m.sortKey + '|' + other.id AS key,
  m.status = 'HELD' AND type(mine) = 'ATTENDED' AND type(theirs) = 'ATTENDED' AS met,
  CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status
WHERE (met OR ($question.planned AND NOT status IN ['CANCELLED', 'DENIED']))
  AND coalesce(mine.representing, '') <> other.id AND coalesce(theirs.representing, '') <> subject.id
  AND any(label IN labels(other) WHERE label IN $question.labels)
  AND ($question.modes = [] OR (mine.mode IN $question.modes AND theirs.mode IN $question.modes))
  AND ($question.levels = [] OR mine.level IN $question.levels)
  AND ($question.counterpartLevels = [] OR theirs.level IN $question.counterpartLevels)
  AND m.sources >= $question.minSources
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
  AND all(one IN others WHERE one = other)
  AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) })
  AND ($question.nearby = [] OR EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby })
WITH subject, mine, m, theirs, other, met, status, key
WITH subject, mine, m, theirs, other, met, status, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH subject, mine, m, theirs, other, met, status, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({subject: subject, mine: mine, m: m, theirs: theirs, other: other, met: met, status: status, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.subject AS subject, row.mine AS mine, row.m AS m, row.theirs AS theirs, row.other AS other, row.met AS met, row.status AS status
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  OPTIONAL MATCH path = (at)-[:WITHIN*0..4]->(around)
  WITH around, min(length(path)) AS steps ORDER BY steps
  RETURN collect(around {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(around)}) AS places
}
CALL (subject, m, other) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(who)
  WHERE $question.evidence > 0 AND who IN [subject, other] AND claim.withdrawnAt IS NULL AND claim.presence <> 'ABSENT'
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE article.withdrawnAt IS NULL
  WITH article, sentence, count(DISTINCT who) AS sides, max(CASE WHEN who = other THEN 1 ELSE 0 END) AS theirs,
    max(CASE WHEN record.status = m.status THEN 1 ELSE 0 END) AS fitting,
    min(quote.start) AS start, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY fitting DESC, sides DESC, theirs DESC, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, sentence, first.quote AS quote, first.claim AS claim
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN key, total, subject {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(subject)} AS subject, other {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(other)} AS counterpart,
  mine.mode AS subjectMode, theirs.mode AS counterpartMode, met, m {
  .id, .title, .mode, .format, .edtf, .startMin, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax,
  .articles, .sources, .rests, .disputed
} AS meeting, status, places, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
