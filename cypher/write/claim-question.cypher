// Lends one saved question that is due to one courier: one whose time has come, for which there may be changes that nobody has looked at.
// Parameters: $now, $until (end of the loan), $holder, $last (number of the last change). Columns: question (none when nothing is due).
// One courier asks after the other, for each has to write to the counter first. Starts from the key of Counter and the index saved_question_next.
MATCH (counter:Counter {name: 'saved questions'})
SET counter.claims = coalesce(counter.claims, 0) + 1
WITH counter
MATCH (q:SavedQuestion)
WHERE q.nextAt <= $now AND q.looked < $last AND coalesce(q.lease, '') < $now
WITH q ORDER BY q.nextAt, q.id LIMIT 1
SET q.lease = $until, q.holder = $holder
RETURN q {.id, .name, .url, .secret, .filter, .beyond, .attempts} AS question
