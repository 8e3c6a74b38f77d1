// Organizations by id, the one that a name means, or all that fit, a page in the order of their names.
// Parameters, all in $question, so that one plan serves every question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: ORGANIZATION (then only this one). words: names have them all, as a full-text query, or empty; kinds (empty: all);
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   evidence: how many, 0 for none.
// Columns: asked (id as given), key, total, organization (null for an empty page), evidence.
// Starts from: entity_id, record_id, entity_names, organization_search.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH found, [f IN found WHERE f.role = 'ORGANIZATION' | f.entity] AS named
CALL (named) {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (organization:Organization&Entity {id: asked}) RETURN organization
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(organization:Organization) RETURN organization
  }
  RETURN asked, organization
  UNION
  WITH named WHERE $question.ids = []
  UNWIND named AS organization
  RETURN null AS asked, organization
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words <> ''
  CALL db.index.fulltext.queryNodes('entity_names', $question.words) YIELD node AS organization
  WITH organization WHERE organization:Organization
  RETURN null AS asked, organization
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words = ''
  MATCH (organization:Organization) WHERE organization.searchKey >= ''
  RETURN null AS asked, organization
}
WITH found, asked, organization, organization.searchKey + '\t' + organization.id AS key
WHERE $question.kinds = [] OR organization.kind IN $question.kinds
WITH asked, organization, key
WITH asked, organization, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, organization, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, organization: organization, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.organization AS organization
CALL (organization) {
  MATCH (organization)<-[:RESOLVED_TO]-(record:Record)-[quote:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.evidence > 0 AND article.withdrawnAt IS NULL
  WITH quote, sentence, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, quote.start
  LIMIT $question.evidence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, recordedAt: article.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN asked, key, total, organization {.id, .name, .aliases, .kind, labels: labels(organization)} AS organization, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
