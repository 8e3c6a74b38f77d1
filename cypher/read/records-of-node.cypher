// The records that stand behind a canonical node, in the order of publication, each with the first sentence that mentions it.
// Parameters: $id, $limit. Columns: record, article, sentence. Starts from: entity_id, record_id.
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Record {id: $id})-[:RESOLVED_TO]->(n:Entity) RETURN n
}
WITH n LIMIT 1
MATCH (n)<-[:RESOLVED_TO]-(r:Record)-[:IN]->(a:Article)
WITH r, a
ORDER BY a.publishedAt IS NULL, a.publishedAt, r.id
LIMIT $limit
RETURN r {.id, .name, .office, .country} AS record,
       a {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor} AS article,
       COLLECT { MATCH (r)-[m:MENTIONED_IN]->(s:Sentence) RETURN s.text ORDER BY m.start LIMIT 1 }[0] AS sentence
