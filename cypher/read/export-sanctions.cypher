// Rows of the table sanctions, a page in the order of time.
// Parameters: $after (key of the last row before), $limit; $from, $to: days, one of which it may have touched; $country: it issues it, or would, or is
//   the country of a target; $statuses; null for any. Columns: key and those of the table. Starts from: sanction_sort.
MATCH (s:Sanction)
USING INDEX s:Sanction(sortKey)
WHERE s.sortKey > $after AND ($statuses IS NULL OR s.status IN $statuses)
  AND (($from IS NULL AND $to IS NULL) OR (
    coalesce(s.startMin, '0000-01-01') <= coalesce($to, '9999-12-31') AND coalesce(s.endMax, '9999-12-31') >= coalesce($from, '0000-01-01')
    AND coalesce(s.startMin, s.startMax, s.endMin, s.endMax) IS NOT NULL))
  AND ($country IS NULL OR EXISTS { (s)<-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]-(issuer) WHERE issuer.id = $country }
    OR EXISTS { (s)-[aim:TARGETS|WOULD_TARGET]->() WHERE aim.country = $country })
WITH s ORDER BY s.sortKey LIMIT $limit
CALL (s) {
  OPTIONAL MATCH (s)<-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]-(actor:Entity)
  WITH actor ORDER BY actor.id
  RETURN collect(actor.id) AS issuer_ids, collect(actor.name) AS issuers
}
CALL (s) {
  OPTIONAL MATCH (s)-[aim:TARGETS|WOULD_TARGET]->(actor:Entity)
  WITH actor, aim ORDER BY actor.id
  RETURN collect(actor.id) AS target_ids, collect(actor.name) AS targets, collect(DISTINCT aim.country) AS target_countries
}
CALL (s) {
  OPTIONAL MATCH (s)<-[:CALLED_FOR]-(actor:Entity)
  WITH actor ORDER BY actor.id
  RETURN collect(actor.id) AS caller_ids, collect(actor.name) AS callers
}
CALL (s) {
  OPTIONAL MATCH (s)<-[:OPPOSED]-(actor:Entity)
  WITH actor ORDER BY actor.id
  RETURN collect(actor.id) AS opponent_ids, collect(actor.name) AS opponents
}
RETURN s.sortKey AS key, s.id AS id, s.title AS title, s.status AS status, s.status IN ['IMPOSED', 'EXTENDED', 'EASED', 'LIFTED', 'IN_FORCE'] AS imposed,
  s.measures AS measures, s.sector AS sector, s.program AS program, s.edtf AS date_edtf, s.startMin AS date_from, s.endMax AS date_to, s.dateBasis AS date_basis,
  issuer_ids, issuers, target_ids, targets, target_countries, caller_ids, callers, opponent_ids, opponents,
  s.articles AS articles, s.sources AS sources, s.disputed AS disputed
ORDER BY key
