// Sanctions by id, or those that fit all filters, a page in the order of time, with what is asked of each.
// Parameters, all in $question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: TARGET (any of them), ISSUER, CALLER. statuses (empty: all), sector, program (empty: any), in lower case;
//   windowed, from, to, certain, undated: days; minSources;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   issuers, targets, callers, roleEvidence, evidence, history, historyEvidence: how many, 0 for none.
//   rests: grounds, on one of which alone it has to rest (empty: any).
// Columns: asked (id as given), key, total, sanction (null for an empty page); issuers, targets, callers, evidence, history, where asked for.
// Starts from: entity_id, record_id, entity_names; sanction_sort; an actor's relationships.
// include parts/references.cypher
WITH found WHERE all(reference IN $question.references WHERE reference.role = 'TARGET' OR reference.role IN [f IN found | f.role])
WITH [f IN found WHERE f.role = 'TARGET' | f.entity] AS targeted, [f IN found WHERE f.role = 'ISSUER' | f.entity] AS issuing,
  [f IN found WHERE f.role = 'CALLER' | f.entity] AS calling, any(reference IN $question.references WHERE reference.role = 'TARGET') AS aimed
CALL (targeted, issuing, calling, aimed) {
  // if ids {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (s:Sanction&Entity {id: asked}) RETURN s
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(s:Sanction) RETURN s
  }
  RETURN asked, s
  // }
  // unless ids {
  UNWIND targeted AS actor
  MATCH (actor)<-[:TARGETS|WOULD_TARGET]-(s:Sanction)
  RETURN null AS asked, s
  UNION
  WITH issuing[0] AS actor WHERE NOT aimed
  MATCH (actor)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s:Sanction)
  RETURN null AS asked, s
  UNION
  WITH calling[0] AS actor WHERE NOT aimed AND issuing = []
  MATCH (actor)-[:CALLED_FOR|OPPOSED]->(s:Sanction)
  RETURN null AS asked, s
  UNION
  WITH 1 AS go WHERE NOT aimed AND issuing = [] AND calling = []
  MATCH (s:Sanction) WHERE s.sortKey >= ''
  RETURN null AS asked, s
  // }
}
WITH issuing, calling, asked, s, s.sortKey AS key
// unless ids {
WHERE s.sources >= $question.minSources
  AND ($question.statuses = [] OR s.status IN $question.statuses)
  AND ($question.sector = '' OR toLower(s.sector) = $question.sector)
  AND ($question.rests = [] OR any(ground IN $question.rests WHERE ground IN s.rests))
  AND ($question.program = '' OR toLower(s.program) = $question.program)
  AND (NOT $question.windowed OR (
    coalesce(s.startMin, '0000-01-01') <= $question.to AND coalesce(s.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(s.startMin, s.startMax, s.endMin, s.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(s.startMax, '9999-12-31') <= $question.to AND coalesce(s.endMin, '0000-01-01') >= $question.from))))
  AND all(actor IN issuing WHERE EXISTS { (actor)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s) })
  AND all(actor IN calling WHERE EXISTS { (actor)-[:CALLED_FOR|OPPOSED]->(s) })
// }
WITH DISTINCT asked, s, key
WITH asked, s, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, s, key
ORDER BY key DESC // if descending
ORDER BY key // unless descending
LIMIT $question.scan
WITH collect({asked: asked, s: s, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.s AS s
// What else is asked of each sanction.
// if issuers {
CALL (s) {
  MATCH (s)<-[link:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]-(actor:Entity)
  WITH s, actor, link
  ORDER BY actor.name, actor.id
  LIMIT $question.issuers
  // if roleEvidence {
  CALL (s, actor) {
    MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim {kind: 'ISSUES'})-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.roleEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  // }
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: evidence}) AS issuers // if roleEvidence
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: []}) AS issuers // unless roleEvidence
}
// }
// if targets {
CALL (s) {
  MATCH (s)-[link:TARGETS|WOULD_TARGET]->(actor:Entity)
  WITH s, actor, link
  ORDER BY actor.name, actor.id
  LIMIT $question.targets
  // if roleEvidence {
  CALL (s, actor) {
    MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim {kind: 'TARGETS'})-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.roleEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  // }
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: evidence}) AS targets // if roleEvidence
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: []}) AS targets // unless roleEvidence
}
// }
// if callers {
CALL (s) {
  MATCH (s)<-[link:CALLED_FOR|OPPOSED]-(actor:Entity)
  WITH s, actor, link
  ORDER BY actor.name, actor.id
  LIMIT $question.callers
  // if roleEvidence {
  CALL (s, actor) {
    MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim {kind: 'CALLS'})-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.roleEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  // }
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: evidence}) AS callers // if roleEvidence
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: []}) AS callers // unless roleEvidence
}
// }
// if evidence {
CALL (s) {
  MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim)
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH article, sentence, quote.start AS start, quote.end AS end, min(CASE WHEN claim.kind = 'STATUS' AND claim.value = s.status THEN 0 WHEN claim.kind = 'STATUS' THEN 1 ELSE 2 END) AS rank, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, first.claim AS claim, first.quote AS quote, sentence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
// }
// if history {
CALL (s) {
  MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(told:Claim {kind: 'STATUS'})-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE told.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH DISTINCT told, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, told.id
  LIMIT $question.history
  // if historyEvidence {
  CALL (told) {
    WITH told AS claim
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.historyEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  // }
  RETURN collect({
    status: told.value, attributedTo: told.attributedTo, recordedAt: told.recordedAt,
    evidence: evidence, // if historyEvidence
    evidence: [], // unless historyEvidence
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS history
}
// }
RETURN asked, key, total, s {
  .id, .title, .status, .measures, .sector, .program, .edtf, .startMin, .startMax, .endMin, .endMax, .dateBasis, .articles, .sources, .rests, .disputed
} AS sanction
  , issuers // if issuers
  , targets // if targets
  , callers // if callers
  , evidence // if evidence
  , history // if history
ORDER BY key DESC // if descending
ORDER BY key // unless descending
