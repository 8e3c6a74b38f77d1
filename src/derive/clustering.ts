/** Records that are one thing. The id is that of the member published first (undated last), then of the least record id. */
export interface Cluster {
  id: string
  members: string[]
}

/** Whether two records are one thing, by which rule, how sure (0 to 1). UNSURE never merges. */
export interface Judgement {
  left: string
  right: string
  verdict: 'SAME' | 'DIFFERENT' | 'UNSURE'
  rule: string
  score: number
}

/** What became of a closed set of records: a pure function of the set, never of the order. */
export interface Clustering {
  clusters: Cluster[]
  judgements: Judgement[]
}
