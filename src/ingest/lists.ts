import type { ListEntry } from '../domain/list-entry.ts'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import { type EntryRow, endListEntries, listState, writeListEntries } from '../graph/list-store.ts'
import type { ListItem } from '../sources/lists/list-source.ts'
import { entryHash, entryRow, listChange, removalRow } from './list-rows.ts'
import { withIngestLock } from './lock.ts'

/** What an import of lists needs. */
export interface ListIngest {
  graph: Graph
  now: () => Date
  /** The lists' items from the beginning, each time it is called. */
  items: () => AsyncIterable<ListItem>
  /** By which share of its entries in force a list may shrink, from 0 to 1. */
  mayShrink: number
  progress?: (done: number) => void
}

/** What an import did. `writes` counts nodes, relationships, properties and labels; 0 when there was nothing new. */
export interface ListReport {
  entries: number
  added: number
  changed: number
  removed: number
  unchanged: number
  writes: number
  /** Rows that nobody could read. */
  errors: Refusal[]
  /** Entries whose id stands in the lists already: the first one counts. */
  repeated: Refusal[]
}

/** A row that was not taken, and why. */
interface Refusal {
  file: string
  line: number
  error: string
}

const batchRows = 1_000

type State = Awaited<ReturnType<typeof listState>>

/**
 * Brings lists up to date: entries that are new or say something new are written, those that are gone end today. As long as a
 * row of a list cannot be read, none of its entries is taken for gone, for the row may be it.
 * @throws AppError LIST_SHRANK before anything is written.
 */
export function ingestLists(parts: ListIngest): Promise<ListReport> {
  return withIngestLock(parts.graph, parts.now, () => run(parts))
}

async function run(parts: ListIngest): Promise<ListReport> {
  const { graph, now, items, progress = () => {} } = parts
  const at = now().toISOString()
  const states = await survey(parts)
  const report: ListReport = {
    entries: 0,
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 0,
    writes: 0,
    errors: [],
    repeated: [],
  }
  const first = new Map([...states].map(([list, state]) => [list, state.size === 0]))
  const seen = new Set<string>()
  let batch: EntryRow[] = []
  const flush = async () => {
    if (batch.length > 0) report.writes += await writeListEntries(graph, batch, at)
    batch = []
  }
  for await (const item of items()) {
    if ('error' in item) {
      report.errors.push(item)
      continue
    }
    const { entry } = item
    if (seen.has(entry.id)) {
      report.repeated.push({ file: item.file, line: item.line, error: `repeats the id ${entry.id}` })
      continue
    }
    seen.add(entry.id)
    const row = freshRow(entry, states.get(entry.list), first.get(entry.list) ?? true, at, report)
    if (row) batch.push(row)
    if (batch.length === batchRows) await flush()
    if (++report.entries % batchRows === 0) progress(report.entries)
  }
  await flush()
  if (report.errors.length === 0) await endMissing(graph, states, seen, at, report)
  return report
}

/** Counts the entries of each list and compares them with what the graph has in force. */
async function survey({ graph, items, mayShrink }: ListIngest): Promise<Map<string, State>> {
  const counts = new Map<string, number>()
  for await (const item of items()) {
    if ('entry' in item) counts.set(item.entry.list, (counts.get(item.entry.list) ?? 0) + 1)
  }
  const states = new Map<string, State>()
  for (const [list, count] of counts) {
    const state = await listState(graph, list)
    const inForce = [...state.values()].filter(({ ended }) => !ended).length
    if (count < inForce * (1 - mayShrink)) {
      throw new AppError(
        'LIST_SHRANK',
        `${list} has ${count} entries, and ${inForce} were in force at the last import.`,
      )
    }
    states.set(list, state)
  }
  return states
}

function freshRow(entry: ListEntry, state: State | undefined, first: boolean, at: string, report: ListReport) {
  const hash = entryHash(entry)
  const known = state?.get(entry.id)
  if (known?.hash === hash && !known.ended) {
    report.unchanged++
    return null
  }
  if (!known) report.added++
  else report.changed++
  const kind = !known ? 'ADDED' : known.ended ? 'RETURNED' : 'CHANGED'
  return entryRow(entry, hash, first ? null : listChange(kind, entry.id, hash, at))
}

async function endMissing(
  graph: Graph,
  states: ReadonlyMap<string, State>,
  seen: ReadonlySet<string>,
  at: string,
  report: ListReport,
): Promise<void> {
  const gone = [...states.values()].flatMap(state =>
    [...state].filter(([id, { ended }]) => !ended && !seen.has(id)).map(([id, { hash }]) => removalRow(id, hash, at)),
  )
  for (let from = 0; from < gone.length; from += batchRows) {
    report.writes += await endListEntries(graph, gone.slice(from, from + batchRows))
  }
  report.removed = gone.length
}
