// Forgets a saved question and the notices that nobody took.
// Parameters: $id. Columns: id (none when there is no such question). Starts from the key of SavedQuestion.
MATCH (q:SavedQuestion {id: $id})
WITH q, q.id AS id
CALL (q) {
  MATCH (q)<-[:OF_QUESTION]-(letter:DeadLetter)
  DETACH DELETE letter
}
DETACH DELETE q
RETURN id
