// Meetings held in some days at which people of two countries, or of two organizations, took part.
// Parameters, all in $question: rows: [{key, one, other: ids of whom they stood for, from, to: days}]; first: how many for each.
// Columns: key, meetings: ids, the earliest first. Starts from: meeting_sort.
UNWIND $question.rows AS row
CALL (row) {
  MATCH (m:Meeting)
  WHERE m.sortKey >= row.from AND m.sortKey <= row.to + '~' AND m.status = 'HELD' AND m.endMax <= row.to
    AND EXISTS { (who)-[part:ATTENDED]->(m) WHERE part.country = row.one OR part.representing = row.one OR who.id = row.one }
    AND EXISTS { (who)-[part:ATTENDED]->(m) WHERE part.country = row.other OR part.representing = row.other OR who.id = row.other }
  WITH m
  ORDER BY m.sortKey
  LIMIT $question.first
  RETURN collect(m.id) AS meetings
}
RETURN row.key AS key, meetings
