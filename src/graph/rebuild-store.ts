import type { EvidenceRecord } from '../domain/evidence.ts'
import type { Graph, Transaction } from './connect.ts'
import { recordFrom } from './record-store.ts'
import { writeQuery } from './statement.ts'

const dropCanonical = writeQuery<{ limit: number }>('write/drop-canonical.cypher')
const recordsAfter = writeQuery<{ after: string; limit: number }>('write/records-after.cypher')
const unplaced = writeQuery<{ limit: number }>('write/unplaced.cypher')
const placeRecords = writeQuery<{ rows: { id: string; block: string }[] }>('write/place-records.cypher')
const batch = 2_000

/** The key of what a record may be one with. */
export type BlockOf = (record: EvidenceRecord) => string

/** Drops the whole canonical layer, in batches, places every record anew and marks it pending. Evidence stays as it is. */
export async function dropCanonicalLayer(graph: Graph, blockOf: BlockOf): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    const placed = await graph.write(async tx =>
      place(tx, await recordsAfter(tx, { after: from, limit: batch }), blockOf),
    )
    after = placed.at(-1)
  }
  for (let dropped = 1; dropped > 0; ) {
    const { rows } = await graph.write(tx => dropCanonical(tx, { limit: batch }))
    dropped = Number(rows[0]?.dropped ?? 0)
  }
}

/** Places a batch of pending records that an older version wrote without a block. @returns how many */
export async function placeUnplaced(tx: Transaction, blockOf: BlockOf): Promise<number> {
  return (await place(tx, await unplaced(tx, { limit: batch }), blockOf)).length
}

async function place(tx: Transaction, { rows }: Awaited<ReturnType<typeof unplaced>>, blockOf: BlockOf) {
  const placed = rows.map(row => {
    const record = recordFrom(row.record, String(row.article))
    return { id: record.id, block: blockOf(record) }
  })
  await placeRecords(tx, { rows: placed })
  return placed.map(({ id }) => id)
}
