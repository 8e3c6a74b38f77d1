// All names of list entries that are in force, a page of entries in the order of their ids.
// Parameters: $after, the last id of the page before; $limit, entries of a page. Columns: id, name, kind, last.
// Starts from the key of ListEntry.
MATCH (e:ListEntry)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
UNWIND CASE WHEN e.endDate IS NULL THEN [e.name] + coalesce(e.aliases, []) ELSE [null] END AS name
RETURN e.id AS id, name, e.kind AS kind, e.id AS last
ORDER BY last, name
