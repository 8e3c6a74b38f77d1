// Sanctions by id, or those that fit all filters, a page in the order of time, with what is asked of each.
// Parameters, all in $question, so that one plan serves every question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: TARGET (any of them), ISSUER, CALLER. statuses (empty: all), sector, program (empty: any), in lower case;
//   windowed, from, to, certain, undated: days; minSources;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   issuers, targets, callers, roleEvidence, evidence, history, historyEvidence: how many, 0 for none.
//   rests: grounds, on one of which alone it has to rest (empty: any).
// Columns: asked (id as given), key, total, sanction (null for an empty page), issuers, targets, callers, evidence, history.
// Starts from: entity_id, record_id, entity_names; sanction_sort; an actor's relationships.
// include parts/references.cypher
WITH found WHERE all(reference IN $question.references WHERE reference.role = 'TARGET' OR reference.role IN [f IN found | f.role])
WITH [f IN found WHERE f.role = 'TARGET' | f.entity] AS targeted, [f IN found WHERE f.role = 'ISSUER' | f.entity] AS issuing,
  [f IN found WHERE f.role = 'CALLER' | f.entity] AS calling, any(reference IN $question.references WHERE reference.role = 'TARGET') AS aimed
CALL (targeted, issuing, calling, aimed) {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (s:Sanction&Entity {id: asked}) RETURN s
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(s:Sanction) RETURN s
  }
  RETURN asked, s
  UNION
  WITH targeted WHERE $question.ids = []
  UNWIND targeted AS actor
  MATCH (actor)<-[:TARGETS|WOULD_TARGET]-(s:Sanction)
  RETURN null AS asked, s
  UNION
  WITH issuing[0] AS actor WHERE $question.ids = [] AND NOT aimed
  MATCH (actor)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s:Sanction)
  RETURN null AS asked, s
  UNION
  WITH calling[0] AS actor WHERE $question.ids = [] AND NOT aimed AND issuing = []
  MATCH (actor)-[:CALLED_FOR|OPPOSED]->(s:Sanction)
  RETURN null AS asked, s
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND NOT aimed AND issuing = [] AND calling = []
  MATCH (s:Sanction) WHERE s.sortKey >= ''
  RETURN null AS asked, s
}
WITH issuing, calling, asked, s, s.sortKey AS key
WHERE $question.ids <> [] OR (
  s.sources >= $question.minSources
  AND ($question.statuses = [] OR s.status IN $question.statuses)
  AND ($question.sector = '' OR toLower(s.sector) = $question.sector)
  AND ($question.rests = [] OR any(ground IN $question.rests WHERE ground IN s.rests))
  AND ($question.program = '' OR toLower(s.program) = $question.program)
  AND (NOT $question.windowed OR (
    coalesce(s.startMin, '0000-01-01') <= $question.to AND coalesce(s.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(s.startMin, s.startMax, s.endMin, s.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(s.startMax, '9999-12-31') <= $question.to AND coalesce(s.endMin, '0000-01-01') >= $question.from))))
  AND all(actor IN issuing WHERE EXISTS { (actor)-[:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]->(s) })
  AND all(actor IN calling WHERE EXISTS { (actor)-[:CALLED_FOR|OPPOSED]->(s) }))
WITH DISTINCT asked, s, key
WITH asked, s, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, s, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, s: s, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.s AS s
// What else is asked of each sanction; a limit of 0 reads nothing.
CALL (s) {
  MATCH (s)<-[link:IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR]-(actor:Entity)
  WHERE $question.issuers > 0
  WITH s, actor, link
  ORDER BY actor.name, actor.id
  LIMIT $question.issuers
  CALL (s, actor) {
    MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim {kind: 'ISSUES'})-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    WHERE $question.roleEvidence > 0
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
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: evidence}) AS issuers
}
CALL (s) {
  MATCH (s)-[link:TARGETS|WOULD_TARGET]->(actor:Entity)
  WHERE $question.targets > 0
  WITH s, actor, link
  ORDER BY actor.name, actor.id
  LIMIT $question.targets
  CALL (s, actor) {
    MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim {kind: 'TARGETS'})-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    WHERE $question.roleEvidence > 0
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
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: evidence}) AS targets
}
CALL (s) {
  MATCH (s)<-[link:CALLED_FOR|OPPOSED]-(actor:Entity)
  WHERE $question.callers > 0
  WITH s, actor, link
  ORDER BY actor.name, actor.id
  LIMIT $question.callers
  CALL (s, actor) {
    MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim {kind: 'CALLS'})-[:SUBJECT|OBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    WHERE $question.roleEvidence > 0
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
  RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, type: type(link), evidence: evidence}) AS callers
}
CALL (s) {
  MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE $question.evidence > 0
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
CALL (s) {
  MATCH (s)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(told:Claim {kind: 'STATUS'})-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.history > 0 AND told.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH DISTINCT told, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, told.id
  LIMIT $question.history
  CALL (told) {
    WITH told AS claim WHERE $question.historyEvidence > 0
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
  RETURN collect({
    status: told.value, attributedTo: told.attributedTo, recordedAt: told.recordedAt, evidence: evidence,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS history
}
RETURN asked, key, total, s {
  .id, .title, .status, .measures, .sector, .program, .edtf, .startMin, .startMax, .endMin, .endMax, .dateBasis, .articles, .sources, .rests, .disputed
} AS sanction, issuers, targets, callers, evidence, history
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
