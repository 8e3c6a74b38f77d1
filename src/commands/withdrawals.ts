import type { Withdrawals } from '../api/withdrawal.ts'
import type { Graph } from '../graph/connect.ts'
import { restore, withdraw } from '../ingest/withdraw.ts'

/** What withdraws articles of a graph for the API. */
export function createWithdrawals(graph: Graph, now: () => Date): Withdrawals {
  return {
    preview: id => withdraw(graph, now, id, { by: 'dry run', reason: '' }, true),
    withdraw: (id, act) => withdraw(graph, now, id, act, false),
    restore: (id, by) => restore(graph, now, id, by),
  }
}
