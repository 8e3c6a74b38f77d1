// Makes the accounts of meetings held at some places, or within them, pending. Parameters: $ids. Starts from the key of Entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
MATCH (n)<-[:WITHIN*0..3]-(:Entity)<-[:RESOLVED_TO]-(:Record)<-[:OBJECT]-(:Claim {kind: 'HELD_AT'})-[:SUBJECT]->(m:Record)
SET m:Pending
