// Sentences with all words of a text that are evidence for a meeting or sanction of those who are asked for, a page in the order of publication.
// Parameters, all in $question, so that one plan serves every question:
//   words: a full-text query; references: [{role, id, name, key, words, labels}]: who took part, was stood for, issued or is aimed at, all of them;
//   kinds: MEETING, SANCTION (empty: both); anyway: also sentences that are evidence for nothing; windowed, from, to: days of publication; source in lower case;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
// Columns: key, total, sentence (null for an empty page), article, speakers, events [{id, labels}]. Starts from: sentence_text; entity_id, record_id, entity_names.
// include parts/references.cypher
WITH found WHERE size(found) = size($question.references)
WITH [f IN found | f.entity] AS asked
CALL db.index.fulltext.queryNodes('sentence_text', $question.words, {limit: 5000}) YIELD node AS sentence
MATCH (sentence)<-[:HAS_SENTENCE]-(article:Article)
WHERE article.withdrawnAt IS NULL
  AND ($question.source = '' OR toLower(article.source) = $question.source)
  AND (NOT $question.windowed OR (left(article.publishedAt, 10) >= $question.from AND left(article.publishedAt, 10) <= $question.to))
CALL (asked, sentence) {
  MATCH (sentence)<-[:QUOTES]-(claim:Claim)-[:SUBJECT|OBJECT]->(record:Record)-[:RESOLVED_TO]->(event:Meeting|Sanction)
  WHERE claim.withdrawnAt IS NULL AND ($question.kinds = [] OR record.kind IN $question.kinds)
    AND all(one IN asked WHERE EXISTS { (one)-[:ATTENDED|EXPECTED_AT|OF|IMPOSED|THREATENED|PLANNED|AUTHORISED|ASKED_FOR|CALLED_FOR|OPPOSED|TARGETS|WOULD_TARGET]-(event) }
      OR EXISTS { ()-[part:ATTENDED|EXPECTED_AT]->(event) WHERE part.country = one.id OR part.representing = one.id })
  WITH DISTINCT event, claim.attributedTo AS speaker ORDER BY event.sortKey
  RETURN collect(DISTINCT event {.id, labels: labels(event)}) AS events, collect(DISTINCT speaker) AS speakers
}
WITH sentence, article, events, speakers, coalesce(article.publishedAt, '9999') + '|' + sentence.id AS key
WHERE events <> [] OR ($question.anyway AND asked = [])
WITH sentence, article, events, speakers, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH sentence, article, events, speakers, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({sentence: sentence, article: article, events: events, speakers: speakers, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.sentence AS sentence, row.article AS article, row.events AS events, row.speakers AS speakers
RETURN key, total, sentence {.text, .start, .end} AS sentence, article {.id, .documentId, .title, .url, .author, .language, .source, .publishedAt, .recordedAt, .extractor, .disclosesAi} AS article, events, speakers
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
