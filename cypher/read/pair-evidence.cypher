// Sentences that say that two were part of a meeting; those that name both in front.
// Parameters, all in $question: pairs: [{one, other, meeting}], ids; evidence: how many of each. Columns: one, other, meeting, evidence.
// Starts from: entity_id.
UNWIND $question.pairs AS pair
MATCH (m:Meeting&Entity {id: pair.meeting})
CALL (m, pair) {
  MATCH (who:Entity)-[:ATTENDED|EXPECTED_AT]->(m)
  WHERE who.id IN [pair.one, pair.other]
  RETURN collect(who) AS both
}
WITH pair, m, both[0] AS subject, both[1] AS other
CALL (pair, subject, m, other) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(who)
  WHERE $question.evidence > 0 AND who IN [subject, other] AND claim.withdrawnAt IS NULL AND claim.presence <> 'ABSENT'
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE article.withdrawnAt IS NULL
  WITH article, sentence, count(DISTINCT who) AS sides, max(CASE WHEN who.id = pair.other THEN 1 ELSE 0 END) AS theirs,
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
RETURN pair.one AS one, pair.other AS other, pair.meeting AS meeting, evidence
