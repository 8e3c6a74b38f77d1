// Starting points that give pages in the order of time and stretches of time without looking at anything else. No parameters.
// A graph of before is given what they need: how long a meeting may be away from its first day, and on each relationship who it is and when.
MATCH (m:Meeting)
WHERE m.startMin IS NULL OR m.endMax IS NULL OR date(m.endMax) > date(m.startMin) + duration({days: 31})
CALL (m) { SET m.wide = 1 } IN TRANSACTIONS OF 5000 ROWS;
MATCH (who:Entity)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m:Meeting)
CALL (who, part, m) { SET part.actor = who.id, part.sortKey = m.sortKey, part.wide = m.wide } IN TRANSACTIONS OF 5000 ROWS;
CREATE INDEX attended_by IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.actor, r.sortKey);
CREATE INDEX attended_by_wide IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.actor, r.wide);
CREATE INDEX attended_on_behalf IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.representing, r.sortKey);
CREATE INDEX attended_on_behalf_wide IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.representing, r.wide);
CREATE INDEX meeting_wide IF NOT EXISTS FOR (n:Meeting) ON (n.wide);
