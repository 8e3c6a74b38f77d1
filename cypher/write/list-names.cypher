// Gives entries the names that this version finds them by; names that no entry has any more go. Parameters: $rows [{id, keys}]. Starts from the key of ListEntry.
UNWIND $rows AS row
MATCH (e:ListEntry {id: row.id})
CALL (e, row) {
  MATCH (e)-[old:NAMED]->(n:ListName) WHERE NOT n.key IN row.keys
  DELETE old
  WITH n WHERE NOT EXISTS { (n)<-[:NAMED]-() }
  DELETE n
}
FOREACH (key IN row.keys | MERGE (n:ListName {key: key}) MERGE (e)-[:NAMED]->(n))
