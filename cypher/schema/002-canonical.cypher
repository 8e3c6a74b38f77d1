// Keys and starting points of identity and of the canonical layer. No parameters.
CREATE CONSTRAINT block_key IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX person_search IF NOT EXISTS FOR (n:Person) ON (n.searchKey);
CREATE INDEX organization_search IF NOT EXISTS FOR (n:Organization) ON (n.searchKey);
CREATE INDEX country_search IF NOT EXISTS FOR (n:Country) ON (n.searchKey);
CREATE INDEX place_search IF NOT EXISTS FOR (n:Place) ON (n.searchKey);
CREATE INDEX meeting_sort IF NOT EXISTS FOR (n:Meeting) ON (n.sortKey);
CREATE INDEX meeting_status IF NOT EXISTS FOR (n:Meeting) ON (n.status);
CREATE INDEX sanction_sort IF NOT EXISTS FOR (n:Sanction) ON (n.sortKey);
CREATE INDEX sanction_status IF NOT EXISTS FOR (n:Sanction) ON (n.status);
