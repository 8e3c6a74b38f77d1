// What carries these ids, or carried them before it was merged. Parameters: $ids. Columns: asked, entity, article.
// Starts from: entity_id, record_id, article_id.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (node:Entity {id: asked}) RETURN node
  UNION
  MATCH (:Record {id: asked})-[:RESOLVED_TO]->(node:Entity) RETURN node
  UNION
  MATCH (node:Article {id: asked}) WHERE node.withdrawnAt IS NULL RETURN node
}
RETURN asked, node {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(node)} AS entity, CASE WHEN node:Article THEN node {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi} END AS article
