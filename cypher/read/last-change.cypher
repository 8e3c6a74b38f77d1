// The number of the last change. No parameters. Columns: seq. Starts from: the key of Counter.
MATCH (counter:Counter {name: 'versions'})
RETURN counter.value AS seq
