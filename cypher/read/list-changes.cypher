// How entries of sanctions lists have changed since they were first imported. Parameters: $ids. Columns: entry, kind, at, before: what it said until then, as JSON.
// Starts from: list_entry_id.
UNWIND $ids AS id
MATCH (e:ListEntry {id: id})<-[:OF]-(c:ListChange)
RETURN id AS entry, c.kind AS kind, c.at AS at, c.before AS before
ORDER BY at, kind
