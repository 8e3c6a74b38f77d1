// People by id, the one that a name means, or all that fit, a page in the order of their names.
// Parameters, all in $question, so that one plan serves every question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: PERSON (then only this one), COUNTRY (of an office). words: names have them all, as a full-text query, or empty; levels of offices (empty: all), offices and officeEvidence: how many;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   evidence: how many, 0 for none.
// Columns: asked (id as given), key, total, person (null for an empty page), offices, evidence.
// Starts from: entity_id, record_id, entity_names, person_search.
// Names, ids and codes to nodes: an exact name before one that has all words, before one spelt alike; then the most mentioned.
CALL () {
  UNWIND $question.references AS reference
  CALL (reference) {
    CALL (reference) {
      MATCH (entity:Entity {id: reference.id})
      RETURN entity, 0 AS tier
      UNION
      MATCH (:Record {id: reference.id})-[:RESOLVED_TO]->(entity:Entity)
      RETURN entity, 1 AS tier
      UNION
      WITH reference WHERE reference.words IS NOT NULL
      CALL db.index.fulltext.queryNodes('entity_names', reference.words, {limit: 200}) YIELD node AS entity
      WITH reference, entity, [name IN [entity.name, entity.searchKey] + coalesce(entity.aliases, []) | toLower(name)] AS names
      RETURN entity, CASE
        WHEN reference.key IN names OR reference.name IN names THEN 2
        WHEN any(name IN names WHERE all(word IN split(reference.key, ' ') WHERE word IN split(name, ' '))) THEN 3
        ELSE 4 END AS tier
    }
    WITH reference, entity, tier, COUNT { (entity)<-[:RESOLVED_TO]-(:Record) } AS mentions
    WHERE any(label IN labels(entity) WHERE label IN reference.labels)
    RETURN entity
    ORDER BY tier, mentions DESC, entity.id
    LIMIT 1
  }
  RETURN collect({role: reference.role, entity: entity}) AS found
}
WITH found WHERE size(found) = size($question.references)
WITH found, [f IN found WHERE f.role = 'PERSON' | f.entity] AS named
CALL (named) {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (person:Person&Entity {id: asked}) RETURN person
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(person:Person) RETURN person
  }
  RETURN asked, person
  UNION
  WITH named WHERE $question.ids = []
  UNWIND named AS person
  RETURN null AS asked, person
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words <> ''
  CALL db.index.fulltext.queryNodes('entity_names', $question.words) YIELD node AS person
  WITH person WHERE person:Person
  RETURN null AS asked, person
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND named = [] AND $question.words = ''
  MATCH (person:Person) WHERE person.searchKey >= ''
  RETURN null AS asked, person
}
WITH found, asked, person, person.searchKey + '\t' + person.id AS key
WHERE all(f IN found WHERE f.role <> 'COUNTRY' OR EXISTS { (person)-[:HOLDS]->(:Office)-[:OF]->(x) WHERE x = f.entity })
  AND ($question.levels = [] OR EXISTS { (person)-[:HOLDS]->(office:Office) WHERE office.level IN $question.levels })
WITH asked, person, key
WITH asked, person, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, person, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, person: person, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.person AS person
CALL (person) {
  MATCH (person)-[:HOLDS]->(office:Office)
  WHERE $question.offices > 0
  WITH person, office ORDER BY office.title, office.id LIMIT $question.offices
  OPTIONAL MATCH (office)-[:OF]->(country:Country)
  WITH office, head(collect(country)) AS country
  CALL (person, office) {
    MATCH (person)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(claim:Claim {kind: 'HOLDS'})-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(office)
    WHERE $question.officeEvidence > 0
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.officeEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  RETURN collect({office: office {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(office)}, country: country {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(country)}, evidence: evidence}) AS offices
}
CALL (person) {
  MATCH (person)<-[:RESOLVED_TO]-(record:Record)-[quote:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.evidence > 0 AND article.withdrawnAt IS NULL
  WITH quote, sentence, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, quote.start
  LIMIT $question.evidence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, recordedAt: article.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
RETURN asked, key, total, person {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(person)} AS person, offices, evidence
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
