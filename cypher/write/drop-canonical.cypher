// Drops some of the canonical layer: nodes with their relationships, judgements, blocks. Parameters: $limit. Columns: dropped.
// Starts from the labels' own scans, since all of them go.
CALL () {
  MATCH (n:Entity) RETURN n LIMIT $limit
  UNION
  MATCH (n:Judgement) RETURN n LIMIT $limit
  UNION
  MATCH (n:Block) RETURN n LIMIT $limit
}
DETACH DELETE n
RETURN count(*) AS dropped
