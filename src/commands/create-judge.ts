import type { Judge } from '../api/ruling.ts'
import type { Graph } from '../graph/connect.ts'
import { judge, undoJudgement } from '../ingest/judge.ts'

/** Writes answers to open questions down for the API. */
export function createJudge(graph: Graph, now: () => Date): Judge {
  return {
    judge: answer => judge(graph, now, answer),
    undo: (id, by) => undoJudgement(graph, now, id, by),
  }
}
