// Meetings or sanctions that articles tell of, for each article a page in the order in which its text comes to them.
// Parameters, all in $question: ids of articles; kind: MEETING or SANCTION; evidence: how many sentences of the article for each, 0 for none;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
// Columns: asked, total, events [{key, id, evidence}] in the order of the page. Starts from: article_id.
UNWIND $question.ids AS asked
MATCH (article:Article {id: asked})
WHERE article.withdrawnAt IS NULL
CALL (article) {
  MATCH (article)<-[:IN]-(record:Record {kind: $question.kind})-[:RESOLVED_TO]->(event:Meeting|Sanction)
  MATCH (record)<-[:SUBJECT|OBJECT]-(claim:Claim)-[quote:QUOTES]->(:Sentence)
  WHERE claim.withdrawnAt IS NULL
  WITH event, min(quote.start) AS start
  WITH event, right('00000000' + toString(start), 9) + '|' + event.id AS key
  WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
  WITH event, key
  ORDER BY key DESC // if descending
  ORDER BY key // unless descending
  LIMIT $question.scan
  WITH collect({event: event, key: key}) AS rows
  RETURN size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
}
CALL (article, page) {
  UNWIND page AS row
  WITH article, row.event AS event, row.key AS key
  // if evidence {
  CALL (article, event) {
    MATCH (event)<-[:RESOLVED_TO]-(record:Record)-[:IN]->(article)
    MATCH (record)<-[:SUBJECT|OBJECT]-(claim:Claim)-[quote:QUOTES]->(sentence:Sentence)
    WHERE claim.withdrawnAt IS NULL
    WITH sentence, quote.start AS start, quote.end AS end, min(CASE claim.kind WHEN 'STATUS' THEN 0 ELSE 1 END) AS rank, collect({claim: claim, quote: quote})[0] AS first
    ORDER BY rank, start, end
    LIMIT $question.evidence
    WITH first.claim AS claim, first.quote AS quote, sentence
    RETURN collect(quote {
      .text, .start, .end, sentence: sentence.text, attributedTo: claim.attributedTo, recordedAt: claim.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi}
    }) AS evidence
  }
  // }
  WITH event, key
    , evidence // if evidence
  ORDER BY key DESC // if descending
  ORDER BY key // unless descending
  RETURN collect({key: key, id: event.id, evidence: evidence}) AS events // if evidence
  RETURN collect({key: key, id: event.id, evidence: []}) AS events // unless evidence
}
RETURN asked, total, events
