// What articles say of a thing, or between two things, a page in the order of publication.
// Parameters, all in $question, so that one plan serves every question:
//   about, and (empty: anything): ids; kinds (empty: all); attributedTo in lower case (empty: anybody);
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting. evidence: how many, 0 for none.
// Columns: key, total, claim (null for an empty page), subject, object, article, evidence.
// Starts from: entity_id, record_id.
CALL () {
  MATCH (about:Entity {id: $question.about}) RETURN about
  UNION
  MATCH (:Record {id: $question.about})-[:RESOLVED_TO]->(about:Entity) RETURN about
}
WITH about LIMIT 1
CALL (about) {
  MATCH (about)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT|REPRESENTING]-(claim:Claim)
  WHERE claim.withdrawnAt IS NULL
    AND ($question.kinds = [] OR claim.kind IN $question.kinds)
    AND ($question.attributedTo = '' OR toLower(claim.attributedTo) = $question.attributedTo)
    AND ($question.and = '' OR EXISTS {
      (claim)-[:SUBJECT|OBJECT|REPRESENTING]->(:Record)-[:RESOLVED_TO]->(other:Entity) WHERE other <> about AND other.id = $question.and
    } OR EXISTS {
      (claim)-[:SUBJECT|OBJECT|REPRESENTING]->(record:Record)-[:RESOLVED_TO]->(other:Entity)
      WHERE other <> about AND EXISTS { (:Record {id: $question.and})-[:RESOLVED_TO]->(other) }
    })
  MATCH (claim)-[:SUBJECT]->(:Record)-[:IN]->(article:Article)
  WHERE article.withdrawnAt IS NULL
  RETURN DISTINCT claim, article
}
WITH claim AS told, article, coalesce(article.publishedAt, '9999') + '|' + claim.id AS key
WITH told, article, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH told, article, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({told: told, article: article, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.told AS told, row.article AS article
CALL (told) {
  MATCH (told)-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(subject:Entity)
  RETURN subject {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(subject)} AS subject LIMIT 1
}
CALL (told) {
  OPTIONAL MATCH (told)-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(object:Entity)
  RETURN object {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(object)} AS object LIMIT 1
}
CALL (told) {
  WITH told AS claim WHERE $question.evidence > 0
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, first.claim AS claim, first.quote AS quote, sentence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN key, total, told {.id, .kind, .value, .presence, .role, .mode, .attributedTo, .recordedAt} AS claim, subject, object,
  article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi} AS article, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
