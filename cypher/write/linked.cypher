// Takes the mark off nodes whose links have been derived. Where the links of a place changed, meetings there become pending.
// Parameters: $ids, $changed. Starts from the key of Entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
REMOVE n:Unlinked
WITH n
WHERE n.id IN $changed AND n:Place
MATCH (n)<-[:WITHIN*0..3]-(inner:Place)<-[:RESOLVED_TO]-(:Record)<-[:OBJECT]-(c:Claim {kind: 'HELD_AT'})-[:SUBJECT]->(m:Record)
SET m:Pending
