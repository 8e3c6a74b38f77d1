// Entries of sanctions lists in the order of their ids. Parameters: $after, $limit. Columns: id, record (the entry as JSON). Starts from: list_entry_id.
MATCH (e:ListEntry) WHERE e.id > $after
RETURN e.id AS id, e.record AS record ORDER BY e.id LIMIT $limit
