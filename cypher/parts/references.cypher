// Names, ids and codes to nodes: an id, else an exact name before one that has all words, before one spelt alike; then the most mentioned.
// Parameters, in $question: references: [{role, id, name, key, words, labels}], words as a full-text query; named: whether one has words.
// Columns: found, [{role, entity}], without what nothing fits. Starts from: entity_id, record_id, entity_names.
// if references {
UNWIND $question.references AS reference
OPTIONAL MATCH (given:Entity {id: reference.id}) WHERE any(label IN labels(given) WHERE label IN reference.labels)
CALL (reference, given) {
  WITH given AS entity WHERE given IS NOT NULL
  RETURN entity
  UNION ALL
  WITH reference.labels AS kinds WHERE given IS NULL
  CALL (reference) {
    MATCH (:Record {id: reference.id})-[:RESOLVED_TO]->(entity:Entity)
    RETURN entity, 1 AS tier
    // if named {
    UNION
    WITH reference.words AS words WHERE words IS NOT NULL
    CALL db.index.fulltext.queryNodes('entity_names', words, {limit: 200}) YIELD node AS entity
    WITH entity, [name IN [entity.name, entity.searchKey] + coalesce(entity.aliases, []) | toLower(name)] AS names
    RETURN entity, CASE
      WHEN reference.key IN names OR reference.name IN names THEN 2
      WHEN any(name IN names WHERE all(word IN split(reference.key, ' ') WHERE word IN split(name, ' '))) THEN 3
      ELSE 4 END AS tier
    // }
  }
  WITH kinds, entity, tier
  WHERE any(label IN labels(entity) WHERE label IN kinds)
  WITH entity, tier, COUNT { (entity)<-[:RESOLVED_TO]-() } AS mentions // if named
  ORDER BY tier, mentions DESC, entity.id // if named
  WITH entity // unless named
  LIMIT 1
  RETURN entity
}
WITH collect({role: reference.role, entity: entity}) AS found
// }
WITH [] AS found // unless references
