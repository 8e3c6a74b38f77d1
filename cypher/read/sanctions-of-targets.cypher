// Which sanctions were imposed on some people or organizations, as news tell. Parameters: $ids. Columns: target, sanctions: ids, the latest in front.
// Starts from: entity_id.
UNWIND $ids AS id
MATCH (target:Entity {id: id})
CALL (target) {
  MATCH (target)<-[:TARGETS]-(s:Sanction)
  WITH s ORDER BY s.sortKey DESC
  LIMIT 100
  RETURN collect(s.id) AS sanctions
}
RETURN id AS target, sanctions
