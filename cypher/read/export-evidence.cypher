// Rows of the table evidence, those of a page of claims in the order of their ids; a claim without quotes gives a row without claim_id.
// Parameters: $after (key of the last row before), $limit (claims); $from, $to: days of publication; null for any. Columns: key and those of the table.
// Starts from: claim_id.
MATCH (claim:Claim)
USING INDEX claim:Claim(id)
WHERE claim.id > $after AND claim.withdrawnAt IS NULL
WITH claim ORDER BY claim.id LIMIT $limit
OPTIONAL MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WHERE article.withdrawnAt IS NULL
  AND ($from IS NULL OR left(article.publishedAt, 10) >= $from) AND ($to IS NULL OR left(article.publishedAt, 10) <= $to)
OPTIONAL MATCH (claim)-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(object:Entity)
RETURN claim.id AS key, CASE WHEN quote IS NOT NULL THEN claim.id END AS claim_id, claim.kind AS kind,
  subject.id AS subject_id, coalesce(subject.name, subject.title) AS subject, object.id AS object_id, coalesce(object.name, object.title) AS object,
  claim.value AS value, claim.presence AS presence, claim.attributedTo AS attributed_to, quote.text AS quote, quote.start AS quote_start, quote.end AS quote_end,
  sentence.text AS sentence, article.id AS article_id, article.source AS source, article.publishedAt AS published_at
ORDER BY key, article_id, quote_start
