// Takes the mark off records that have been derived. Parameters: $ids. Starts from the key of Record.
UNWIND $ids AS id
MATCH (r:Record {id: id})
REMOVE r:Pending
