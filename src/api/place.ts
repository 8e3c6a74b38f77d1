import { type PlaceFilter, readPlaces } from '../graph/read/places.ts'
import type { EntityRow, EvidenceRow } from '../graph/read/row.ts'
import { named, withinSlot } from './by.ts'
import { askPage, connect, firstOf } from './connection.ts'
import type { Context } from './context.ts'
import { countryOf } from './entity.ts'
import type { PlaceKind, PlaceResolvers, QueryResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { evidenceLimit, nodesOf, selectionOf } from './selection.ts'
import type { EntityView } from './view.ts'

/** `place` and `places`. */
export const placeQueries: Pick<QueryResolvers, 'place' | 'places'> = {
  place: async (_, args, { graph, signal }, info) => {
    const evidence = evidenceLimit(selectionOf(info))
    const filter: PlaceFilter = { named: named('place', args) }
    const { rows } = await readPlaces(graph, filter, { limit: 1, descending: false }, evidence, signal)
    return rows[0] ? placeView(rows[0], evidence) : null
  },
  places: async (_, args, { graph, signal }, info) => {
    const selection = selectionOf(info)
    const evidence = evidenceLimit(nodesOf(selection))
    const asked = askPage('places', args, false, selection)
    const filter: PlaceFilter = {
      words: args.name ?? undefined,
      kinds: args.kind ?? undefined,
      within: args.place ? withinSlot('WITHIN', args.place) : undefined,
    }
    const found = await readPlaces(graph, filter, asked.page, evidence, signal)
    return connect(asked, found, row => placeView(row, evidence))
  },
}

/** A place's fields. */
export const Place: PlaceResolvers = {
  name: place => place.name ?? '',
  aliases: place => place.aliases ?? [],
  kind: place => (place.kind ?? 'VENUE') as PlaceKind,
  within: async (place, _, context) => (await around(place, context)).filter(({ labels }) => labels.includes('Place')),
  coordinates: ({ id, knownAt }, _, { loaders }) => {
    needPresent(knownAt, 'coordinates')
    return loaders.coordinates.load(id)
  },
  country: async (place, _, context) => countryOf(await around(place, context)),
  evidence: async (place, { first }, context) => {
    needPresent(place.knownAt, 'evidence of a place')
    const there = place.evidence ?? (await context.loaders.places(place.id, first ?? 10))?.evidence
    return firstOf(there ?? [], first)
  },
}

function placeView(
  row: { place: EntityRow; around: EntityRow[]; evidence: EvidenceRow[] },
  evidence: number,
): EntityView {
  return { ...row.place, around: row.around, ...(evidence > 0 && { evidence: row.evidence }) }
}

async function around(place: EntityView, context: Context): Promise<readonly EntityRow[]> {
  if (!place.around) needPresent(place.knownAt, 'what a place of an account lies in')
  return place.around ?? (await context.loaders.places(place.id, 0))?.around ?? []
}
