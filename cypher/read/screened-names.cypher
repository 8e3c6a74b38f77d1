// All names of nodes with certain labels, a page of nodes in the order of their ids.
// Parameters: $labels, such as Person; $after, the last id of the page before; $limit, nodes of a page. Columns: id, name, label, kind, last.
// Starts from the key of Entity.
MATCH (e:Entity)
WHERE e.id > $after AND any(label IN labels(e) WHERE label IN $labels)
WITH e
ORDER BY e.id
LIMIT $limit
UNWIND [e.name] + coalesce(e.aliases, []) AS name
RETURN e.id AS id, name, head([label IN labels(e) WHERE label IN $labels]) AS label,
  CASE WHEN e:Person THEN 'PERSON' ELSE coalesce(e.kind, 'ORGANIZATION') END AS kind, e.id AS last
ORDER BY last, name
