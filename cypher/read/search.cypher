// Names, titles and sentences that fit a full-text query, a page in the order of how well they fit.
// Parameters, all in $question, so that one plan serves every question:
//   words: the query for names; said: that for titles and sentences; labels of results;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
// Columns: key, total, score, labels (null for an empty page), entity, sentence, article.
// Starts from: entity_names, event_titles, sentence_text.
CALL () {
  WITH 1 AS go WHERE any(label IN ['Person', 'Organization', 'Country', 'Place'] WHERE label IN $question.labels)
  CALL db.index.fulltext.queryNodes('entity_names', $question.words, {limit: 1000}) YIELD node, score
  RETURN node, score * 2 AS score
  UNION
  WITH 1 AS go WHERE any(label IN ['Meeting', 'Sanction'] WHERE label IN $question.labels)
  CALL db.index.fulltext.queryNodes('event_titles', $question.said, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION
  WITH 1 AS go WHERE 'Sentence' IN $question.labels
  CALL db.index.fulltext.queryNodes('sentence_text', $question.said, {limit: 1000}) YIELD node, score
  WHERE EXISTS { (node)<-[:HAS_SENTENCE]-(article:Article) WHERE article.withdrawnAt IS NULL }
  RETURN node, score
}
WITH node, score, right('000000000000' + toString(toInteger(score * 1000000)), 12) + '|' + node.id AS key
WHERE any(label IN labels(node) WHERE label IN $question.labels)
WITH node, score, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH node, score, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({node: node, score: score, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.node AS node, row.score AS score
OPTIONAL MATCH (node)<-[:HAS_SENTENCE]-(article:Article)
RETURN key, total, score, labels(node) AS labels, node {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(node)} AS entity, node {.text, .start, .end} AS sentence,
  article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi} AS article
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
