// Live records that some canonical nodes stand for. Parameters: $ids. Columns: id. Starts from the key of Entity.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:RESOLVED_TO]-(r:Record)
WHERE r.withdrawnAt IS NULL
RETURN r.id AS id
