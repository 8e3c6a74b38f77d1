// Writes articles and their publishers; an article that is there already only takes the extraction that is now in force.
// Parameters: $rows [{id, properties, source, extractor, extraction}], $at. Starts from the key of Article.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.properties, a.recordedAt = $at
SET a.extractor = row.extractor, a.extraction = row.extraction
FOREACH (name IN CASE WHEN row.source IS NULL THEN [] ELSE [row.source] END |
  MERGE (s:Source {name: name})
  MERGE (a)-[:PUBLISHED_BY]->(s))
