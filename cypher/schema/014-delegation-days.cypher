// The meetings of two countries are counted by the calendar without looking at them: a delegation knows its meeting's latest first day, and one index gives
// both days. No parameters. A graph of before is given what that needs.
MATCH (m:Meeting)
CALL (m) {
  MATCH ()-[part:ATTENDED]->(m) WHERE part.delegation IS NOT NULL
  SET part.startMax = CASE WHEN m.startMin IS NULL THEN '' ELSE coalesce(m.startMax, '') END
} IN TRANSACTIONS OF 2000 ROWS;
DROP INDEX delegation IF EXISTS;
CREATE INDEX delegation IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.delegation, r.sortKey, r.startMax);
