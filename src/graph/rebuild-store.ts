import type { Graph } from './connect.ts'
import { writeQuery } from './statement.ts'

const dropCanonical = writeQuery<{ limit: number }>('write/drop-canonical.cypher')
const markPending = writeQuery<{ after: string; limit: number }>('write/mark-pending.cypher')
const batch = 2_000

/** Drops the whole canonical layer, in batches, and marks every record pending. Evidence stays as it is. */
export async function dropCanonicalLayer(graph: Graph): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after
    const { rows } = await graph.write(tx => markPending(tx, { after: from, limit: batch }))
    after = (rows[0]?.last as string | null | undefined) ?? null
  }
  for (let dropped = 1; dropped > 0; ) {
    const { rows } = await graph.write(tx => dropCanonical(tx, { limit: batch }))
    dropped = Number(rows[0]?.dropped ?? 0)
  }
}
