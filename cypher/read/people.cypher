// People by id, the one that a name means, or all that fit, a page in the order of their names.
// Parameters, all in $question:
//   ids (unless empty only these), former: whether some of them may be ids of before they were merged; references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: PERSON (then only this one), COUNTRY (of an office); person, country: whether they are asked for. words: names have them all, as a full-text query, or empty;
//   startsWith: what names begin with, as searchKey has it, or empty, spanned: whether besides something else says which they are; levels of offices (empty: all), offices and officeEvidence: how many;
//   lower and upper: keys that the page lies between, above and under: whether they are given, fromName and toName: the names in them; descending; limit rows; counting: whether all are counted, keyed: whether keys are told.
//   entities: whether more is told of them than what they are called; evidence: how many, 0 for none.
// Columns: asked (id as given, if ids), key (if keyed), total (if counting), person (null for an empty page that was counted), offices, evidence.
// Starts from: entity_id, record_id, entity_names, person_search.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references) // if references
// if ids {
UNWIND $question.ids AS asked
MATCH (person:Person&Entity {id: asked}) // unless former
// if former {
CALL (asked) {
  MATCH (person:Person&Entity {id: asked}) RETURN person
  UNION
  MATCH (:Record {id: asked})-[:RESOLVED_TO]->(person:Person) RETURN person
}
// }
WITH asked, person
// }
// if person, unless ids {
UNWIND [f IN found WHERE f.role = 'PERSON' | f.entity] AS one
WITH null AS asked, one AS person
// }
// if words, unless ids, person {
CALL (found) {
  CALL db.index.fulltext.queryNodes('entity_names', $question.words) YIELD node AS person
  WITH person, found
  WHERE person:Person
    // include parts/people-filters.cypher
  RETURN person
}
WITH null AS asked, person
// }
// unless ids, person, words {
CALL (found) {
  MATCH (person:Person)
  WHERE person.searchKey STARTS WITH $question.startsWith // unless spanned
  WHERE person.searchKey >= $question.fromName AND person.searchKey <= $question.toName // if spanned
    // include parts/people-filters.cypher
  RETURN person
  ORDER BY person.searchKey DESC, person.id DESC // if descending, unless counting
  ORDER BY person.searchKey, person.id // unless descending, counting
  LIMIT $question.limit // unless counting
}
WITH null AS asked, person
// }
// Those that words find are in no order yet; all others are few, or in order already.
// if words, unless counting {
WITH asked, person
ORDER BY person.searchKey DESC, person.id DESC // if descending
ORDER BY person.searchKey, person.id // unless descending
LIMIT $question.limit
// }
WITH asked, person AS one // unless counting
// if counting {
WITH asked, person
ORDER BY person.searchKey DESC, person.id DESC // if descending
ORDER BY person.searchKey, person.id // unless descending
WITH collect({asked: asked, person: person, key: person.searchKey + '\t' + person.id}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.asked AS asked, row.person AS one
// }
// if offices {
CALL (one) {
  MATCH (one)-[:HOLDS]->(office:Office)
  WITH one, office ORDER BY office.title, office.id LIMIT $question.offices
  OPTIONAL MATCH (office)-[:OF]->(country:Country)
  WITH one, office, head(collect(country)) AS country
  // if officeEvidence {
  CALL (one, office) {
    MATCH (one)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(claim:Claim {kind: 'HOLDS'})-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(office)
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
  // }
  WITH office, country, [] AS evidence // unless officeEvidence
  RETURN collect({office: office {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(office)}, country: country {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(country)}, evidence: evidence}) AS offices
}
// }
// if evidence {
CALL (one) {
  MATCH (one)<-[:RESOLVED_TO]-(record:Record)-[quote:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE article.withdrawnAt IS NULL
  WITH quote, sentence, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, quote.start
  LIMIT $question.evidence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, recordedAt: article.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
// }
RETURN one {
  .id, .name
  , .aliases // if entities
} AS person
  , one.searchKey + '\t' + one.id AS key // if keyed
  , asked // if ids
  , total // if counting
  , offices // if offices
  , evidence // if evidence
ORDER BY one.searchKey DESC, one.id DESC // if descending
ORDER BY one.searchKey, one.id // unless descending
