// Articles with every span of their text that something quotes.
// Parameters: $after (id to go on from, '' at first), $limit. Columns: id, text, quotes [{start, end, text}]. Starts from the key of Article.
MATCH (a:Article)
WHERE a.id > $after
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a.id AS id, a.text AS text,
       COLLECT {
         MATCH (a)-[:HAS_SENTENCE]->(s:Sentence)
         RETURN {start: s.start, end: s.end, text: s.text} AS span
         UNION ALL
         MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[q:MENTIONED_IN|QUOTES]-()
         RETURN {start: q.start, end: q.end, text: q.text} AS span
       } AS quotes
