// Entries of sanctions lists by the keys of their names. Parameters: $keys. Columns: key, record (the entry as JSON), endDate, recordedAt.
// Starts from: list_name_key.
UNWIND $keys AS key
MATCH (:ListName {key: key})<-[:NAMED]-(e:ListEntry)
RETURN key, e.record AS record, e.endDate AS endDate, e.recordedAt AS recordedAt
ORDER BY key, e.list, e.id
