// What the graph holds. No parameters. Columns: what, value: counts by kind, schemaVersion, lastIngest, newestArticle.
// Starts from: the count store, article_recorded, article_published; a handful of migrations.
MATCH (n:Article) RETURN 'articles' AS what, count(n) AS value
UNION ALL
MATCH (n:Person) RETURN 'people' AS what, count(n) AS value
UNION ALL
MATCH (n:Organization) RETURN 'organizations' AS what, count(n) AS value
UNION ALL
MATCH (n:Country) RETURN 'countries' AS what, count(n) AS value
UNION ALL
MATCH (n:Place) RETURN 'places' AS what, count(n) AS value
UNION ALL
MATCH (n:Meeting) RETURN 'meetings' AS what, count(n) AS value
UNION ALL
MATCH (n:Sanction) RETURN 'sanctions' AS what, count(n) AS value
UNION ALL
MATCH (n:Claim) RETURN 'claims' AS what, count(n) AS value
UNION ALL
MATCH (n:Migration) RETURN 'schemaVersion' AS what, max(n.version) AS value
UNION ALL
MATCH (n:Article) WHERE n.recordedAt >= ''
WITH n.recordedAt AS value ORDER BY value DESC LIMIT 1
RETURN 'lastIngest' AS what, value
UNION ALL
MATCH (n:Article) WHERE n.publishedAt >= ''
WITH n.publishedAt AS value ORDER BY value DESC LIMIT 1
RETURN 'newestArticle' AS what, value
