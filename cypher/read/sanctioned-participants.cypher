// Who of those that take part in meetings is under sanctions, and by whom: by a country that another one there stands for, or by anybody.
// Parameters, all in $question: meetings: ids; day: on which a sanction has to be in force, as far as its dates tell; byParticipants: only by countries of others there.
// Columns: meeting, rows [{participant, issuer, sanction: id, byParticipant}]. Starts from: entity_id.
UNWIND $question.meetings AS id
MATCH (m:Meeting&Entity {id: id})
CALL (m) {
  MATCH (who:Entity)-[part:ATTENDED|EXPECTED_AT]->(m)
  MATCH (who)<-[:TARGETS]-(s:Sanction)<-[:IMPOSED]-(issuer:Entity)
  WHERE s.status <> 'LIFTED' AND coalesce(s.startMin, s.startMax, '0000') <= $question.day
  WITH m, who, s, issuer, EXISTS {
    (other:Entity)-[theirs:ATTENDED|EXPECTED_AT]->(m)
    WHERE other <> who AND (theirs.country = issuer.id OR theirs.representing = issuer.id OR other = issuer)
  } AS byParticipant
  WHERE byParticipant OR NOT $question.byParticipants
  WITH who, s, issuer, byParticipant
  ORDER BY who.name, who.id, issuer.id, s.sortKey
  LIMIT 100
  RETURN collect({
    participant: who {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(who)},
    issuer: issuer {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(issuer)},
    sanction: s.id, byParticipant: byParticipant
  }) AS rows
}
RETURN m.id AS meeting, rows
