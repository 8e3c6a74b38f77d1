// Keys and starting points of what legal sanctions lists say. No parameters.
CREATE CONSTRAINT sanctions_list_id IF NOT EXISTS FOR (n:SanctionsList) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT list_entry_id IF NOT EXISTS FOR (n:ListEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX list_entry_sort IF NOT EXISTS FOR (n:ListEntry) ON (n.sortKey);
CREATE CONSTRAINT list_name_key IF NOT EXISTS FOR (n:ListName) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT list_change_id IF NOT EXISTS FOR (n:ListChange) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX list_entry_names IF NOT EXISTS FOR (n:ListEntry) ON EACH [n.name, n.aliases, n.searchKey];
