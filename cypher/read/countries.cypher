// Countries by id, the one that a name means, or all that fit, a page in the order of their names.
// Parameters, all in $question, so that one plan serves every question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: COUNTRY (then only this one). words: names have them all, as a full-text query, or empty;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   evidence: how many, 0 for none.
// Columns: asked (id as given), key, total, country (null for an empty page), evidence.
// Starts from: entity_id, record_id, entity_names, country_search.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH found, [f IN found WHERE f.role = 'COUNTRY' | f.entity] AS named
CALL (named) {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (country:Country&Entity {id: asked}) RETURN country
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(country:Country) RETURN country
  }
  RETURN asked, country
  UNION
  WITH named WHERE $question.ids = []
  UNWIND named AS country
  RETURN null AS asked, country
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words <> ''
  CALL db.index.fulltext.queryNodes('entity_names', $question.words) YIELD node AS country
  WITH country WHERE country:Country
  RETURN null AS asked, country
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words = ''
  MATCH (country:Country) WHERE country.searchKey >= ''
  RETURN null AS asked, country
}
WITH found, asked, country, country.searchKey + '\t' + country.id AS key
WITH asked, country, key
WITH asked, country, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, country, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, country: country, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.country AS country
CALL (country) {
  MATCH (country)<-[:RESOLVED_TO]-(record:Record)-[quote:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.evidence > 0 AND article.withdrawnAt IS NULL
  WITH quote, sentence, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, quote.start
  LIMIT $question.evidence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, recordedAt: article.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN asked, key, total, country {.id, .name, .aliases, .iso2, .iso3, labels: labels(country)} AS country, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
