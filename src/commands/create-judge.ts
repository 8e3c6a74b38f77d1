import type { Judge } from '../api/ruling.ts'
import type { Graph } from '../graph/connect.ts'

/** Writes answers to open questions down for the API; what does so is loaded when it is first needed. */
export function createJudge(graph: Graph, now: () => Date): Judge {
  const judging = () => import('../ingest/judge.ts')
  return {
    judge: async answer => (await judging()).judge(graph, now, answer),
    undo: async (id, by) => (await judging()).undoJudgement(graph, now, id, by),
  }
}
