import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { EventState } from '../../domain/event-state.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters } from './page.ts'
import type { Slot } from './reference.ts'
import { knownReferences } from './versions.ts'

const state = z.string().nullable()
const changeRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  seq: z.number().nullable(),
  at: z.string().nullable(),
  of: z.string().nullable(),
  kind: z.string().nullable(),
  before: state,
  after: state,
})
const differenceRow = changeRow.omit({ key: true, total: true })

/** A meeting or sanction that came to stand otherwise; a state is null where there was nothing, or is nothing any more. */
export interface EventChange {
  key: string
  seq: number
  at: string
  of: string
  kind: 'MEETING' | 'SANCTION'
  before: EventState | null
  after: EventState | null
}

/** Which changes are meant: those between two moments, or after one by number. */
export interface ChangeFilter {
  slots: readonly Slot[]
  kinds: readonly string[]
  since: string
  at: string
  beyond: number
}

const changes = readQuery('read/changes.cypher', changeRow)
const differences = readQuery('read/differences.cypher', differenceRow)

/** A page of changes, in the order in which the graph learned them. */
export async function readChanges(graph: Graph, filter: ChangeFilter, page: Page, signal?: AbortSignal) {
  const rows = await changes(graph, { question: { ...parametersOf(filter), ...pageParameters(page) } }, signal)
  return { rows: rows.flatMap(row => changeOf({ ...row, key: row.key ?? '' })), total: rows[0]?.total ?? 0 }
}

/** What the graph told otherwise at the later of two moments, each event once, so many at most. */
export async function readDifferences(graph: Graph, filter: ChangeFilter, limit: number, signal?: AbortSignal) {
  const rows = await differences(graph, { question: { ...parametersOf(filter), limit } }, signal)
  return rows.flatMap(row => changeOf({ ...row, key: String(row.seq) }))
}

function parametersOf({ slots, kinds, since, at, beyond }: ChangeFilter) {
  const involved = slots.map((slot, i) => ({ ...slot, role: `${slot.role} ${i}`, types: [] }))
  return { references: knownReferences(involved), kinds, since, at, beyond }
}

function changeOf({
  key,
  seq,
  at,
  of,
  kind,
  before,
  after,
}: z.infer<typeof differenceRow> & { key: string }): EventChange[] {
  if (seq === null || at === null || of === null) return []
  const read = (text: string | null) => (text ? (JSON.parse(text) as EventState) : null)
  const known = kind === 'SANCTION' ? ('SANCTION' as const) : ('MEETING' as const)
  return [{ key, seq, at, of, kind: known, before: read(before), after: read(after) }]
}

const last = readQuery('read/last-change.cypher', z.object({ seq: z.number() }))
const pause = 1_000
const pageSize = 100

/** The number of the last change; 0 before the first. */
export async function readLastChange(graph: Graph, signal?: AbortSignal): Promise<number> {
  return (await last(graph, {}, signal))[0]?.seq ?? 0
}

/**
 * Changes as they come, each once and in order, until the signal. Only one process writes at a time, so that numbers become visible in
 * their order and none can come late.
 */
export async function* followChanges(
  graph: Graph,
  filter: ChangeFilter,
  signal: AbortSignal | undefined,
): AsyncGenerator<EventChange> {
  for (let beyond = filter.beyond; !signal?.aborted; ) {
    const page = { limit: pageSize, descending: false }
    const { rows } = await readChanges(graph, { ...filter, beyond }, page, signal)
    for (const change of rows) {
      yield change
      beyond = change.seq
    }
    if (rows.length < pageSize) await sleep(pause, undefined, signal ? { signal } : {}).catch(() => undefined)
  }
}
