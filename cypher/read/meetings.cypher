// Meetings by id, or those that fit all filters, a page in the order of time, with what is asked of each.
// Parameters, all in $question:
//   ids (unless empty only these); references: [{role, id, name, key, words, labels}], the nodes that are asked for, words as a full-text query.
//   Roles: PARTICIPANT, ORGANIZATION (takes part or is the body that met), PLACE (or within): actors, bodies, areas tell whether there are any, together whether several
//   take part, states whether the first may be one for whom others speak, pair whether two countries are asked for whose meetings have the terms, a full-text query. presence: relationships of participants, of which attends, expects, misses and awaits
//   (one of the two) tell; windowed, from, to, certain, undated: days; scanFrom and scanTo: keys between which what is not wide has to lie; statuses as of today, lapsing whether one of them depends on it, modes, formats
//   (empty: all), minSources, which matter if corroborated, withoutLeaders; nearby: ids of places, at one of which it has to have been (empty: anywhere); sanctioned: only with a
//   participant under sanctions, byCountry of a country, byParticipant of the country of another; rests: grounds, on one of which alone it has to rest (empty: any);
//   lower and upper: keys that the page lies between, above and under whether they are given; descending; limit rows; counting: whether all are counted, keyed: whether keys are told.
//   standing: whether their status is told, acting: whether which participant asked for was first; details: whether more is told of meetings than what they are called and when they began; places, body: whether they are told; surroundings: whether more of places than what they are called; entities, principals, manner: whether
//   more is told of participants than what they are called, for whom they spoke, and in which way they took part; participants, there (relationships, empty: all), onlyAttended: whether that is the one, plain: and nothing else is told of them than what they are called and for whom they spoke, participantEvidence, evidence, history, historyEvidence, accounts, accountEvidence: how many, 0 for none;
//   sanctionedThere: relationships of participants under sanctions today (empty: none are told), sanctionedThen whether that is ATTENDED alone, sanctionedByCountry only those of countries, sanctionedByParticipant only those of countries of others there;
//   issuers, sanctions and telling (whether it is the country of another): what is told of them; bare: nothing but who they are, by what they are called.
// Columns: asked (id as given, if ids), key (if keyed), total (if counting), meeting (null for an empty page that was counted), status, actor (id of the first participant asked for),
//   places (from the venue outwards), body, participants (texts if plain, else [relationship, who, for whom, [role, mode, articles, sources], evidence], people as [id, name, label, aliases, kind, iso2, iso3], for whom as an id alone unless principals), sanctioned (texts if bare), evidence, history, accounts, where asked for.
// Starts from: entity_id, record_id, entity_names; see parts/meetings-found.cypher.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found WHERE f.role = 'PARTICIPANT' | f.entity] AS actors, [f IN found WHERE f.role = 'ORGANIZATION' | f.entity] AS bodies,
  [f IN found WHERE f.role = 'PLACE' | f.entity] AS areas
// if ids {
UNWIND $question.ids AS asked
CALL (asked) {
  MATCH (m:Meeting&Entity {id: asked}) RETURN m
  UNION
  MATCH (:Record {id: asked})-[:RESOLVED_TO]->(m:Meeting) RETURN m
}
WITH actors, asked, m
// }
// unless ids {
// include parts/meetings-found.cypher
WITH actors, null AS asked, m
// }
WITH asked, m, m.sortKey AS key
  , head(actors).id AS actor // if acting
  , null AS actor // unless acting
