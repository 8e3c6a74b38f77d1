import { z } from 'zod'
import { addDays } from '../../domain/date.ts'
import { type ListEntry, listEntrySchema } from '../../domain/list-entry.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageOf, pageParameters, rowsOf } from './page.ts'
import { wordsQuery } from './reference.ts'

const entryRow = z.object({ record: z.string(), endDate: z.string().nullable(), recordedAt: z.string() })
const pageRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  record: z.string().nullable(),
  endDate: z.string().nullable(),
  recordedAt: z.string().nullable(),
})
const changeRow = z.object({
  entry: z.string(),
  kind: z.enum(['ADDED', 'CHANGED', 'RETURNED', 'REMOVED']),
  at: z.string(),
  before: z.string().nullable(),
})

/** An entry as the graph has it: what the list says, and since and until when. */
export interface StoredEntry extends ListEntry {
  endDate: string | null
  recordedAt: string
}
export type ListChangeRow = z.infer<typeof changeRow>

/** What entries have to be; empty and null mean any. */
export interface ListEntryFilter {
  words: string | null
  lists: readonly string[]
  kinds: readonly string[]
  programs: readonly string[]
  state: string
}

const entries = readQuery('read/list-entries.cypher', pageRow)
const ofNames = readQuery('read/listings-of-names.cypher', entryRow.extend({ key: z.string() }))
const listedBetween = readQuery('read/entries-listed-between.cypher', entryRow)
const changes = readQuery('read/list-changes.cypher', changeRow)
const anyEntry: ListEntryFilter = { words: null, lists: [], kinds: [], programs: [], state: '' }

/** A page of the entries that fit, in the order of their names. */
export async function readListEntries(graph: Graph, filter: ListEntryFilter, page: Page, signal?: AbortSignal) {
  return read(graph, [], filter, page, signal)
}

/** Entries by their ids. */
export async function readListEntriesById(graph: Graph, ids: readonly string[], signal?: AbortSignal) {
  return (await read(graph, ids, anyEntry, pageOf(ids), signal)).rows.map(({ entry }) => entry)
}

/** Entries by the keys of their names. */
export async function readListingsOfNames(
  graph: Graph,
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, StoredEntry[]>> {
  const found = new Map<string, StoredEntry[]>()
  for (const { key, ...row } of await ofNames(graph, { keys }, signal)) {
    found.set(key, [...(found.get(key) ?? []), storedEntry(row)])
  }
  return found
}

/** Entries in force that were listed so many days around a first and a last day. */
export async function readEntriesListedAround(
  graph: Graph,
  first: string,
  last: string,
  days: number,
  signal?: AbortSignal,
): Promise<StoredEntry[]> {
  const rows = await listedBetween(graph, { from: addDays(first, -days), to: addDays(last, days) }, signal)
  return rows.map(storedEntry)
}

/** How entries have changed, by their ids. */
export async function readListChanges(graph: Graph, ids: readonly string[], signal?: AbortSignal) {
  const found = new Map<string, ListChangeRow[]>()
  for (const row of await changes(graph, { ids }, signal)) {
    found.set(row.entry, [...(found.get(row.entry) ?? []), row])
  }
  return found
}

async function read(
  graph: Graph,
  ids: readonly string[],
  { words, ...filter }: ListEntryFilter,
  page: Page,
  signal?: AbortSignal,
) {
  const asked = words === null ? '' : (wordsQuery(words) ?? 'nothing')
  const question = { ids, words: asked, ...filter, ...pageParameters(page) }
  const { rows, total } = rowsOf(await entries(graph, { question }, signal), 'record')
  return {
    rows: rows.map(({ key, record, endDate, recordedAt }) => {
      return { key, entry: storedEntry({ record, endDate, recordedAt: recordedAt ?? '' }) }
    }),
    total,
  }
}

function storedEntry({ record, endDate, recordedAt }: z.infer<typeof entryRow>): StoredEntry {
  return { ...listEntrySchema.parse(JSON.parse(record)), endDate, recordedAt }
}
