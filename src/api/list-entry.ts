import {
  type ListEntryFilter,
  readListEntries,
  readListEntriesById,
  type StoredEntry,
} from '../graph/read/list-entries.ts'
import { askPage, connect } from './connection.ts'
import type { ListEntryResolvers, QueryResolvers } from './generated.ts'
import { selectionOf } from './selection.ts'

/** A list entry as its resolvers hold it. */
export type ListEntryView = StoredEntry

/** `listEntry` and `listEntries`. */
export const listEntryQueries: Pick<QueryResolvers, 'listEntry' | 'listEntries'> = {
  listEntry: async (_, { id }, { graph, signal }) => (await readListEntriesById(graph, [id], signal))[0] ?? null,
  listEntries: async (_, args, { graph, signal }, info) => {
    const asked = askPage('listEntries', args, false, selectionOf(info))
    const filter: ListEntryFilter = {
      words: args.name ?? null,
      lists: args.list ?? [],
      kinds: args.kind ?? [],
      programs: args.program ?? [],
      state: args.status ?? '',
    }
    return connect(asked, await readListEntries(graph, filter, asked.page, signal), ({ entry }) => entry)
  },
}

/** A list entry's fields. */
export const ListEntry: ListEntryResolvers = {
  aliases: ({ aliases }) => aliases.map(alias => ({ ...alias, weak: alias.weak ?? false })),
  status: ({ endDate }) => (endDate === null ? 'IN_FORCE' : 'ENDED'),
  listingDate: ({ listedOn }) => listedOn,
  birthPlaces: ({ birthPlaces }) => birthPlaces ?? [],
  positions: ({ positions }) => positions ?? [],
  addresses: ({ addresses }) => addresses ?? [],
  identifiers: ({ identifiers }) => identifiers ?? [],
  imoNumber: ({ imo }) => imo ?? null,
  changes: ({ id }, _, { loaders }) => loaders.listChanges.load(id),
}
