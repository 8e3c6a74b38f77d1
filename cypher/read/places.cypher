// Places by id, the one that a name means, or all that fit, a page in the order of their names.
// Parameters, all in $question, so that one plan serves every question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: PLACE (then only this one), WITHIN (a place or country around). words: names have them all, as a full-text query, or empty; kinds (empty: all);
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   evidence: how many, 0 for none.
// Columns: asked (id as given), key, total, place (null for an empty page), around, evidence.
// Starts from: entity_id, record_id, entity_names, place_search.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH found, [f IN found WHERE f.role = 'PLACE' | f.entity] AS named
CALL (named) {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (place:Place&Entity {id: asked}) RETURN place
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(place:Place) RETURN place
  }
  RETURN asked, place
  UNION
  WITH named WHERE $question.ids = []
  UNWIND named AS place
  RETURN null AS asked, place
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words <> ''
  CALL db.index.fulltext.queryNodes('entity_names', $question.words) YIELD node AS place
  WITH place WHERE place:Place
  RETURN null AS asked, place
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words = ''
  MATCH (place:Place) WHERE place.searchKey >= ''
  RETURN null AS asked, place
}
WITH found, asked, place, place.searchKey + '\t' + place.id AS key
WHERE ($question.kinds = [] OR place.kind IN $question.kinds)
  AND all(f IN found WHERE f.role <> 'WITHIN' OR EXISTS { (place)-[:WITHIN*1..4]->(x) WHERE x = f.entity })
WITH asked, place, key
WITH asked, place, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, place, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, place: place, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.place AS place
CALL (place) {
  MATCH path = (place)-[:WITHIN*1..4]->(outer)
  WITH outer, min(length(path)) AS steps ORDER BY steps, outer.id
  RETURN collect(outer {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(outer)}) AS around
}
CALL (place) {
  MATCH (place)<-[:RESOLVED_TO]-(record:Record)-[quote:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.evidence > 0 AND article.withdrawnAt IS NULL
  WITH quote, sentence, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, quote.start
  LIMIT $question.evidence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, recordedAt: article.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN asked, key, total, place {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(place)} AS place, around, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
