import type { EntityRow } from '../graph/read/row.ts'
import type { Context } from './context.ts'
import { entityType, typeOf } from './entity.ts'
import { meetingFacets, sanctionFacets } from './facets.ts'
import type {
  ActorResolvers,
  LocationResolvers,
  NodeResolvers,
  QueryResolvers,
  SearchResultResolvers,
} from './generated.ts'
import { meetingView } from './meeting-view.ts'
import { sanctionView } from './sanction.ts'
import { type Selection, selectionOf } from './selection.ts'
import { dayFor } from './time.ts'
import type { EntityView, MeetingView, NodeView, SanctionView } from './view.ts'

/** `node`. */
export const nodeQueries: Pick<QueryResolvers, 'node'> = {
  node: async (_, { id }, context, info) => {
    const found = await context.loaders.nodes(id, null)
    return found ? (found.article ?? nodeView(found.entity, context, selectionOf(info))) : null
  },
}

/** Whatever a canonical node is; the parts of meetings and sanctions that are asked for are read by id. */
export async function nodeView(
  entity: EntityRow,
  context: Context,
  asked: Selection,
): Promise<EntityView | MeetingView | SanctionView | null> {
  if (entity.labels.includes('Meeting')) {
    const today = dayFor(null, null, context.clock)
    const facets = meetingFacets(asked)
    const row = await context.loaders.meetings(entity.id, { today, knownAt: null, facets })
    return row && meetingView(row, facets, { window: null, today, knownAt: null })
  }
  if (entity.labels.includes('Sanction')) {
    const facets = sanctionFacets(asked)
    const row = await context.loaders.sanctions(entity.id, { facets, knownAt: null })
    return row && sanctionView(row, facets, { window: null, knownAt: null })
  }
  return entity.labels.includes('Office') ? null : entity
}

/** Tells what a node is. */
export const Node: NodeResolvers = {
  __resolveType: (view: NodeView) => typeOf(view) as Exclude<ReturnType<typeof typeOf>, 'Sentence'>,
}
/** Tells what an actor is. */
export const Actor: ActorResolvers = {
  __resolveType: view => entityType(view) as Exclude<ReturnType<typeof entityType>, 'Place'>,
}
/** Tells whether a location is a place or a country. */
export const Location: LocationResolvers = {
  __resolveType: view => (entityType(view) === 'Country' ? 'Country' : 'Place'),
}
/** Tells what was found. */
export const SearchResult: SearchResultResolvers = {
  __resolveType: view => typeOf(view) as Exclude<ReturnType<typeof typeOf>, 'Article'>,
}
