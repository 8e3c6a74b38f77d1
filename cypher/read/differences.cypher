// Events that the graph told otherwise at one moment than at another, each with both states.
// Parameters, all in $question: since and at: the two moments; kinds (empty: all); references: [{group, types, id, name, key, words, labels}], all of which
//   have to be involved; limit rows. Columns: of, kind, seq (of the last change), at (of the last change), before, after (states; empty or null for what was or is not).
// Starts from: known_id, known_names, then what involves it; version_since.
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
  MATCH (v:Version) WHERE v.since > $question.since
  RETURN v
}
WITH found, v
WHERE v.since > $question.since AND v.since <= $question.at AND ($question.kinds = [] OR v.kind IN $question.kinds)
  AND all(f IN found WHERE EXISTS { (v)-[:INVOLVES]->(known:Known) WHERE known = f.known })
WITH DISTINCT v.of AS of
CALL (of) {
  MATCH (after:Version {of: of})
  WHERE after.since <= $question.at
  RETURN after
  ORDER BY after.seq DESC
  LIMIT 1
}
CALL (of) {
  OPTIONAL MATCH (former:Version {of: of})
  WHERE former.since <= $question.since
  RETURN former.state AS before
  ORDER BY former.seq DESC
  LIMIT 1
}
WITH of, after, before WHERE coalesce(before, '') <> after.state
RETURN of, after.kind AS kind, after.seq AS seq, after.since AS at, before, after.state AS after
ORDER BY after.seq
LIMIT $question.limit
