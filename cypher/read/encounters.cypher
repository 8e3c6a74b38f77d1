// Who met somebody: pairs who both took part in one meeting that was held; with planned also pairs expected at one that is not off.
// Parameters, all in $question:
//   references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: SUBJECT (one), COUNTERPART, PLACE (or within): others and areas tell whether there are any. labels of counterparts, kinds whether not all are wanted; planned; windowed, from, to, certain,
//   undated: days; scanFrom and scanTo: keys of meetings between which what is not wide has to lie; modes of both sides (empty: all), levels and counterpartLevels: of the offices that they held
//   then (empty: any), minSources, which matter if corroborated, today; nearby: ids of places, at one of which it has to have been (empty: anywhere);
//   lower and upper: keys that the page lies between, above and under whether they are given; descending; limit rows; counting: whether all are counted, keyed: whether keys are told.
//   places: whether they are told, surroundings: with more than what they are called; standing, met, manner: whether the meeting's status, whether they met, and the ways in which both took part are told; entities, details, articles: whether more is told of people, meetings and articles
//   than what they are called and when it was; evidence: how many, 0 for none; quotes: whether more is told of them than the sentence.
// Columns, a row for each meeting: total (if counting), subject, meeting (null for an empty page that was counted), status, places, where asked for, and counterparts in the order of their ids, each with
//   key (if keyed), subjectMode, counterpartMode, met and evidence, where asked for.
// Starts from: entity_id, record_id, entity_names; then attended_by, attended_by_wide and the subject's plans.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas, [f IN found WHERE f.role = 'COUNTERPART' | f.entity] AS others,
  head([f IN found WHERE f.role = 'SUBJECT' | f.entity]) AS subject
// Meetings in a city are told by the ids of the places in it, for each knows its own; a country has too many of them.
// if areas {
CALL (areas) {
  WITH head(areas) AS area WHERE area:Place
  MATCH (area)<-[:WITHIN*0..4]-(spot)
  RETURN collect(spot.id) AS spots
}
WITH subject, others, spots, [area IN areas WHERE NOT area:Place] AS areas
// }
WITH subject, others, areas, [] AS spots // unless areas
CALL (subject, others, areas, spots) {
  MATCH ()-[mine:ATTENDED]->(m:Meeting)
  WHERE mine.actor = subject.id AND mine.sortKey >= $question.scanFrom AND mine.sortKey <= $question.scanTo
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    AND (mine.sortKey >= $question.from OR m.endMax >= $question.from) // if windowed
    AND (areas <> [] OR m.at IN spots) // if areas
    // include parts/encounter-meetings.cypher
  WITH subject, others, mine, m
  ORDER BY mine.actor DESC, mine.sortKey DESC // if descending, unless counting
  ORDER BY mine.actor, mine.sortKey // unless descending, counting
  // include parts/encounter-counterparts.cypher
  // if windowed {
  UNION
  MATCH ()-[mine:ATTENDED]->(m:Meeting)
  WHERE mine.actor = subject.id AND mine.wide = 1
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    // include parts/days.cypher
    AND (areas <> [] OR m.at IN spots) // if areas
    // include parts/encounter-meetings.cypher
  WITH subject, others, mine, m
  // include parts/encounter-counterparts.cypher
  // }
  // if planned {
  UNION
  MATCH (subject)-[mine:EXPECTED_AT]->(m:Meeting)
  WHERE true
    AND mine.mode IN $question.modes // if modes
    AND mine.level IN $question.levels // if levels
    // include parts/days.cypher
    AND (areas <> [] OR m.at IN spots) // if areas
    // include parts/encounter-meetings.cypher
  WITH subject, others, mine, m
  // include parts/encounter-counterparts.cypher
  // }
}
WITH subject, mine, m, theirs, other, m.sortKey + '|' + other.id AS key
ORDER BY key DESC // if descending
ORDER BY key // unless descending
LIMIT $question.limit // unless counting
WITH subject, mine, m, theirs, other, key // unless counting
// if counting {
WITH collect({subject: subject, mine: mine, m: m, theirs: theirs, other: other, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.subject AS subject, row.mine AS mine, row.m AS m, row.theirs AS theirs, row.other AS other
// }
// What is told of a meeting is read once, however many met there.
WITH subject, m, collect({key: key, mine: mine, theirs: theirs, other: other}) AS pairs // unless counting
WITH total, subject, m, collect({key: key, mine: mine, theirs: theirs, other: other}) AS pairs // if counting
// if places {
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  OPTIONAL MATCH path = (at)-[:WITHIN*0..4]->(around)
  WITH around, length(path) AS steps ORDER BY steps
  RETURN collect(DISTINCT around {
    .id, .name, .kind, labels: CASE WHEN around:Place THEN ['Place'] ELSE ['Country'] END
    , .title, .aliases, .level, .iso2, .iso3 // if surroundings
  }) AS places
}
// }
// if evidence {
CALL (subject, m, pairs) {
  WITH [subject] + [pair IN pairs | pair.other] AS people
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(who)
  WHERE who IN people AND claim.withdrawnAt IS NULL AND claim.presence <> 'ABSENT'
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE article.withdrawnAt IS NULL
  RETURN collect({who: who, claim: claim, quote: quote, sentence: sentence, article: article, fitting: record.status = m.status}) AS said
}
// }
UNWIND pairs AS pair
// if evidence {
CALL (subject, pair, said) {
  UNWIND [one IN said WHERE one.who = subject OR one.who = pair.other] AS one
  WITH one.article AS article, one.sentence AS sentence, count(DISTINCT one.who) AS sides, max(CASE WHEN one.who = pair.other THEN 1 ELSE 0 END) AS theirs,
    max(CASE WHEN one.fitting THEN 1 ELSE 0 END) AS fitting, min(one.quote.start) AS start, head(collect(one)) AS first
  ORDER BY fitting DESC, sides DESC, theirs DESC, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, sentence, first.quote AS quote, first.claim AS claim
  RETURN collect(quote {
    .start, sentence: sentence.text
    , .text, .end, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt // if quotes
    , article: article {
      .id, .title
      , .documentId, .source, .publishedAt, .url, .author, .language, .recordedAt, .extractor, .disclosesAi // if articles
    }
  }) AS evidence
}
// }
WITH *, pair.mine AS mine, pair.theirs AS theirs, pair.other AS other
WITH subject, m
  , total // if counting
  , places // if places
  , collect(other {
    .id, .name, labels: labels(other)
    , .title, .aliases, .kind, .level, .iso2, .iso3 // if entities
    , key: pair.key // if keyed
    , subjectMode: mine.mode, counterpartMode: theirs.mode // if manner
    , met: m.status = 'HELD' AND type(mine) = 'ATTENDED' AND type(theirs) = 'ATTENDED' // if met
    , evidence: evidence // if evidence
  }) AS counterparts
RETURN subject {
  .id, .name, labels: labels(subject)
  , .title, .aliases, .kind, .level, .iso2, .iso3 // if entities
} AS subject, m {
  .id, .title, .startMin
  , .mode, .format, .edtf, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax, .articles, .sources, .rests, .disputed // if details
} AS meeting, counterparts
  , total // if counting
  , CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status // if standing
  , places // if places
ORDER BY m.sortKey DESC // if descending
ORDER BY m.sortKey // unless descending
