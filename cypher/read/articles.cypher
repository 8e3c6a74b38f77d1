// Articles by id or document id, or those that fit all filters, a page in the order of publication.
// Parameters, all in $question, so that one plan serves every question:
//   at: the moment as of which it is asked, in UTC (empty: now), who read an article and whether it was withdrawn is told of now alone; withdrawn: also those that were withdrawn;
//   ids, documentId (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: MENTIONED. source in lower case (empty: any); windowed, from, to: days of publication, undated;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
// Columns: asked (id as given), key, total, article (null for an empty page).
// Starts from: article_id, article_document; entity_id, record_id, entity_names; article_recorded.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found | f.entity] AS mentioned
CALL (mentioned) {
  UNWIND $question.ids AS asked
  MATCH (article:Article {id: asked})
  RETURN asked, article
  UNION
  MATCH (article:Article {documentId: $question.documentId})
  RETURN null AS asked, article
  UNION
  WITH mentioned[0] AS entity WHERE $question.ids = [] AND $question.documentId = '' AND entity IS NOT NULL
  MATCH (entity)<-[:RESOLVED_TO]-(:Record)-[:IN]->(article:Article)
  RETURN null AS asked, article
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND $question.documentId = '' AND mentioned = []
  MATCH (article:Article) WHERE article.recordedAt >= ''
  RETURN null AS asked, article
}
WITH DISTINCT asked, article, coalesce(article.publishedAt, '0000') + '|' + article.id AS key
WHERE CASE WHEN $question.withdrawn THEN true WHEN $question.at = '' THEN article.withdrawnAt IS NULL ELSE article.recordedAt <= $question.at
    AND (article.withdrawnAt IS NULL OR article.withdrawnAt > $question.at)
    AND none(gap IN coalesce(article.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at) END
  AND ($question.source = '' OR toLower(article.source) = $question.source)
  AND (NOT $question.windowed OR (left(article.publishedAt, 10) >= $question.from AND left(article.publishedAt, 10) <= $question.to)
    OR ($question.undated AND article.publishedAt IS NULL))
WITH asked, article, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, article, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, article: article, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.article AS article
RETURN asked, key, total, article {
  .id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi,
  extractor: CASE WHEN $question.at = '' THEN article.extractor END, withdrawnAt: CASE WHEN $question.at = '' THEN article.withdrawnAt END
} AS article
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
