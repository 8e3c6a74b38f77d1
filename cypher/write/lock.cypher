// Takes the one right to write, or renews it, unless somebody else renewed theirs since $stale.
// Parameters: $owner, $at, $stale. Columns: owner, at (those in force now). Starts from the key of Lock.
MERGE (l:Lock {name: 'ingest'})
ON CREATE SET l.owner = $owner, l.at = $at
WITH l
FOREACH (_ IN CASE WHEN l.owner = $owner OR l.at < $stale THEN [1] ELSE [] END | SET l.owner = $owner, l.at = $at)
RETURN l.owner AS owner, l.at AS at
