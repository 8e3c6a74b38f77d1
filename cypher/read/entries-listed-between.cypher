// Entries in force that were listed between two days, a thousand at most. Parameters: $from, $to. Columns: record (the entry as JSON), endDate, recordedAt.
// Starts from: list_entry_listed.
MATCH (e:ListEntry)
WHERE e.listingDate >= $from AND e.listingDate <= $to AND e.endDate IS NULL
RETURN e.record AS record, e.endDate AS endDate, e.recordedAt AS recordedAt
ORDER BY e.listingDate, e.id
LIMIT 1000
