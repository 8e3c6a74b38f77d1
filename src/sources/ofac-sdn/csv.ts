import type { ListAlias, ListEntryKind } from '../../domain/list-entry.ts'
import { type CsvItem, csvRows } from '../lists/csv.ts'
import { entryOf } from '../lists/entry.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { ofac } from './list.ts'
import { aliasKind, readRemarks } from './remarks.ts'

const kinds: Readonly<Record<string, ListEntryKind>> = { individual: 'PERSON', vessel: 'VESSEL', aircraft: 'AIRCRAFT' }

/** What a file holds, told by the shape of its first row: entries (12 columns), other names (5) or addresses (6). */
export type CsvShape = 'ENTRIES' | 'ALIASES' | 'ADDRESSES' | null

/** The shape of a CSV file by its first rows. */
export async function shapeOf(file: ListFile): Promise<CsvShape> {
  for await (const item of csvRows(file.open())) {
    if (!('row' in item)) continue
    const width = item.row.length
    return width >= 11 ? 'ENTRIES' : width === 5 ? 'ALIASES' : width === 6 ? 'ADDRESSES' : null
  }
  return null
}

/** Entries of the CSV files, one at a time; only other names and addresses are held in memory. */
export async function* readCsv(
  entries: readonly ListFile[],
  others: { aliases: readonly ListFile[]; addresses: readonly ListFile[] },
): AsyncIterable<ListItem> {
  const aliases = new Map<string, ListAlias[]>()
  const addresses = new Map<string, string[]>()
  for (const file of others.aliases) {
    for await (const item of csvRows(file.open())) {
      const problem = take(item, 5, ([id = '', , kind, name]) => {
        if (name) add(aliases, id, { name, kind: aliasKind(kind ?? '') })
      })
      if (problem) yield { file: file.name, ...problem }
    }
  }
  for (const file of others.addresses) {
    for await (const item of csvRows(file.open())) {
      const problem = take(item, 6, ([id = '', , ...parts]) => {
        const whole = parts.slice(0, 3).filter(part => part !== null)
        if (whole.length > 0) add(addresses, id, whole.join(', '))
      })
      if (problem) yield { file: file.name, ...problem }
    }
  }
  for (const file of entries) {
    for await (const item of csvRows(file.open())) {
      let read: ReturnType<typeof entryOf> | undefined
      const problem = take(item, 12, row => {
        read = entryOf(draftOf(row, aliases, addresses))
      })
      if (problem) yield { file: file.name, ...problem }
      else if (read) yield { file: file.name, line: item.line, ...read }
    }
  }
}

type Row = (string | null)[]

/** Hands a row on with «-0-» as null. The end-of-file mark of the old format is no row. @returns what is wrong with it */
function take(item: CsvItem, width: number, use: (row: Row) => void): { line: number; error: string } | null {
  if ('error' in item) return item
  const row = item.row.map(value => (/^\s*-0-\s*$/.test(value) || value.trim() === '' ? null : value.trim()))
  if (row.length === 1 && (row[0] === null || row[0] === '\u001a')) return null
  if (row.length !== width) return { line: item.line, error: `has ${row.length} columns instead of ${width}` }
  if (!/^\d+$/.test(row[0] ?? '')) return { line: item.line, error: `has no number in its first column: ${row[0]}` }
  use(row)
  return null
}

function draftOf(row: Row, aliases: ReadonlyMap<string, ListAlias[]>, addresses: ReadonlyMap<string, string[]>) {
  const [id = '', name, kind, programs, title, callSign, , , , flag, , remarks] = row
  const said = readRemarks(remarks ?? null)
  const sign = callSign ? [{ kind: 'Call sign', number: callSign, country: null }] : []
  return {
    ...ofac,
    id: `ofac-${id}`,
    kind: kinds[kind?.toLowerCase() ?? ''] ?? ('ORGANIZATION' as const),
    name: name ?? '',
    aliases: [...(aliases.get(id ?? '') ?? []), ...said.aliases],
    programs: (programs ?? '')
      .split(/\]\s*\[|;\s*/)
      .map(one => one.replace(/[[\]]/g, '').trim())
      .filter(one => one !== ''),
    nationalities: said.nationalities,
    birthDates: said.birthDates,
    birthPlaces: said.birthPlaces,
    positions: title ? [title] : [],
    addresses: addresses.get(id ?? '') ?? [],
    identifiers: [...sign, ...said.identifiers],
    ...(said.imo && { imo: said.imo }),
    ...(flag && { flag }),
    remarks: remarks ?? null,
  }
}

function add<T>(map: Map<string, T[]>, key: string | null, value: T): void {
  map.set(key ?? '', [...(map.get(key ?? '') ?? []), value])
}
