// Starting points of questions over many events, and of those about what was known when. No parameters.
CREATE INDEX place_latitude IF NOT EXISTS FOR (n:Place) ON (n.latitude);
CREATE INDEX article_source IF NOT EXISTS FOR (n:Article) ON (n.source);
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_seq IF NOT EXISTS FOR (n:Version) REQUIRE n.seq IS UNIQUE;
CREATE INDEX version_of IF NOT EXISTS FOR (n:Version) ON (n.of);
CREATE INDEX version_since IF NOT EXISTS FOR (n:Version) ON (n.since);
CREATE INDEX version_sort IF NOT EXISTS FOR (n:Version) ON (n.kind, n.sortKey);
CREATE CONSTRAINT known_id IF NOT EXISTS FOR (n:Known) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX known_names IF NOT EXISTS FOR (n:Known) ON EACH [n.name, n.aliases];
CREATE CONSTRAINT counter_name IF NOT EXISTS FOR (n:Counter) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT saved_id IF NOT EXISTS FOR (n:SavedQuestion) REQUIRE n.id IS UNIQUE;
