import type { Withdrawals } from '../api/withdrawal.ts'
import type { Graph } from '../graph/connect.ts'

/** What withdraws articles of a graph for the API, loaded when it is first needed. */
export function createWithdrawals(graph: Graph, now: () => Date): Withdrawals {
  const withdrawing = () => import('../ingest/withdraw.ts')
  return {
    preview: async id => (await withdrawing()).withdraw(graph, now, id, { by: 'dry run', reason: '' }, true),
    withdraw: async (id, act) => (await withdrawing()).withdraw(graph, now, id, act, false),
    restore: async (id, by) => (await withdrawing()).restore(graph, now, id, by),
  }
}
