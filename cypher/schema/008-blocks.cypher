// A record carries the key of what it may be one with; records of before are placed and derived once more. No parameters.
CREATE INDEX record_block IF NOT EXISTS FOR (n:Record) ON (n.block);
CREATE INDEX pending_block IF NOT EXISTS FOR (n:Pending) ON (n.kind, n.block);
MATCH (b:Block) WHERE split(b.key, '|')[0] IN ['person', 'organization', 'place', 'office']
CALL (b) { DETACH DELETE b } IN TRANSACTIONS;
MATCH (r:Record) WHERE r.block IS NULL
CALL (r) { SET r:Pending } IN TRANSACTIONS;
