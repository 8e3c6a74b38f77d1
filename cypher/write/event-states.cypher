// Meetings and sanctions as they now stand, with all that an answer needs of them, and the state that was written down last.
// Parameters: $ids. Columns: id, kind (null for what is no more), node, parts, places, records, lastSeq, lastKind, lastState.
// Starts from the key of Entity and the index of versions.
UNWIND $ids AS id
OPTIONAL MATCH (n:Entity {id: id})
WHERE n:Meeting OR n:Sanction
OPTIONAL MATCH (last:Version {of: id})
WHERE last.until IS NULL
RETURN id, CASE WHEN n:Meeting THEN 'MEETING' WHEN n:Sanction THEN 'SANCTION' END AS kind, n {.*} AS node,
  COLLECT {
    MATCH (n)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM|IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR|CALLED_FOR|OPPOSED|TARGETS|WOULD_TARGET|OF]-(actor:Entity)
    OPTIONAL MATCH (principal:Entity {id: part.representing})
    WITH part, actor, principal
    ORDER BY actor.id, type(part)
    RETURN {
      type: type(part), properties: part {.*},
      actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: [label IN labels(actor) WHERE NOT label IN ['Unlinked', 'Target']]},
      principal: principal {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: [label IN labels(principal) WHERE NOT label IN ['Unlinked', 'Target']]}
    }
  } AS parts,
  COLLECT {
    MATCH (n)-[:HELD_AT]->(at)
    MATCH path = (at)-[:WITHIN*0..4]->(around)
    WITH around, min(length(path)) AS steps
    ORDER BY steps, around.id
    RETURN around {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: [label IN labels(around) WHERE NOT label IN ['Unlinked', 'Target']]}
  } AS places,
  COLLECT { MATCH (n)<-[:RESOLVED_TO]-(r:Record) RETURN r.id ORDER BY r.id } AS records,
  last.seq AS lastSeq, last.kind AS lastKind, last.state AS lastState
