// The texts that documents have had, each of which is an article. Parameters: $ids of documents. Columns: asked, articles, those learned last in front.
// Starts from: article_document.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (article:Article {documentId: asked})
  WITH article ORDER BY article.recordedAt DESC, article.id
  LIMIT 20
  RETURN collect(article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi, .withdrawnAt}) AS articles
}
RETURN asked, articles
