// Canonical nodes whose links have to be derived again: what their records' claims say, and the links that are there.
// Parameters: $limit. Columns: id, links [{kind, subject {label, id}, object {label, id}, told {name, country}}], edges [{type, to}]. Starts from the label Unlinked.
MATCH (n:Unlinked)
WITH n
LIMIT $limit
RETURN n.id AS id,
       COLLECT {
         MATCH (n)<-[:RESOLVED_TO]-(r:Record)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(told:Record)-[:RESOLVED_TO]->(o:Entity)
         WHERE c.kind IN ['WITHIN', 'HOLDS', 'OFFICE_OF'] AND c.withdrawnAt IS NULL AND r.withdrawnAt IS NULL
         WITH c.kind AS kind, o, min(told.name) AS name, min(told.country) AS country
         RETURN {
           kind: kind,
           subject: {id: n.id, label: [l IN labels(n) WHERE NOT l IN ['Entity', 'Unlinked', 'Target']][0]},
           object: {id: o.id, label: [l IN labels(o) WHERE NOT l IN ['Entity', 'Unlinked', 'Target']][0]},
           told: {name: name, country: country}
         }
       } AS links,
       COLLECT {
         MATCH (n)-[e:WITHIN|HOLDS|OF]->(o:Entity)
         WHERE NOT n:Meeting
         RETURN {type: type(e), to: o.id}
       } AS edges
