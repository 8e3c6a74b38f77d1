import { AppError } from '../errors.ts'
import { type OpenListing as Question, readOpenListings } from '../graph/read/open-listings.ts'
import type { OpenListingResolvers, QueryResolvers } from './generated.ts'

/** An open listing as its resolvers hold it. */
export type OpenListingView = Question

const mostListings = 100

/** `openListings`. */
export const openListingQueries: Pick<QueryResolvers, 'openListings'> = {
  openListings: (_, { first, after }, { graph, signal }) => {
    const size = first ?? 20
    if (size < 0 || size > mostListings) {
      throw new AppError('BAD_INPUT', `openListings: 0 to ${mostListings} are given, ${size} were asked for.`)
    }
    return readOpenListings(graph, { after: after ?? '', first: size }, signal)
  },
}

/** An open listing's fields. */
export const OpenListing: OpenListingResolvers = {
  record: ({ subject }) => subject,
  subject: async ({ subject }, _, { loaders }) => {
    const found = await loaders.nodes(subject, null)
    if (!found) throw new AppError('DATABASE_UNAVAILABLE', `${subject} was removed meanwhile.`)
    return found.entity
  },
  records: ({ behind }) => behind,
}
