// Who of those that take part in meetings is under sanctions, and by whom: by a country that another one there stands for, or by anybody.
// Parameters, all in $question: meetings: ids; day: on which a sanction has to be in force, as far as its dates tell; presence: relationships of
//   participants; byCountry: only by countries; byParticipant: only by countries of others there; telling: whether it is told which are those.
// Columns: meeting, rows [{participant, issuer, sanction: id, byParticipant}]. Starts from: entity_id.
UNWIND $question.meetings AS id
MATCH (m:Meeting&Entity {id: id})
CALL (m) {
  MATCH (who:Entity)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m)
  WHERE type(part) IN $question.presence
  MATCH (who)<-[:TARGETS]-(s:Sanction)<-[:IMPOSED]-(issuer:Entity)
  WHERE s.status <> 'LIFTED' AND coalesce(s.startMin, s.startMax, '0000') <= $question.day
    AND issuer:Country // if byCountry
  // if telling {
  WITH m, who, s, issuer, EXISTS {
    (other:Entity)-[theirs:ATTENDED|EXPECTED_AT]->(m)
    WHERE other <> who AND (theirs.country = issuer.id OR theirs.representing = issuer.id OR other = issuer)
  } AS byParticipant
  WHERE byParticipant // if byParticipant
  // }
  WITH who, s, issuer, false AS byParticipant // unless telling
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
