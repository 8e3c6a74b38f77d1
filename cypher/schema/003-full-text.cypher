// Search by words in names and sentences. No parameters.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
  FOR (n:Person|Organization|Country|Place) ON EACH [n.name, n.aliases, n.searchKey];
CREATE FULLTEXT INDEX event_titles IF NOT EXISTS FOR (n:Meeting|Sanction) ON EACH [n.title];
CREATE FULLTEXT INDEX sentence_text IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text];
