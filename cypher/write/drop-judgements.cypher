// Drops judgements that no longer follow from the evidence. Parameters: $ids. Starts from the key of Judgement.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
DETACH DELETE j
