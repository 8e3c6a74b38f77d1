// What the graph holds. No parameters. Columns: what, value: counts by kind, schemaVersion, lastIngest, newestArticle.
// Starts from: the count store, article_recorded, article_published; a handful of migrations.
MATCH (n:Article) WITH count(n) AS value RETURN 'articles' AS what, value
UNION ALL
MATCH (n:Person) WITH count(n) AS value RETURN 'people' AS what, value
UNION ALL
MATCH (n:Organization) WITH count(n) AS value RETURN 'organizations' AS what, value
UNION ALL
MATCH (n:Country) WITH count(n) AS value RETURN 'countries' AS what, value
UNION ALL
MATCH (n:Place) WITH count(n) AS value RETURN 'places' AS what, value
UNION ALL
MATCH (n:Meeting) WITH count(n) AS value RETURN 'meetings' AS what, value
UNION ALL
MATCH (n:Sanction) WITH count(n) AS value RETURN 'sanctions' AS what, value
UNION ALL
MATCH (n:Claim) WITH count(n) AS value RETURN 'claims' AS what, value
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
