import DataLoader from 'dataloader'
import { type ListingGrounds, noGrounds } from '../domain/listing-match.ts'
import type { Graph } from '../graph/connect.ts'
import { type ArticleEventsQuestion, readArticleEvents } from '../graph/read/article-events.ts'
import { readArticlesById, readArticleTexts, readArticleVersions } from '../graph/read/articles.ts'
import { readCoordinates } from '../graph/read/coordinates.ts'
import { readCountriesById } from '../graph/read/countries.ts'
import { type Days, readEncountersAround, readMeetingsBetween, type Sides } from '../graph/read/joins.ts'
import {
  type ListChangeRow,
  readListChanges,
  readListEntriesById,
  readListingsOfNames,
  type StoredEntry,
} from '../graph/read/list-entries.ts'
import { readListingGrounds } from '../graph/read/listing-grounds.ts'
import { type MeetingFacets, readMeetingsById } from '../graph/read/meetings.ts'
import { readNodes } from '../graph/read/nodes.ts'
import { readOrganizationsById } from '../graph/read/organizations.ts'
import { type Pair, readPairEvidence } from '../graph/read/paths.ts'
import { type PersonFacets, readPeopleById } from '../graph/read/people.ts'
import { readPlacesById } from '../graph/read/places.ts'
import type { ArticleRow } from '../graph/read/row.ts'
import { readSanctionsById, type SanctionFacets } from '../graph/read/sanctions.ts'
import { readSanctionsOfTargets } from '../graph/read/target-sanctions.ts'

/** Reads by id what a question asks below its first level: one statement for a field, however many rows it stands in. */
export type Loaders = ReturnType<typeof createLoaders>

/** Loaders of one request. */
export function createLoaders(graph: Graph, signal: AbortSignal | undefined) {
  return {
    people: byFacets((ids: readonly string[], facets: PersonFacets) => readPeopleById(graph, ids, facets, signal)),
    organizations: byFacets((ids: readonly string[], evidence: number) =>
      readOrganizationsById(graph, ids, evidence, signal),
    ),
    countries: byFacets((ids: readonly string[], evidence: number) => readCountriesById(graph, ids, evidence, signal)),
    places: byFacets((ids: readonly string[], evidence: number) => readPlacesById(graph, ids, evidence, signal)),
    meetings: byFacets((ids: readonly string[], { facets, ...when }: When & { facets: MeetingFacets }) =>
      readMeetingsById(graph, ids, when, facets, signal),
    ),
    sanctions: byFacets(
      (ids: readonly string[], { facets, knownAt }: Pick<When, 'knownAt'> & { facets: SanctionFacets }) =>
        readSanctionsById(graph, ids, knownAt, facets, signal),
    ),
    articles: byFacets((ids: readonly string[], which: { knownAt: string | null; withdrawn: boolean }) =>
      readArticlesById(graph, ids, which, signal),
    ),
    articleEvents: byFacets((ids: readonly string[], asked: ArticleEventsQuestion) =>
      readArticleEvents(graph, ids, asked, signal),
    ),
    articleVersions: new DataLoader<string, readonly ArticleRow[]>(async documents => {
      const versions = await readArticleVersions(graph, documents, signal)
      return documents.map(document => versions.get(document) ?? [])
    }),
    nodes: byFacets((ids: readonly string[], _: null) => readNodes(graph, ids, signal)),
    pairs: byLimit((pairs: readonly Pair[], limit: number) => readPairEvidence(graph, pairs, limit, signal)),
    around: byLimit((days: readonly Days[], limit: number) => readEncountersAround(graph, days, limit, signal)),
    between: byLimit((pairs: readonly Sides[], limit: number) => readMeetingsBetween(graph, pairs, limit, signal)),
    coordinates: new DataLoader<string, { latitude: number; longitude: number } | null>(async ids => {
      const found = await readCoordinates(graph, ids, signal)
      return ids.map(id => found.get(id) ?? null)
    }),
    listings: new DataLoader<string, StoredEntry[]>(async keys => {
      const entries = await readListingsOfNames(graph, keys, signal)
      return keys.map(key => entries.get(key) ?? [])
    }),
    listingGrounds: new DataLoader<string, ListingGrounds>(async ids => {
      const grounds = await readListingGrounds(graph, ids, signal)
      return ids.map(id => grounds.get(id) ?? noGrounds)
    }),
    listEntries: new DataLoader<string, StoredEntry[]>(async ids => {
      const entries = await readListEntriesById(graph, ids, signal)
      return ids.map(id => entries.filter(entry => entry.id === id))
    }),
    listChanges: new DataLoader<string, ListChangeRow[]>(async ids => {
      const changes = await readListChanges(graph, ids, signal)
      return ids.map(id => changes.get(id) ?? [])
    }),
    targetSanctions: new DataLoader<string, readonly string[]>(async ids => {
      const sanctions = await readSanctionsOfTargets(graph, ids, signal)
      return ids.map(id => sanctions.get(id) ?? [])
    }),
    texts: new DataLoader<string, string | null>(async ids => {
      const texts = await readArticleTexts(graph, ids, signal)
      return ids.map(id => texts.get(id) ?? null)
    }),
  }
}

/** The day for which statuses are told, and the moment as of which it is asked what the graph said. */
interface When {
  today: string
  knownAt: string | null
}

interface Asked<F> {
  id: string
  facets: F
}

/** Loads rows by id; those that are asked for with the same facets go in one statement. */
function byFacets<F, R extends { asked?: string | null | undefined }>(
  read: (ids: readonly string[], facets: F) => Promise<R[]>,
) {
  const loader = new DataLoader<Asked<F>, R | null, string>(
    async keys => {
      const found = new Map<string, R>()
      for (const [name, group] of groupBy(keys)) {
        const ids = [...new Set(group.map(({ id }) => id))]
        const [first] = group
        for (const row of first ? await read(ids, first.facets) : []) found.set(`${name} ${row.asked}`, row)
      }
      return keys.map(({ id, facets }) => found.get(`${JSON.stringify(facets)} ${id}`) ?? null)
    },
    { cacheKeyFn: ({ id, facets }) => `${JSON.stringify(facets)} ${id}` },
  )
  return (id: string, facets: F) => loader.load({ id, facets })
}

/** Loads what belongs to keys of several parts; those that are asked for with the same limit go in one statement. */
function byLimit<K extends object, R>(read: (pairs: readonly K[], limit: number) => Promise<R[]>) {
  const loaders = new Map<number, DataLoader<K, R, string>>()
  return (pair: K, limit: number) => {
    const there = loaders.get(limit)
    const loader =
      there ??
      new DataLoader<K, R, string>(pairs => read(pairs, limit), {
        cacheKeyFn: key => JSON.stringify(key),
      })
    loaders.set(limit, loader)
    return loader.load(pair)
  }
}

/** Node 20 has no Map.groupBy. */
function groupBy<F>(keys: readonly Asked<F>[]): Map<string, Asked<F>[]> {
  const groups = new Map<string, Asked<F>[]>()
  for (const key of keys) {
    const name = JSON.stringify(key.facets)
    groups.set(name, [...(groups.get(name) ?? []), key])
  }
  return groups
}
