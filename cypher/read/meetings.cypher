// Meetings by id, or those that fit all filters, a page in the order of time, with what is asked of each.
// Parameters, all in $question, so that one plan serves every question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: PARTICIPANT, ORGANIZATION (takes part or is the body that met), PLACE (or within). presence: relationships of participants;
//   windowed, from, to, certain, undated: days; statuses as of today, modes, formats (empty: all), minSources, withoutLeaders;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   participants, participantEvidence, evidence, history, historyEvidence, accounts, accountEvidence: how many, 0 for none.
//  nearby: ids of places, at one of which it has to have been (empty: anywhere); sanctioned: ALL, or only with a participant under sanctions by ANYBODY or by the country of another PARTICIPANT.
//   rests: grounds, on one of which alone it has to rest (empty: any).
// Columns: asked (id as given), key, total, meeting (null for an empty page), status, actor (id of the first participant asked for),
//   places (from the venue outwards), body, participants, evidence, history, accounts.
// Starts from: entity_id, record_id, entity_names; meeting_sort; a participant's relationships or attended_for, expected_for, absent_for.
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
WITH [f IN found WHERE f.role = 'PARTICIPANT' | f.entity] AS actors, [f IN found WHERE f.role = 'ORGANIZATION' | f.entity] AS bodies,
  [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
CALL (actors, bodies) {
  UNWIND $question.ids AS asked
  CALL (asked) {
    MATCH (m:Meeting&Entity {id: asked}) RETURN m
    UNION
    MATCH (:Record {id: asked})-[:RESOLVED_TO]->(m:Meeting) RETURN m
  }
  RETURN asked, m
  UNION
  WITH actors[0] AS actor WHERE $question.ids = []
  MATCH (actor)-[:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m:Meeting)
  RETURN null AS asked, m
  UNION
  WITH actors[0] AS actor WHERE $question.ids = [] AND (actor:Country OR actor:Organization)
  MATCH ()-[part:ATTENDED]->(m:Meeting) WHERE part.representing = actor.id
  RETURN null AS asked, m
  UNION
  WITH actors[0] AS actor WHERE $question.ids = [] AND (actor:Country OR actor:Organization)
  MATCH ()-[part:EXPECTED_AT]->(m:Meeting) WHERE part.representing = actor.id
  RETURN null AS asked, m
  UNION
  WITH actors[0] AS actor WHERE $question.ids = [] AND (actor:Country OR actor:Organization)
  MATCH ()-[part:ABSENT_FROM]->(m:Meeting) WHERE part.representing = actor.id
  RETURN null AS asked, m
  UNION
  WITH bodies[0] AS body WHERE $question.ids = [] AND actors = []
  MATCH (body)-[:OF|ATTENDED|EXPECTED_AT|ABSENT_FROM]-(m:Meeting)
  RETURN null AS asked, m
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND actors = [] AND bodies = []
  MATCH (m:Meeting) WHERE m.sortKey >= ''
  RETURN null AS asked, m
}
WITH actors, bodies, areas, asked, m, m.sortKey AS key,
  CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status
WHERE $question.ids <> [] OR (
  m.sources >= $question.minSources
  AND ($question.statuses = [] OR status IN $question.statuses)
  AND ($question.modes = [] OR m.mode IN $question.modes)
  AND ($question.rests = [] OR any(ground IN $question.rests WHERE ground IN m.rests))
  AND ($question.formats = [] OR m.format IN $question.formats)
  AND (NOT $question.windowed OR (
    coalesce(m.startMin, '0000-01-01') <= $question.to AND coalesce(m.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(m.startMin, m.startMax, m.endMin, m.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(m.startMax, '9999-12-31') <= $question.to AND coalesce(m.endMin, '0000-01-01') >= $question.from))))
  AND all(actor IN actors WHERE (EXISTS { (actor)-[part]->(m) WHERE type(part) IN $question.presence } OR EXISTS { ()-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM {representing: actor.id}]->(m) WHERE type(part) IN $question.presence }))
  AND all(body IN bodies WHERE EXISTS { (m)-[:OF]->(body) } OR EXISTS { (body)-[part]->(m) WHERE type(part) IN $question.presence })
  AND all(area IN areas WHERE EXISTS { (m)-[:HELD_AT]->()-[:WITHIN*0..4]->(area) })
  AND ($question.nearby = [] OR EXISTS { (m)-[:HELD_AT]->(spot) WHERE spot.id IN $question.nearby })
  AND ($question.sanctioned = 'ALL' OR EXISTS {
    (who:Entity)-[:ATTENDED|EXPECTED_AT]->(m), (who)<-[:TARGETS]-(s:Sanction)<-[:IMPOSED]-(issuer:Entity)
    WHERE s.status <> 'LIFTED' AND coalesce(s.startMin, s.startMax, '0000') <= $question.today
      AND ($question.sanctioned = 'ANYBODY' OR EXISTS {
        (other:Entity)-[theirs:ATTENDED|EXPECTED_AT]->(m)
        WHERE other <> who AND (theirs.country = issuer.id OR theirs.representing = issuer.id OR other = issuer)
      })
  })
  AND (NOT $question.withoutLeaders OR (
    EXISTS { (:Country|Organization)-[:ATTENDED|EXPECTED_AT]->(m) }
    AND COUNT { (:Entity)-[:ATTENDED|EXPECTED_AT]->(m) } > 1
    AND NOT EXISTS {
      (p:Person)-[:ATTENDED|EXPECTED_AT]->(m), (p)-[:HOLDS]->(office:Office)
      WHERE office.level IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT']
    })))
