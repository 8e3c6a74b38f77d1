// Gives the right to write back. Parameters: $owner. Starts from the key of Lock.
MATCH (l:Lock {name: 'ingest', owner: $owner})
DELETE l
