// Records that somebody wants to rule on. Parameters: $ids. Columns: id, kind, withdrawn. Starts from the key of Record.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r.id AS id, r.kind AS kind, r.withdrawnAt IS NOT NULL AS withdrawn
