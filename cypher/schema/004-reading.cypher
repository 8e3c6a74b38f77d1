// Starting points of questions. No parameters.
CREATE INDEX article_recorded IF NOT EXISTS FOR (n:Article) ON (n.recordedAt);
CREATE INDEX attended_for IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.representing);
CREATE INDEX expected_for IF NOT EXISTS FOR ()-[r:EXPECTED_AT]-() ON (r.representing);
CREATE INDEX absent_for IF NOT EXISTS FOR ()-[r:ABSENT_FROM]-() ON (r.representing);
