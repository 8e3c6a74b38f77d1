// The document that an article was, by the id that its source gave it; the one recorded last when there are several.
// Parameters: $documentId. Columns: document. Starts from the index on Article.documentId.
MATCH (a:Article {documentId: $documentId})
RETURN a {id: a.documentId, .text, .title, .url, .author, .language, .source, .publishedAt} AS document
ORDER BY a.recordedAt DESC
LIMIT 1