ORDER BY key DESC // if descending
ORDER BY key // unless descending
LIMIT $question.limit // unless counting
WITH asked, m, key, actor // unless counting
// if counting {
WITH collect({asked: asked, m: m, actor: actor, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.asked AS asked, row.m AS m, row.actor AS actor
// }
// if places {
CALL (m) {
  OPTIONAL MATCH (m)-[:HELD_AT]->(at)
  OPTIONAL MATCH path = (at)-[:WITHIN*0..4]->(around)
  WITH around, length(path) AS steps ORDER BY steps
  RETURN collect(DISTINCT around {
    .id, .name, .kind, labels: CASE WHEN around:Place THEN ['Place'] ELSE ['Country'] END
    , .title, .aliases, .level, .iso2, .iso3 // if surroundings
  }) AS places
}
// }
// What else is asked of each meeting; a limit of 0 reads nothing.
// Whoever attended and is told plainly comes as one text (`src/domain/told.ts`), and is put in order by who reads it: each property that is read of
// hundreds, and their order, cost more than all else.
// if plain {
CALL (m) {
  MATCH (actor)-[part:ATTENDED]->(m)
  RETURN collect(part.told + '\n' + coalesce(actor.name, '')) AS participants
}
// }
// if participants, unless plain {
CALL (m) {
  MATCH (actor)-[part:ATTENDED]->(m) // if onlyAttended
  // unless onlyAttended {
  MATCH (actor)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m)
  WHERE type(part) IN $question.there // if there
  // }
  WITH m, actor, part
  ORDER BY part.role = 'HOST' DESC, part.articles DESC, actor.name, actor.id
  LIMIT $question.participants
  OPTIONAL MATCH (principal:Entity {id: part.representing}) // if principals
  // if participantEvidence {
  CALL (m, actor, part) {
    MATCH (m)<-[:RESOLVED_TO]-(:Record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(:Record)-[:RESOLVED_TO]->(actor)
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
  // }
  // Lists instead of maps: the names of what is in them would be most of the answer, told once for each of hundreds.
  RETURN collect([
    type(part),
    [
      actor.id, actor.name, CASE WHEN actor:Person THEN 'Person' WHEN actor:Country THEN 'Country' ELSE 'Organization' END
      , actor.aliases, actor.kind, actor.iso2, actor.iso3 // if entities
    ],
    // if principals {
    CASE WHEN principal IS NOT NULL THEN [
      principal.id, principal.name, CASE WHEN principal:Person THEN 'Person' WHEN principal:Country THEN 'Country' ELSE 'Organization' END
      , principal.aliases, principal.kind, principal.iso2, principal.iso3 // if entities
    ] END,
    // }
    part.representing, // unless principals
    [part.role, part.mode, part.articles, part.sources], // if manner
    [], // unless manner
    evidence // if participantEvidence
    [] // unless participantEvidence
  ]) AS participants
}
// }
// if sanctionedThere {
CALL (m) {
  MATCH (who)-[:ATTENDED]->(m) // if sanctionedThen
  MATCH (who)-[part:ATTENDED|EXPECTED_AT|ABSENT_FROM]->(m) // unless sanctionedThen
  WHERE who:Target
    AND type(part) IN $question.sanctionedThere // unless sanctionedThen
  MATCH (who)<-[:TARGETS]-(s)<-[:IMPOSED]-(issuer)
  WHERE s.status <> 'LIFTED' AND coalesce(s.startMin, s.startMax, '0000') <= $question.today
    AND issuer:Country // if sanctionedByCountry
  // Only who they are: one text each, with how many times they are told, once for each sanction.
  // if bare {
  WITH who, count(*) AS times
  RETURN collect(times + '  ' + CASE WHEN who:Person THEN 'P' WHEN who:Country THEN 'C' ELSE 'O' END + who.id + '\n' + coalesce(who.name, '')) AS sanctioned
  // }
  // unless bare {
  // if telling {
  WITH m, who, s, issuer, EXISTS {
    (other:Entity)-[theirs:ATTENDED|EXPECTED_AT]->(m)
    WHERE other <> who AND (theirs.country = issuer.id OR theirs.representing = issuer.id OR other = issuer)
  } AS byParticipant
  WHERE byParticipant // if sanctionedByParticipant
  // }
  WITH who, s, issuer, false AS byParticipant // unless telling
  WITH who, s, issuer, byParticipant
  ORDER BY who.name, who.id
    , issuer.id // if issuers
    , s.sortKey // if sanctions
  LIMIT 100
  RETURN collect(who {
    .id
    , participant: who {
      .id, .name, labels: labels(who)
      , .title, .aliases, .kind, .level, .iso2, .iso3 // if entities
    }
    // if issuers {
    , issuer: issuer {
      .id, .name, labels: labels(issuer)
      , .title, .aliases, .kind, .level, .iso2, .iso3 // if entities
    }
    // }
    , sanction: s.id // if sanctions
    , byParticipant: byParticipant // if telling
  }) AS sanctioned
  // }
}
// }
// if body {
CALL (m) {
  OPTIONAL MATCH (m)-[:OF]->(body:Organization)
  RETURN body {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(body)} AS body LIMIT 1
}
// }
// if evidence {
CALL (m) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE claim.kind IN ['STATUS', 'TAKES_PART']
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
// }
// if history {
CALL (m) {
  MATCH (m)<-[:RESOLVED_TO]-(:Record)<-[:SUBJECT]-(told:Claim {kind: 'STATUS'})-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE told.withdrawnAt IS NULL AND article.withdrawnAt IS NULL
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
// }
// if accounts {
CALL (m) {
  MATCH (m)<-[:RESOLVED_TO]-(record:Record)-[:IN]->(article:Article)
  WHERE article.withdrawnAt IS NULL
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
// }
RETURN m {
  .id, .title, .startMin
  , .mode, .format, .edtf, .startMax, .endMin, .endMax, .dateBasis, .headcountMin, .headcountMax, .articles, .sources, .rests, .disputed // if details
} AS meeting
  , key // if keyed
  , asked // if ids
  , total // if counting
  , CASE WHEN m.status = 'PLANNED' AND coalesce(m.endMax, m.startMax) < $question.today THEN 'UNCONFIRMED' ELSE m.status END AS status // if standing
  , actor // if acting
  , places // if places
  , sanctioned // if sanctionedThere
  , body // if body
  , participants // if participants
  , evidence // if evidence
  , history // if history
  , accounts // if accounts
ORDER BY key DESC // if descending
ORDER BY key // unless descending
