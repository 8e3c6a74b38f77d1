// What some records are resolved to now. Parameters: $ids. Columns: record, id. Starts from the key of Record.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:RESOLVED_TO]->(n:Entity)
RETURN r.id AS record, n.id AS id
