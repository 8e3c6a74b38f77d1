import type { Graph } from './connect.ts'
import { writeQuery } from './statement.ts'

const lock = writeQuery<{ owner: string; at: string; stale: string }>('write/lock.cypher')
const unlock = writeQuery<{ owner: string }>('write/unlock.cypher')

/** Takes or renews the one right to write. @returns who has it now and when it was last renewed */
export async function takeLock(
  graph: Graph,
  owner: string,
  at: Date,
  patience: number,
): Promise<{ owner: string; at: string }> {
  const stale = new Date(at.getTime() - patience).toISOString()
  const { rows } = await graph.write(tx => lock(tx, { owner, at: at.toISOString(), stale }))
  return { owner: String(rows[0]?.owner), at: String(rows[0]?.at) }
}

/** Gives the right to write back, if it is ours. */
export async function releaseLock(graph: Graph, owner: string): Promise<void> {
  await graph.write(tx => unlock(tx, { owner }))
}
