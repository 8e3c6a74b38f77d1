// All names of people and organizations, a page of nodes in the order of their ids.
// Parameters: $after, the last id of the page before; $limit, nodes of a page. Columns: id, name, kind, last.
// Starts from the key of Entity.
MATCH (e:Entity)
WHERE e.id > $after AND (e:Person OR e:Organization)
WITH e
ORDER BY e.id
LIMIT $limit
UNWIND [e.name] + coalesce(e.aliases, []) AS name
RETURN e.id AS id, name, CASE WHEN e:Person THEN 'PERSON' ELSE coalesce(e.kind, 'ORGANIZATION') END AS kind, e.id AS last
ORDER BY last, name
