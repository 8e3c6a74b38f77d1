// Ties claims to the verbatim words that say so.
// Parameters: $rows [{claim, sentence, start, end, text}]. Starts from the keys of Claim and Sentence.
UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (s:Sentence {id: row.sentence})
MERGE (c)-[q:QUOTES {start: row.start, end: row.end}]->(s)
ON CREATE SET q.text = row.text
