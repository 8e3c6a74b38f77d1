// Resolves records to canonical nodes. What hangs on them has to be derived again: the links of their node and of the nodes of records
// that point to them, and the events that they take part in.
// Parameters: $rows [{record, id}] (id null: to nothing). Starts from the keys of Record and Entity.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
CALL (r) {
  MATCH (r)-[old:RESOLVED_TO]->(n:Entity)
  FOREACH (_ IN CASE WHEN n:Meeting OR n:Sanction THEN [] ELSE [1] END | SET n:Unlinked)
  DELETE old
  RETURN count(*) AS left
}
CALL (row, r) {
  MATCH (n:Entity {id: row.id})
  FOREACH (_ IN CASE WHEN n:Meeting OR n:Sanction THEN [] ELSE [1] END | SET n:Unlinked)
  MERGE (r)-[:RESOLVED_TO]->(n)
  RETURN count(*) AS joined
}
CALL (r) {
  MATCH (r)<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(n:Entity)
  WHERE c.kind IN ['WITHIN', 'HOLDS', 'OFFICE_OF']
  SET n:Unlinked
  RETURN count(*) AS neighbours
}
CALL (r) {
  MATCH (r)<-[:SUBJECT|OBJECT|REPRESENTING]-(:Claim)-[:SUBJECT|OBJECT]->(event:Record)
  WHERE event <> r AND (event.kind = 'MEETING' OR event.kind = 'SANCTION')
  SET event:Pending
  RETURN count(*) AS events
}
RETURN count(*) AS records
