// Rows of the table articles, a page in the order of their ids; withdrawn ones are left out.
// Parameters: $after (key of the last row before), $limit; $from, $to: days of publication; null for any. Columns: key and those of the table. Starts from: article_id.
MATCH (a:Article)
USING INDEX a:Article(id)
WHERE a.id > $after AND a.withdrawnAt IS NULL
  AND ($from IS NULL OR left(a.publishedAt, 10) >= $from) AND ($to IS NULL OR left(a.publishedAt, 10) <= $to)
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS key, a.id AS id, a.documentId AS document_id, a.title AS title, a.url AS url, a.source AS source, a.author AS author, a.language AS language,
  a.publishedAt AS published_at, a.recordedAt AS recorded_at, a.extractor AS extractor, a.disclosesAi AS discloses_ai
ORDER BY key
