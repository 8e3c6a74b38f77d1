import { listEntrySchema } from '../domain/list-entry.ts'
import { listKeys } from '../domain/list-key.ts'
import type { Graph } from './connect.ts'
import { writeQuery } from './statement.ts'

const entriesAfter = writeQuery<{ after: string; limit: number }>('write/entries-after.cypher')
const writeNames = writeQuery<{ rows: { id: string; keys: string[] }[] }>('write/list-names.cypher')
const batch = 2_000

/** Finds the entries of lists by their names as this version does, in batches: what an older version wrote had other keys. */
export async function renameListEntries(graph: Graph): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after
    after = await graph.write(async tx => {
      const { rows } = await entriesAfter(tx, { after: from, limit: batch })
      const named = rows.map(row => {
        const entry = listEntrySchema.parse(JSON.parse(String(row.record)))
        return { id: entry.id, keys: listKeys(entry) }
      })
      await writeNames(tx, { rows: named })
      return named.at(-1)?.id
    })
  }
}
