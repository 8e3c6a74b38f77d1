// Ends entries that have left their list; nothing is deleted. Parameters: $rows [{id, endDate, change: {id, kind, at}}]. Starts from the key of ListEntry.
UNWIND $rows AS row
MATCH (e:ListEntry {id: row.id})
SET e.endDate = row.endDate
MERGE (c:ListChange {id: row.change.id}) ON CREATE SET c += row.change
MERGE (c)-[:OF]->(e)
