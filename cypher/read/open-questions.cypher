// Pairs of things that the rules could not tell to be one or two and nobody has answered yet, the surest first, with sentences of both sides.
// Parameters, all in $question: kinds (of records); about (id of a canonical node, empty: any);
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting; counting.
//   evidence: how many sentences a side, 0 for none.
// Columns: key, total, judgement (null for an empty page), left, right (record, node, evidence).
// Starts from: ruling_id, judgement_verdict.
CALL () {
  MATCH (u:Ruling)
  WHERE u.id > '' AND u.undoneAt IS NULL
  MATCH (:Record {id: u.left})-[:RESOLVED_TO]->(a:Entity)
  MATCH (:Record {id: u.right})-[:RESOLVED_TO]->(b:Entity)
  RETURN collect(CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END) AS answered
}
CALL (answered) {
  MATCH (j:Judgement {verdict: 'UNSURE'})-[:LEFT]->(l:Record)-[:RESOLVED_TO]->(a:Entity)
  MATCH (j)-[:RIGHT]->(r:Record)-[:RESOLVED_TO]->(b:Entity)
  WHERE a <> b AND l.kind IN $question.kinds AND ($question.about = '' OR $question.about IN [a.id, b.id])
  WITH answered, j, l, r, a, b, CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END AS pair
  WHERE NOT pair IN answered
  WITH pair, j, l, r, a, b
  ORDER BY j.score DESC, j.id
  WITH pair, collect({j: j, l: l, r: r, a: a, b: b})[0] AS first
  RETURN first, toString(1000 + toInteger(round(first.j.score * 1000))) + '|' + first.j.id AS key
}
WITH first, key
WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH first, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({first: first, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.first AS first, row.first.j AS j
CALL (first) {
  UNWIND CASE WHEN first IS NULL THEN [] ELSE [{record: first.l, node: first.a}, {record: first.r, node: first.b}] END AS side
  WITH side.record AS record, side.node AS node
  CALL (record) {
    WITH record WHERE $question.evidence > 0
    MATCH (record)-[m:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
    WITH m, sentence, article
    ORDER BY m.start
    LIMIT $question.evidence
    RETURN collect(m {
      .text, .start, .end, sentence: sentence.text, attributedTo: null, recordedAt: article.recordedAt,
      article: article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor}
    }) AS evidence
  }
  RETURN collect({
    record: record {.id, .name, .office, .country},
    node: node {.id, .name, .title, .aliases, .kind, .level, .iso2, .iso3, labels: labels(node)},
    evidence: evidence
  }) AS sides
}
RETURN key, total, j {.id, .rule, .score} AS judgement, sides[0] AS left, sides[1] AS right
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
