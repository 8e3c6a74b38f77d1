// What articles say of a thing, or between two things, a page in the order of publication.
// Parameters: $about, $and (null: anything): ids; $kinds (null: all); $attributedTo in lower case (null: anybody);
//   $lower and $upper: keys that the page lies between; $descending; $limit rows; $scan: rows to look at, all of them when $counting. $evidence: how many, 0 for none.
// Columns: key, total, claim (null for an empty page), subject, object, article, evidence.
// Starts from: entity_id, record_id.
CALL () {
  MATCH (about:Entity {id: $about}) RETURN about
  UNION
  MATCH (:Record {id: $about})-[:RESOLVED_TO]->(about:Entity) RETURN about
}
WITH about LIMIT 1
CALL (about) {
  MATCH (about)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT|REPRESENTING]-(claim:Claim)
  WHERE claim.withdrawnAt IS NULL
    AND ($kinds IS NULL OR claim.kind IN $kinds)
    AND ($attributedTo IS NULL OR toLower(claim.attributedTo) = $attributedTo)
    AND ($and IS NULL OR EXISTS {
      (claim)-[:SUBJECT|OBJECT|REPRESENTING]->(:Record)-[:RESOLVED_TO]->(other:Entity) WHERE other <> about AND other.id = $and
    } OR EXISTS {
      (claim)-[:SUBJECT|OBJECT|REPRESENTING]->(record:Record)-[:RESOLVED_TO]->(other:Entity)
      WHERE other <> about AND EXISTS { (:Record {id: $and})-[:RESOLVED_TO]->(other) }
    })
  MATCH (claim)-[:SUBJECT]->(:Record)-[:IN]->(article:Article)
  WHERE article.withdrawnAt IS NULL
  RETURN DISTINCT claim, article
}
WITH claim AS told, article, coalesce(article.publishedAt, '9999') + '|' + claim.id AS key
WITH told, article, key WHERE $counting OR (key > $lower AND key < $upper)
WITH told, article, key
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
LIMIT $scan
WITH collect({told: told, article: article, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $lower AND row.key < $upper][0..$limit] AS page
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
  WITH told AS claim WHERE $evidence > 0
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $evidence
  WITH article, first.claim AS claim, first.quote AS quote, sentence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor}
  }) AS evidence
}
RETURN key, total, told {.id, .kind, .value, .presence, .role, .mode, .attributedTo, .recordedAt} AS claim, subject, object,
  article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor} AS article, evidence
ORDER BY CASE WHEN $descending THEN key END DESC, CASE WHEN NOT $descending THEN key END
