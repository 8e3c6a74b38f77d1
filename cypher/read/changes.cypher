// What the graph came to say otherwise, a page in the order in which it learned it.
// Parameters, all in $question: at: the last moment; since: the moment before the first; beyond: the number after which changes count;
//   kinds (empty: all); references: [{group, types, id, name, key, words, labels}], all of which have to be involved;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
// Columns: key, total, seq (null for an empty page), at, of, kind, before, after (states; empty or null for what was or is not).
// Starts from: known_id, known_names, then what involves it; version_seq.
// What a question names, as the graph knew it then: by id, or by the names under which it was known first.
CALL () {
  UNWIND $question.references AS reference
  CALL (reference) {
    CALL (reference) {
      MATCH (known:Known {id: reference.id})
      RETURN known, 0 AS tier
      UNION
      WITH reference WHERE reference.words IS NOT NULL
      CALL db.index.fulltext.queryNodes('known_names', reference.words, {limit: 200}) YIELD node AS known
      WITH reference, known, [name IN [known.name] + coalesce(known.aliases, []) | toLower(name)] AS names
      RETURN known, CASE
        WHEN reference.key IN names OR reference.name IN names THEN 2
        WHEN any(name IN names WHERE all(word IN split(reference.key, ' ') WHERE word IN split(name, ' '))) THEN 3
        ELSE 4 END AS tier
    }
    WITH reference, known, tier
    WHERE known.label IN reference.labels AND known.since <= $question.at
    RETURN known
    ORDER BY tier, known.since, known.id
    LIMIT 1
  }
  RETURN collect({group: reference.group, types: reference.types, known: known}) AS found
}
WITH found WHERE size(found) = size($question.references)
CALL (found) {
  WITH found WHERE found <> []
  WITH found[0].known AS known
  MATCH (known)<-[:INVOLVES]-(v:Version)
  RETURN v
  UNION
  WITH found WHERE found = []
  MATCH (v:Version) WHERE v.seq > $question.beyond
  RETURN v
}
WITH found, v, right('000000000000000' + toString(v.seq), 15) AS key
WHERE v.seq > $question.beyond AND v.since > $question.since AND v.since <= $question.at
  AND ($question.kinds = [] OR v.kind IN $question.kinds)
  AND all(f IN found WHERE EXISTS { (v)-[:INVOLVES]->(known:Known) WHERE known = f.known })
WITH v, key WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH v, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({v: v, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.v AS v
CALL (v) {
  OPTIONAL MATCH (former:Version {of: v.of})
  WHERE former.seq < v.seq
  RETURN former.state AS before
  ORDER BY former.seq DESC
  LIMIT 1
}
RETURN key, total, v.seq AS seq, v.since AS at, v.of AS of, v.kind AS kind, before, v.state AS after
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
