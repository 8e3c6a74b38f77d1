// The whole texts of articles. Parameters: $ids. Columns: id, text. Starts from: article_id.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.text AS text
