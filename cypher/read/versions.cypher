// Meetings or sanctions as the graph told them at a moment, a page in the order of time.
// Parameters, all in $question, so that one plan serves every question:
//   at: the moment, in UTC; kind: MEETING or SANCTION; ids (unless empty only these);
//   references: [{group, types, id, name, key, words, labels}]: what has to be part of it, one of each group, by one of these relationships (HELD_AT: its place);
//   windowed, from, to, certain, undated: days; statuses as of today, modes, formats, sector, program (empty: all), minSources, withoutLeaders;
//   lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
//   rests: grounds, on one of which alone it has to rest (empty: any).
// Columns: asked (the id that was asked for, whichever it had then), key, total, state (null for an empty page), status, actors (ids of what the references name, in their order).
// Starts from: known_id, known_names, then what involves it; record_id, version_of; version_sort.
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
WITH found WHERE all(reference IN $question.references WHERE reference.group IN [f IN found | f.group])
CALL (found) {
  UNWIND $question.ids AS asked
  // Its id is that of one of its records and may have become another with a later account: records that were ever told as one lead to it.
  CALL (asked) {
    CALL (asked) {
      RETURN asked AS record
      UNION
      MATCH (:Record {id: asked})-[:RESOLVED_TO]->(now:Meeting|Sanction)<-[:RESOLVED_TO]-(other:Record)
      RETURN other.id AS record
      UNION
      MATCH (own:Version {of: asked})
      UNWIND own.records AS record
      RETURN record
    }
    WITH asked, collect(record) AS records
    UNWIND records AS of
    MATCH (v:Version {of: of})
    WHERE v.kind = $question.kind AND NOT v.gone AND v.since <= $question.at AND (v.until IS NULL OR v.until > $question.at)
      AND (v.of = asked OR any(record IN v.records WHERE record IN records))
    RETURN v
    ORDER BY v.of <> asked, -size([record IN v.records WHERE record IN records]), v.of
    LIMIT 1
  }
  RETURN v, asked
  UNION
  WITH found WHERE $question.ids = [] AND found <> []
  UNWIND [f IN found WHERE f.group = found[0].group | f.known] AS known
  MATCH (known)<-[:INVOLVES]-(v:Version)
  RETURN v, v.of AS asked
  UNION
  WITH found WHERE $question.ids = [] AND found = []
  MATCH (v:Version) WHERE v.kind = $question.kind AND v.sortKey >= ''
  RETURN v, v.of AS asked
}
WITH DISTINCT found, v, asked
WHERE v.kind = $question.kind AND NOT v.gone AND v.since <= $question.at AND (v.until IS NULL OR v.until > $question.at)
WITH found, v, asked, v.sortKey AS key,
  CASE WHEN v.status = 'PLANNED' AND v.kind = 'MEETING' AND coalesce(v.endMax, v.startMax) < $question.today THEN 'UNCONFIRMED' ELSE v.status END AS status
WHERE $question.ids <> [] OR (
  v.sources >= $question.minSources
  AND ($question.statuses = [] OR status IN $question.statuses)
  AND ($question.modes = [] OR v.mode IN $question.modes)
  AND ($question.rests = [] OR any(ground IN $question.rests WHERE ground IN v.rests))
  AND ($question.formats = [] OR v.format IN $question.formats)
  AND ($question.sector = '' OR toLower(v.sector) = $question.sector)
  AND ($question.program = '' OR toLower(v.program) = $question.program)
  AND (NOT $question.withoutLeaders OR v.delegations)
  AND (NOT $question.windowed OR (
    coalesce(v.startMin, '0000-01-01') <= $question.to AND coalesce(v.endMax, '9999-12-31') >= $question.from
    AND ($question.undated OR coalesce(v.startMin, v.startMax, v.endMin, v.endMax) IS NOT NULL)
    AND (NOT $question.certain OR (coalesce(v.startMax, '9999-12-31') <= $question.to AND coalesce(v.endMin, '0000-01-01') >= $question.from))))
  AND all(f IN found WHERE any(one IN found WHERE one.group = f.group AND any(type IN one.types WHERE
    (type = 'HELD_AT' AND one.known.id IN v.places) OR (type + ' ' + one.known.id) IN v.parts))))
WITH v, asked, status, key, [f IN found | f.known.id] AS actors
WITH v, asked, status, key, actors WHERE $question.counting OR (key > $question.lower AND key < $question.upper)
WITH v, asked, status, key, actors
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({v: v, asked: asked, status: status, key: key, actors: actors}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
RETURN row.asked AS asked, row.key AS key, total, row.v.state AS state, row.status AS status, coalesce(row.actors, []) AS actors
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
