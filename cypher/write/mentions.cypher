// Ties records to the sentences that mention them.
// Parameters: $rows [{record, sentence, start, end, text}]. Starts from the keys of Record and Sentence.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
MATCH (s:Sentence {id: row.sentence})
MERGE (r)-[m:MENTIONED_IN {start: row.start, end: row.end}]->(s)
ON CREATE SET m.text = row.text
