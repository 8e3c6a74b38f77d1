// What is known of some people, organizations, countries and places, as far as it is asked for.
// Parameters, all in $question: ids, also those from before nodes were merged; how many, 0 for none: offices, met, sanctionedBy, evidence; meetings: whether
//   to count meetings and tell the first and last.
// Columns: asked (id as given), entity, latitude, longitude, offices, around (what a place lies in, the smallest first), meetings, first and last (dates, EDTF),
//   met (people, those met most often in front), sanctionedBy, evidence.
// Starts from: entity_id, record_id.
UNWIND $question.ids AS asked
CALL (asked) {
  MATCH (node:Entity {id: asked}) RETURN node
  UNION
  MATCH (:Record {id: asked})-[:RESOLVED_TO]->(node:Entity) RETURN node
}
WITH asked, node WHERE node:Person OR node:Organization OR node:Country OR node:Place
CALL (node) {
  MATCH (node)-[:HOLDS]->(office:Office)
  WHERE $question.offices > 0
  WITH office ORDER BY office.title, office.id LIMIT $question.offices
  OPTIONAL MATCH (office)-[:OF]->(country:Country)
  WITH office, head(collect(country)) AS country
  RETURN collect({title: office.title, country: country {.id, .name, .iso2, .iso3, labels: labels(country)}}) AS offices
}
CALL (node) {
  MATCH path = (node)-[:WITHIN*1..4]->(outer)
  WITH outer, min(length(path)) AS steps ORDER BY steps, outer.id
  RETURN collect(outer {.id, .name, .kind, .iso2, .iso3, labels: labels(outer)}) AS around
}
CALL (node) {
  CALL (node) {
    MATCH (node)-[:ATTENDED]->(meeting:Meeting) RETURN meeting
    UNION
    MATCH (node)<-[:OF]-(meeting:Meeting) RETURN meeting
    UNION
    MATCH (node:Place)<-[:WITHIN*0..4]-(:Place)<-[:HELD_AT]-(meeting:Meeting) RETURN meeting
  }
  WITH meeting WHERE $question.meetings AND meeting.status = 'HELD'
  ORDER BY meeting.sortKey
  WITH collect(meeting) AS held
  WITH size(held) AS meetings, [m IN held WHERE m.startMin IS NOT NULL AND m.edtf IS NOT NULL | m.edtf] AS days
  RETURN meetings, head(days) AS first, last(days) AS last
}
CALL (node) {
  MATCH (node:Person)-[:ATTENDED]->(meeting:Meeting {status: 'HELD'})<-[:ATTENDED]-(other:Person)
  WHERE $question.met > 0
  WITH other, count(DISTINCT meeting) AS times ORDER BY times DESC, other.name, other.id LIMIT $question.met
  RETURN collect(other {.id, .name, labels: labels(other)}) AS met
}
CALL (node) {
  MATCH (node)<-[:TARGETS]-(sanction:Sanction)<-[:IMPOSED]-(issuer:Entity)
  WHERE $question.sanctionedBy > 0 AND sanction.status <> 'LIFTED'
  WITH DISTINCT issuer ORDER BY issuer.name, issuer.id LIMIT $question.sanctionedBy
  RETURN collect(issuer {.id, .name, labels: labels(issuer)}) AS sanctionedBy
}
CALL (node) {
  MATCH (node)<-[:RESOLVED_TO]-(:Record)-[quote:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.evidence > 0 AND article.withdrawnAt IS NULL
  WITH sentence, article, min(quote.start) AS start
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  RETURN collect({sentence: sentence.text, title: article.title, source: article.source, publishedAt: article.publishedAt}) AS evidence
}
RETURN asked, node {.id, .name, .aliases, .kind, .iso2, .iso3, labels: labels(node)} AS entity, node.latitude AS latitude, node.longitude AS longitude,
  offices, around, meetings, first, last, met, sanctionedBy, evidence
