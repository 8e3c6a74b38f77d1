// Which articles the graph has, and whose extraction is in force.
// Parameters: $ids. Columns: id, extractor, extraction. Starts from the key of Article.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.extractor AS extractor, a.extraction AS extraction
