// Relationships between canonical nodes, counted, and those of them that no live claim with a quote backs. A meeting may be held at a
// place that another, which the claim names, is within. Events are looked at from their own side, for the other may be a hub.
// Parameters: $after (id to go on from, '' at first), $limit. Columns: last (id; null at the end), edges, bare [{type, from, to}].
// Starts from the key of Entity.
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
OPTIONAL MATCH (n)-[e]-(m:Entity)
WHERE n:Meeting OR n:Sanction OR (startNode(e) = n AND NOT m:Meeting AND NOT m:Sanction)
WITH n, e, m,
     CASE
       WHEN type(e) IN ['ATTENDED', 'EXPECTED_AT', 'ABSENT_FROM'] THEN ['TAKES_PART']
       WHEN type(e) = 'OF' THEN ['OF_SERIES', 'OFFICE_OF']
       WHEN type(e) IN ['IMPOSED', 'THREATENED', 'PLANNED', 'AUTHORISED', 'ASKED_FOR'] THEN ['ISSUES']
       WHEN type(e) IN ['TARGETS', 'WOULD_TARGET'] THEN ['TARGETS']
       WHEN type(e) IN ['CALLED_FOR', 'OPPOSED'] THEN ['CALLS']
       ELSE [type(e)]
     END AS kinds
WITH n, e, m,
     e IS NOT NULL AND NOT EXISTS {
       MATCH (n)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(m)
       WHERE c.kind IN kinds AND c.withdrawnAt IS NULL AND EXISTS { (c)-[:QUOTES]->(:Sentence) }
     } AND NOT EXISTS {
       MATCH (n)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(c:Claim {kind: 'HELD_AT'})-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(p:Entity)
       WHERE type(e) = 'HELD_AT' AND c.withdrawnAt IS NULL AND EXISTS { (c)-[:QUOTES]->(:Sentence) }
         AND EXISTS { (p)-[:WITHIN*1..3]->(m) }
     } AS isBare
WITH max(n.id) AS last, count(e) AS edges,
     collect(CASE WHEN isBare THEN {type: type(e), from: startNode(e).id, to: endNode(e).id} END) AS bare
RETURN last, edges, bare