WITH asked, m, key, status, head([actor IN actors | actor.id]) AS actor
WITH asked, m, status, actor, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH asked, m, status, actor, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({asked: asked, m: m, status: status, actor: actor, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.m AS m, row.status AS status, row.actor AS actor
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  OPTIONAL MATCH path = (at)-[:WITHIN*0..4]->(around)
  WITH around, min(length(path)) AS steps ORDER BY steps
  RETURN collect(around {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(around)}) AS places
}
// What else is asked of each meeting; a limit of 0 reads nothing.
CALL (m) {
  MATCH (actor:Entity)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m)
  WHERE $question.participants > 0
  WITH m, actor, part
  ORDER BY part.role = 'HOST' DESC, part.articles DESC, actor.name, actor.id
  LIMIT $question.participants
  OPTIONAL MATCH (principal:Entity {id: part.representing})
  CALL (m, actor, part) {
    MATCH (m)<-[:RESOLVED_TO]-(:Record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
    WHERE $question.participantEvidence > 0
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(CASE WHEN claim.presence STARTS WITH left(type(part), 6) THEN 0 ELSE 1 END) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.participantEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  RETURN collect({
    actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)},
    principal: principal {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(principal)},
    type: type(part), role: part.role, mode: part.mode, articles: part.articles, sources: part.sources, evidence: evidence
  }) AS participants
}
CALL (m) {
  OPTIONAL MATCH (m)-[:OF]->(body:Organization)
  RETURN body {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(body)} AS body LIMIT 1
}
CALL (m) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE $question.evidence > 0 AND claim.kind IN ['STATUS', 'TAKES_PART']
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
  WITH article, sentence, quote.start AS start, quote.end AS end, min(CASE WHEN claim.kind = 'STATUS' AND claim.value = m.status THEN 0 WHEN claim.kind = 'STATUS' THEN 1 ELSE 2 END) AS rank, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, first.claim AS claim, first.quote AS quote, sentence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS evidence
}
CALL (m) {
  MATCH (m)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(told:Claim {kind: 'STATUS'})-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
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
CALL (m) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)-[:IN]->(article:Article)
  WHERE $question.accounts > 0 AND article.withdrawnAt IS NULL
  WITH record, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, record.id
  LIMIT $question.accounts
  CALL (record) {
    MATCH (record)<-[:SUBJECT]-(:Claim {kind: 'HELD_AT'})-[:OBJECT]->(:Record)-[:RESOLVED_TO]->(at:Entity)
    WITH DISTINCT at ORDER BY at.id
    RETURN collect(at {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(at)}) AS places
  }
  CALL (record) {
    MATCH (record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(actor:Entity)
    WITH DISTINCT actor, claim.presence AS presence ORDER BY actor.name, actor.id
    RETURN collect({actor: actor {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(actor)}, presence: presence}) AS participants
  }
  CALL (record) {
    MATCH (record)<-[:SUBJECT]-(claim:Claim {kind: 'STATUS'})
    WHERE $question.accountEvidence > 0
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.accountEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  RETURN collect({
    status: record.status, mode: record.mode, date: record.date, headcountMin: record.headcountMin, headcountMax: record.headcountMax,
    attributedTo: record.attributedTo, places: places, participants: participants, evidence: evidence,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
  }) AS accounts
}
RETURN asked, key, total, m {
  .id, .title, .mode, .format, .edtf, .startMin, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax,
  .articles, .sources, .rests, .disputed
} AS meeting, status, actor, places, body, participants, evidence, history, accounts
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
