import { contentId } from '../domain/id.ts'
import type { ListEntry } from '../domain/list-entry.ts'
import { listKeys } from '../domain/list-key.ts'
import { foldName } from '../domain/name.ts'
import type { EntryRow, ListChangeRow, RemovalRow } from '../graph/list-store.ts'

/** What a list entry says, in short: the same entry has the same hash on every machine. */
export function entryHash(entry: ListEntry): string {
  return contentId('ent', JSON.stringify(entry))
}

/** An entry as it is written; the record itself is kept whole, as JSON. */
export function entryRow(entry: ListEntry, hash: string, change: ListChangeRow | null): EntryRow {
  const { id, list, authority, country, kind, name, aliases, programs, listedOn } = entry
  const searchKey = foldName(name)
  return {
    id,
    list,
    authority,
    country,
    properties: {
      list,
      kind,
      name,
      aliases: aliases.map(alias => alias.name),
      programs,
      listingDate: listedOn,
      endDate: null,
      searchKey,
      sortKey: `${searchKey}\t${id}`,
      hash,
      record: JSON.stringify(entry),
    },
    keys: listKeys(entry),
    programs,
    change,
  }
}

/** The change that an entry is since the last import of its list. */
export function listChange(kind: ListChangeRow['kind'], entry: string, hash: string, at: string): ListChangeRow {
  return { id: contentId('lch', entry, kind, hash, at), kind, at }
}

/** An entry that is on its list no more: its sanction ends on the day on which that was found. */
export function removalRow(id: string, hash: string, at: string): RemovalRow {
  return { id, endDate: at.slice(0, 10), change: listChange('REMOVED', id, hash, at) }
}
