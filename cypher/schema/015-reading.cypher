// What many questions read most is told at once: of whoever attended as one text; of a meeting by which countries and in which year it was, so that those of two
// countries are found together, and its place; and whoever sanctions are on has a label for that. No parameters. A graph of before is given what that needs.
MATCH (m:Meeting)
CALL (m) {
  MATCH (who)-[part:ATTENDED]->(m)
  WITH part, CASE WHEN who:Person THEN 'P' WHEN who:Country THEN 'C' ELSE 'O' END + who.id AS whom
  REMOVE part.startMax
  SET part.told = CASE part.role WHEN 'HOST' THEN 'H' ELSE '' END + part.articles + ' ' + coalesce(part.representing, '') + ' ' + whom
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (m:Meeting)
CALL (m) {
  MATCH (who)-[part:ATTENDED]->(m)
  UNWIND [who.id, part.representing] AS country
  WITH DISTINCT m, country ORDER BY country
  WHERE country =~ '[A-Z]{3}'
  WITH m, collect(country) AS countries
  SET m.terms = countries + CASE m.wide WHEN 1 THEN 'wide' ELSE left(m.sortKey, 4) END
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (m:Meeting)-[:HELD_AT]->(place)
CALL (m, place) { SET m.at = place.id } IN TRANSACTIONS OF 5000 ROWS;
MATCH (target:Entity) WHERE EXISTS { (target)<-[:TARGETS]-() }
CALL (target) { SET target:Target } IN TRANSACTIONS OF 5000 ROWS;
DROP INDEX delegation IF EXISTS;
CREATE INDEX delegation IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.delegation, r.sortKey);
CREATE FULLTEXT INDEX meeting_terms IF NOT EXISTS FOR (n:Meeting) ON EACH [n.terms]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
