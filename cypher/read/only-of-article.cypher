// People, organizations, countries and places that only one article tells of.
// Parameters: $id. Columns: entity. Starts from the key of Article.
MATCH (a:Article {id: $id})<-[:IN]-(r:Record)-[:RESOLVED_TO]->(entity:Entity)
WHERE r.withdrawnAt IS NULL AND (entity:Person OR entity:Organization OR entity:Country OR entity:Place)
WITH DISTINCT a, entity
WHERE NOT EXISTS {
  (entity)<-[:RESOLVED_TO]-(other:Record)-[:IN]->(b:Article)
  WHERE b <> a AND other.withdrawnAt IS NULL
}
WITH entity
ORDER BY entity.name, entity.id
RETURN entity {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(entity)} AS entity
