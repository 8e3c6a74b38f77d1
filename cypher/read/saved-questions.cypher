// All saved questions in the order in which they were saved, each with the notices that nobody took, the latest first.
// Parameters: $letters: how many notices of each. Columns: question, deadLetters. Starts from: saved_question_next.
MATCH (q:SavedQuestion)
WHERE q.nextAt >= ''
CALL (q) {
  MATCH (q)<-[:OF_QUESTION]-(letter:DeadLetter)
  WITH letter ORDER BY letter.at DESC, letter.id LIMIT $letters
  RETURN collect(letter {.id, .at, .error, .body}) AS deadLetters
}
RETURN q {.id, .name, .url, .filter, .by, .at, .beyond, .delivered, .attempts, .nextAt, .error} AS question, deadLetters
ORDER BY q.at, q.id
