// Whom somebody met in some days.
// Parameters, all in $question: rows: [{key, subject: id, meeting: id of one that does not count, from, to}]; first: how many for each.
// Columns: key, encounters [{subject, counterpart, subjectMode, counterpartMode, meeting, status, places}], the earliest first. Starts from: entity_id.
UNWIND $question.rows AS row
MATCH (subject:Entity {id: row.subject})
CALL (row, subject) {
  MATCH (subject)-[mine:ATTENDED]->(m:Meeting)
  WHERE mine.start >= row.from AND mine.start <= row.to AND m.status = 'HELD' AND m.id <> row.meeting AND m.startMin >= row.from AND m.endMax <= row.to
  MATCH (m)<-[theirs:ATTENDED]-(other:Entity)
  WHERE other <> subject AND coalesce(mine.representing, '') <> other.id AND coalesce(theirs.representing, '') <> subject.id
  WITH mine, m, theirs, other
  ORDER BY m.sortKey, other.id
  LIMIT $question.first
  CALL (m) {
    OPTIONAL MATCH (m)-[:HELD_AT]->(at)
    OPTIONAL MATCH path = (at)-[:WITHIN*0..4]->(around)
    WITH around, min(length(path)) AS steps ORDER BY steps
    RETURN collect(around {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(around)}) AS places
  }
  RETURN collect({
    subject: subject {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(subject)},
    counterpart: other {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(other)},
    subjectMode: mine.mode, counterpartMode: theirs.mode, status: m.status, places: places,
    meeting: m {
      .id, .title, .mode, .format, .edtf, .startMin, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax,
      .articles, .sources, .rests, .disputed
    }
  }) AS encounters
}
RETURN row.key AS key, encounters
