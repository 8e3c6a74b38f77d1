// What articles had told of some events by a moment, from the records that the events rested on then.
// Parameters, all in $question: at: the moment, in UTC; events: [{id, status, records, actors: [{id, kind: of their claims}]}]; how many of each, 0 for none:
//   evidence, history, historyEvidence, accounts, accountEvidence, partEvidence.
// What was withdrawn for a time has gaps, «from until»; who read an article is not told, for an article may be read again.
// Columns: id, evidence, history, accounts, parts [{actor, evidence}]. Starts from: record_id.
UNWIND $question.events AS event
CALL (event) {
  UNWIND event.records AS id
  MATCH (:Record {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
  WHERE $question.evidence > 0
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE claim.recordedAt <= $question.at AND all(one IN [claim, article] WHERE (one.withdrawnAt IS NULL OR one.withdrawnAt > $question.at)
      AND none(gap IN coalesce(one.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at))
  WITH article, sentence, quote.start AS start, quote.end AS end, min(CASE WHEN claim.kind = 'STATUS' AND claim.value = event.status THEN 0 WHEN claim.kind = 'STATUS' THEN 1 ELSE 2 END) AS rank, collect({claim: claim, quote: quote})[0] AS first
  ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
  LIMIT $question.evidence
  WITH article, first.claim AS claim, first.quote AS quote, sentence
  RETURN collect(quote {
    .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi}
  }) AS evidence
}
CALL (event) {
  UNWIND event.records AS id
  MATCH (:Record {id: id})<-[:SUBJECT]-(claim:Claim {kind: 'STATUS'})-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE $question.history > 0 AND claim.recordedAt <= $question.at AND all(one IN [claim, article] WHERE (one.withdrawnAt IS NULL OR one.withdrawnAt > $question.at)
      AND none(gap IN coalesce(one.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at))
  WITH DISTINCT claim AS told, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, told.id
  LIMIT $question.history
  CALL (told) {
    WITH told AS claim WHERE $question.historyEvidence > 0
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.recordedAt <= $question.at AND all(one IN [claim, article] WHERE (one.withdrawnAt IS NULL OR one.withdrawnAt > $question.at)
      AND none(gap IN coalesce(one.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at))
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.historyEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi}
    }) AS evidence
  }
  RETURN collect({
    status: told.value, attributedTo: told.attributedTo, recordedAt: told.recordedAt, evidence: evidence,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi}
  }) AS history
}
CALL (event) {
  UNWIND event.records AS id
  MATCH (record:Record {id: id})-[:IN]->(article:Article)
  WHERE $question.accounts > 0
  WITH record, article
  ORDER BY article.publishedAt IS NULL, article.publishedAt, article.id, record.id
  LIMIT $question.accounts
  CALL (record) {
    MATCH (record)<-[:SUBJECT]-(claim:Claim {kind: 'HELD_AT'})-[:OBJECT]->(at:Record)
    WHERE claim.recordedAt <= $question.at AND (claim.withdrawnAt IS NULL OR claim.withdrawnAt > $question.at)
      AND none(gap IN coalesce(claim.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at)
    WITH DISTINCT at ORDER BY at.id
    RETURN collect({id: at.id, name: at.name, kind: at.placeKind, labels: [CASE at.kind WHEN 'COUNTRY' THEN 'Country' ELSE 'Place' END]}) AS places
  }
  CALL (record) {
    MATCH (record)<-[:OBJECT]-(claim:Claim {kind: 'TAKES_PART'})-[:SUBJECT]->(actor:Record)
    WHERE claim.recordedAt <= $question.at AND (claim.withdrawnAt IS NULL OR claim.withdrawnAt > $question.at)
      AND none(gap IN coalesce(claim.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at)
    WITH DISTINCT actor, claim.presence AS presence ORDER BY actor.name, actor.id
    RETURN collect({
      actor: {id: actor.id, name: actor.name, labels: [CASE actor.kind WHEN 'COUNTRY' THEN 'Country' WHEN 'PERSON' THEN 'Person' ELSE 'Organization' END]},
      presence: presence
    }) AS participants
  }
  CALL (record) {
    MATCH (record)<-[:SUBJECT]-(claim:Claim {kind: 'STATUS'})
    WHERE $question.accountEvidence > 0
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.recordedAt <= $question.at AND all(one IN [claim, article] WHERE (one.withdrawnAt IS NULL OR one.withdrawnAt > $question.at)
      AND none(gap IN coalesce(one.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at))
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.accountEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi}
    }) AS evidence
  }
  RETURN collect({
    status: record.status, mode: record.mode, date: record.date, headcountMin: record.headcountMin, headcountMax: record.headcountMax,
    attributedTo: record.attributedTo, places: places, participants: participants, evidence: evidence,
    article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi}
  }) AS accounts
}
CALL (event) {
  UNWIND CASE WHEN $question.partEvidence > 0 THEN event.actors ELSE [] END AS actor
  CALL (event, actor) {
    UNWIND event.records AS id
    MATCH (record:Record {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim {kind: actor.kind})-[:SUBJECT|OBJECT]->(other:Record)
    WHERE other <> record AND (other.id = actor.id OR EXISTS { (other)-[:RESOLVED_TO]->(:Entity {id: actor.id}) }
      OR EXISTS { (other)-[:RESOLVED_TO]->(:Entity)<-[:RESOLVED_TO]-(:Record {id: actor.id}) })
    MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WHERE claim.recordedAt <= $question.at AND all(one IN [claim, article] WHERE (one.withdrawnAt IS NULL OR one.withdrawnAt > $question.at)
      AND none(gap IN coalesce(one.gaps, []) WHERE left(gap, 24) <= $question.at AND right(gap, 24) > $question.at))
    WITH article, sentence, quote.start AS start, quote.end AS end, min(0) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, article.publishedAt IS NULL, article.publishedAt, article.id, start
    LIMIT $question.partEvidence
    WITH article, first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .disclosesAi}
    }) AS evidence
  }
  RETURN collect({actor: actor.id, evidence: evidence}) AS parts
}
RETURN event.id AS id, evidence, history, accounts, parts
