import type { ListAlias, ListEntryKind } from '../../domain/list-entry.ts'
import { csvRows } from '../lists/csv.ts'
import { entryOf } from '../lists/entry.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { type BesideReader, openBeside } from './beside.ts'
import { ofac } from './list.ts'
import { aliasKind, readRemarks } from './remarks.ts'
import { type Row, rowsOf } from './rows.ts'

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

/** Entries of the CSV files, one at a time; other names and addresses are read beside them. */
export async function* readCsv(
  entries: readonly ListFile[],
  others: { aliases: readonly ListFile[]; addresses: readonly ListFile[] },
): AsyncIterable<ListItem> {
  const aliases: BesideReader<ListAlias>[] = []
  const addresses: BesideReader<string>[] = []
  try {
    for (const file of others.aliases) aliases.push(yield* openBeside({ file, width: 5, value: aliasOf }))
    for (const file of others.addresses) addresses.push(yield* openBeside({ file, width: 6, value: addressOf }))
    for (const file of entries) {
      for await (const item of rowsOf(file, 12)) {
        if ('error' in item) yield item
        else {
          const { row, ...place } = item
          const id = Number(row[0])
          yield { ...place, ...entryOf(draftOf(row, await takeAll(aliases, id), await takeAll(addresses, id))) }
        }
      }
    }
  } finally {
    for (const reader of [...aliases, ...addresses]) await reader.close()
  }
}

async function takeAll<T>(readers: readonly BesideReader<T>[], id: number): Promise<T[]> {
  const all: T[] = []
  for (const reader of readers) all.push(...(await reader.take(id)))
  return all
}

function aliasOf([, , kind, name]: Row): ListAlias | null {
  return name ? { name, kind: aliasKind(kind ?? '') } : null
}

function addressOf([, , ...parts]: Row): string | null {
  return (
    parts
      .slice(0, 3)
      .filter(part => part !== null)
      .join(', ') || null
  )
}

function draftOf(row: Row, aliases: readonly ListAlias[], addresses: string[]) {
  const [id = '', name, kind, programs, title, callSign, , , , flag, , remarks] = row
  const said = readRemarks(remarks ?? null)
  const sign = callSign ? [{ kind: 'Call sign', number: callSign, country: null }] : []
  return {
    ...ofac,
    id: `ofac-${id}`,
    kind: kinds[kind?.toLowerCase() ?? ''] ?? ('ORGANIZATION' as const),
    name: name ?? '',
    aliases: [...aliases, ...said.aliases],
    programs: (programs ?? '')
      .split(/\]\s*\[|;\s*/)
      .map(one => one.replace(/[[\]]/g, '').trim())
      .filter(one => one !== ''),
    nationalities: said.nationalities,
    birthDates: said.birthDates,
    birthPlaces: said.birthPlaces,
    positions: title ? [title] : [],
    addresses,
    identifiers: [...sign, ...said.identifiers],
    ...(said.imo && { imo: said.imo }),
    ...(flag && { flag }),
    remarks: remarks ?? null,
  }
}
