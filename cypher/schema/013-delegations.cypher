// The meetings of a country or body are found once each, however many spoke for it: by the first of them, who leads its delegation. No parameters.
// A graph of before is given what that needs.
MATCH (m:Meeting)
CALL (m) {
  MATCH ()-[part:ATTENDED]->(m) WHERE part.representing IS NOT NULL
  WITH part ORDER BY part.actor
  WITH part.representing AS whose, head(collect(part)) AS first
  SET first.delegation = whose
} IN TRANSACTIONS OF 2000 ROWS;
DROP INDEX attended_on_behalf IF EXISTS;
DROP INDEX attended_on_behalf_wide IF EXISTS;
CREATE INDEX delegation IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.delegation, r.sortKey);
CREATE INDEX delegation_wide IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.delegation, r.wide);
