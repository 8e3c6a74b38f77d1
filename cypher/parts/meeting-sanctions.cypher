// Who has to have been at meetings, as the end of a WHERE: m is known, and no name that is used here is anything else.
// Parameters, in $question: those of meetings.cypher.
// if sanctioned {
AND EXISTS {
  (who)-[:ATTENDED]->(m), (who)<-[:TARGETS]-(s)<-[:IMPOSED]-(issuer) // unless awaits
  (who)-[there:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m), (who)<-[:TARGETS]-(s)<-[:IMPOSED]-(issuer) // if awaits
  WHERE who:Target AND s.status <> 'LIFTED' AND coalesce(s.startMin, s.startMax, '0000') <= $question.today
    AND type(there) IN $question.presence // if awaits
    AND issuer:Country // if byCountry
    // if byParticipant {
    AND EXISTS {
      (another:Entity)-[tie:ATTENDED|EXPECTED_AT]->(m)
      WHERE another <> who AND (tie.country = issuer.id OR tie.representing = issuer.id OR another = issuer)
    }
    // }
}
// }
