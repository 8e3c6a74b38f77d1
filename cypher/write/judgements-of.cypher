// Judgements whose left record is among some. Parameters: $ids. Columns: id. Starts from the key of Record.
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:LEFT]-(j:Judgement)
RETURN j.id AS id
