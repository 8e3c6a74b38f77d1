// Entries of sanctions lists, a page in the order of their names.
// Parameters, all in $question: ids (unless empty only these); words: names have them all, as a full-text query, or empty; lists, kinds, programs (empty: all);
//   state: '' for all, IN_FORCE or ENDED; lower and upper: keys that the page lies between; descending; limit rows; scan: rows to look at, all of them when counting.
// Columns: key, total, record (the entry as JSON, null for an empty page), endDate, recordedAt. Starts from: list_entry_id, list_entry_names, list_entry_sort.
CALL () {
  UNWIND $question.ids AS id
  MATCH (e:ListEntry {id: id})
  RETURN e
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND $question.words <> ''
  CALL db.index.fulltext.queryNodes('list_entry_names', $question.words) YIELD node AS e
  RETURN e
  UNION
  WITH 1 AS go WHERE $question.ids = [] AND $question.words = ''
  MATCH (e:ListEntry) WHERE e.sortKey >= ''
  RETURN e
}
WITH e, e.sortKey AS key
WHERE ($question.lists = [] OR e.list IN $question.lists) AND ($question.kinds = [] OR e.kind IN $question.kinds)
  AND ($question.programs = [] OR any(program IN e.programs WHERE program IN $question.programs))
  AND ($question.state = '' OR ($question.state = 'ENDED') = (e.endDate IS NOT NULL))
  AND ($question.counting OR (key > $question.lower AND key < $question.upper))
WITH e, key
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
LIMIT $question.scan
WITH collect({e: e, key: key}) AS rows
WITH size(rows) AS total, [row IN rows WHERE row.key > $question.lower AND row.key < $question.upper][0..$question.limit] AS page
UNWIND CASE WHEN page = [] THEN [null] ELSE page END AS row
RETURN row.key AS key, total, row.e.record AS record, row.e.endDate AS endDate, row.e.recordedAt AS recordedAt
ORDER BY CASE WHEN $question.descending THEN key END DESC, CASE WHEN NOT $question.descending THEN key END
