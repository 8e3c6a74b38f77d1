// Writes the sentences of articles.
// Parameters: $rows [{id, article, start, end, text}]. Starts from the keys of Article and Sentence.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Sentence {id: row.id})
ON CREATE SET s.start = row.start, s.end = row.end, s.text = row.text
MERGE (a)-[:HAS_SENTENCE]->(s)
