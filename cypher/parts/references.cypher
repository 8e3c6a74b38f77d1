// Names, ids and codes to nodes: an exact name before one that has all words, before one spelt alike; then the most mentioned.
// Parameters, in $question: references: [{role, id, name, key, words, labels}], words as a full-text query; named: whether one has words.
// Columns: found, [{role, entity}], without what nothing fits. Starts from: entity_id, record_id, entity_names.
// if references {
CALL () {
  UNWIND $question.references AS reference
  CALL (reference) {
    CALL (reference) {
      MATCH (entity:Entity {id: reference.id})
      RETURN entity, 0 AS tier
      UNION
      MATCH (:Record {id: reference.id})-[:RESOLVED_TO]->(entity:Entity)
      RETURN entity, 1 AS tier
      // if named {
      UNION
      WITH reference
      WHERE reference.words IS NOT NULL AND NOT EXISTS {
        MATCH (there:Entity {id: reference.id}) WHERE any(label IN labels(there) WHERE label IN reference.labels)
      }
      CALL db.index.fulltext.queryNodes('entity_names', reference.words, {limit: 200}) YIELD node AS entity
      WITH reference, entity, [name IN [entity.name, entity.searchKey] + coalesce(entity.aliases, []) | toLower(name)] AS names
      RETURN entity, CASE
        WHEN reference.key IN names OR reference.name IN names THEN 2
        WHEN any(name IN names WHERE all(word IN split(reference.key, ' ') WHERE word IN split(name, ' '))) THEN 3
        ELSE 4 END AS tier
      // }
    }
    WITH reference, entity, tier
    WHERE any(label IN labels(entity) WHERE label IN reference.labels)
    WITH entity, tier, COUNT { (entity)<-[:RESOLVED_TO]-() } AS mentions // if named
    WITH entity, tier // unless named
    ORDER BY tier, mentions DESC, entity.id // if named
    ORDER BY tier // unless named
    LIMIT 1
    RETURN entity
  }
  RETURN collect({role: reference.role, entity: entity}) AS found
}
// }
WITH [] AS found // unless references
