import { createHash } from 'node:crypto'
import { unfiltered } from '../../src/domain/table.ts'
import { exports } from '../../src/export/exports.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { readTable } from '../../src/graph/read/tables.ts'

/** A hash of every byte of each export, tables as CSV and graphs in each format, under one version of the data, by their names. */
export async function exported(graph: Graph): Promise<Record<string, string>> {
  const filter = unfiltered({ from: null, to: null, country: null, statuses: null, today: '2024-06-01' })
  const found: Record<string, string> = {}
  for (const [name, { formats }] of Object.entries(exports)) {
    const kinds = Object.entries(formats)
    // The other formats of a table have the same rows.
    for (const [kind, format] of 'csv' in formats ? kinds.filter(([kind]) => kind === 'csv') : kinds) {
      const hash = createHash('sha256')
      for await (const chunk of format.write(table => readTable(graph, table, filter), '1')) hash.update(chunk)
      found[`${name}.${kind}`] = hash.digest('hex')
    }
  }
  return found
}
