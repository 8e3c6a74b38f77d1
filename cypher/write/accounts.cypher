// Accounts of events: the record, its article's marks, its live claims with what their other ends are resolved to, and for a meeting the
// places it was held at with all that these are within.
// Parameters: $ids. Columns: record, article, fingerprint, sketch, disclosesAi, source, claims, places. Starts from the key of Record.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:IN]->(a:Article)
RETURN r {.*} AS record, a.id AS article, a.fingerprint AS fingerprint, coalesce(a.sketch, []) AS sketch, coalesce(a.disclosesAi, false) AS disclosesAi, a.source AS source,
       COLLECT {
         MATCH (r)<-[side:SUBJECT|OBJECT]-(c:Claim)
         WHERE c.withdrawnAt IS NULL
         OPTIONAL MATCH (c)-[far:SUBJECT|OBJECT]->(other:Record)
         WHERE type(far) <> type(side)
         OPTIONAL MATCH (other)-[:RESOLVED_TO]->(n:Entity)
         OPTIONAL MATCH (c)-[:REPRESENTING]->(:Record)-[:RESOLVED_TO]->(behalf:Entity)
         RETURN {
           claim: c {.*},
           side: type(side),
           otherRecord: other.id,
           otherName: other.name,
           otherCountry: other.country,
           otherOffice: other.office,
           other: n.id,
           label: [l IN labels(n) WHERE NOT l IN ['Entity', 'Unlinked', 'Target']][0],
           representing: behalf.id
         }
       } AS claims,
       COLLECT {
         MATCH (r)<-[:SUBJECT]-(c:Claim {kind: 'HELD_AT'})-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(p:Entity)
         WHERE c.withdrawnAt IS NULL
         MATCH (p)-[:WITHIN*0..3]->(q:Entity)
         WITH DISTINCT q
         RETURN {
           id: q.id, name: q.name, label: [l IN labels(q) WHERE NOT l IN ['Entity', 'Unlinked', 'Target']][0], kind: coalesce(q.kind, 'COUNTRY')
         }
       } AS places
