// How much waits to be derived. No parameters. Columns: pending, a number of records and nodes.
// Starts from: the count store.
MATCH (n:Pending) RETURN count(n) AS pending
