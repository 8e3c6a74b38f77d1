// Writes down how far a saved question has been answered, and gives it back. A courier whose loan has ended writes nothing.
// Parameters: $id, $holder, $beyond, $looked, $delivered (how many more), $attempts, $nextAt, $error, $letters [{id, at, error, body}].
// Columns: id (none when the loan had ended). Starts from the key of SavedQuestion.
MATCH (q:SavedQuestion {id: $id})
WHERE q.holder = $holder
SET q.beyond = $beyond, q.looked = $looked, q.delivered = q.delivered + $delivered, q.attempts = $attempts, q.nextAt = $nextAt, q.error = $error
REMOVE q.holder, q.lease
FOREACH (letter IN $letters | CREATE (q)<-[:OF_QUESTION]-(:DeadLetter {id: letter.id, at: letter.at, error: letter.error, body: letter.body}))
RETURN q.id AS id
