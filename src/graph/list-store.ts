import { z } from 'zod'
import type { Graph } from './connect.ts'
import { readQuery, writeQuery } from './statement.ts'

const stateRow = z.object({ id: z.string(), hash: z.string(), ended: z.boolean() })
const readState = readQuery<{ list: string }, z.infer<typeof stateRow>>('read/list-state.cypher', stateRow)
const writeEntries = writeQuery<{ rows: readonly EntryRow[]; at: string }>('write/list-entries.cypher')
const endEntries = writeQuery<{ rows: readonly RemovalRow[] }>('write/list-removals.cypher')

/** A change of an entry between two imports of its list. */
export interface ListChangeRow {
  id: string
  kind: 'ADDED' | 'CHANGED' | 'RETURNED' | 'REMOVED'
  at: string
}

/** An entry as it is written. */
export interface EntryRow {
  id: string
  list: string
  authority: string | null
  country: string | null
  properties: Record<string, unknown>
  keys: string[]
  programs: string[]
  change: ListChangeRow | null
}

/** An entry that has left its list. */
export interface RemovalRow {
  id: string
  endDate: string
  change: ListChangeRow
}

/** What the graph has of a list: for each entry what it says, as a hash, and whether it has ended. */
export async function listState(graph: Graph, list: string): Promise<Map<string, { hash: string; ended: boolean }>> {
  const rows = await readState(graph, { list })
  return new Map(rows.map(({ id, ...state }) => [id, state]))
}

/** Writes entries in one transaction. @returns how much was written */
export function writeListEntries(graph: Graph, rows: readonly EntryRow[], at: string): Promise<number> {
  return graph.write(async tx => (await writeEntries(tx, { rows, at })).writes)
}

/** Ends entries in one transaction. @returns how much was written */
export function endListEntries(graph: Graph, rows: readonly RemovalRow[]): Promise<number> {
  return graph.write(async tx => (await endEntries(tx, { rows })).writes)
}
