// Records judgements. Parameters: $rows [{id, left, right, properties}], $at. Starts from the keys of Judgement and Record.
UNWIND $rows AS row
MATCH (left:Record {id: row.left})
MATCH (right:Record {id: row.right})
MERGE (j:Judgement {id: row.id})
ON CREATE SET j += row.properties, j.at = $at
MERGE (j)-[:LEFT]->(left)
MERGE (j)-[:RIGHT]->(right)
