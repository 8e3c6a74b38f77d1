// What else than a name tells which list entries mean a person or an organization: countries of offices, sanctions that were imposed on them with
// their issuers and the countries that are aimed at beside them, and what people ruled about entries, the latest last.
// Parameters: $ids. Columns: id, countries, sanctions, rulings. Starts from: entity_id.
UNWIND $ids AS id
MATCH (who:Entity {id: id})
CALL (who) {
  MATCH (who)<-[:TARGETS]-(s:Sanction)
  WITH s
  ORDER BY s.sortKey DESC
  LIMIT 100
  RETURN collect(s {
    .status, from: s.startMin, to: s.startMax,
    issuers: COLLECT { MATCH (issuer:Entity)-[:IMPOSED]->(s) RETURN issuer {.iso3, .name} },
    countries: COLLECT { MATCH (s)-[:TARGETS|WOULD_TARGET]->(c:Country) RETURN c.iso3 }
  }) AS sanctions
}
CALL (who) {
  MATCH (who)<-[:RESOLVED_TO]-(:Record)<-[:RULES_ON]-(u:Ruling)-[:RULES_ON]->(e:ListEntry)
  WHERE u.undoneAt IS NULL
  WITH u, e
  ORDER BY u.at, u.id
  RETURN collect({entry: e.id, verdict: u.verdict}) AS rulings
}
RETURN id, COLLECT { MATCH (who)-[:HOLDS]->(:Office)-[:OF]->(c:Country) RETURN DISTINCT c.iso3 ORDER BY c.iso3 } AS countries, sanctions, rulings
