import { addDays } from '../domain/date.ts'
import { AppError } from '../errors.ts'
import { readSanctionPairs, type SanctionPairRow } from '../graph/read/joins.ts'
import { readReferences } from '../graph/read/references.ts'
import { slot } from './by.ts'
import { firstWithin } from './connection.ts'
import { meetingFacets } from './facets.ts'
import type { QueryResolvers, SanctionPairResolvers } from './generated.ts'
import { meetingView } from './meeting-view.ts'
import { sanctionById } from './sanctioned.ts'
import { selectionOf } from './selection.ts'
import { dayFor, windowOf } from './time.ts'

/** A pair of sanctions as its resolvers hold it. */
export type SanctionPairView = SanctionPairRow

const mostPairs = 1_000
const mostDays = 366

/** `sanctionPairs`. */
export const sanctionPairQueries: Pick<QueryResolvers, 'sanctionPairs'> = {
  sanctionPairs: async (_, args, { graph, signal }) => {
    const within = inDays('within', args.within ?? 14)
    const first = args.first ?? 100
    if (first < 0 || first > mostPairs) {
      throw new AppError('BAD_INPUT', `sanctionPairs: 0 to ${mostPairs} are given, ${first} were asked for.`)
    }
    const window = windowOf(args.during)
    const slots = (args.target ?? []).map((by, i) => ({ ...slot('TARGET', by), role: `TARGET${i}` }))
    const named = await readReferences(graph, slots, signal)
    if (slots.length > 0 && named.size === 0) return []
    const targets = [...named.values()].map(({ id }) => id)
    const days = { from: window?.from ?? '0001', to: window?.to ?? '9999' }
    return readSanctionPairs(graph, { ...days, within, targets }, first, signal)
  },
}

/** A pair's fields. */
export const SanctionPair: SanctionPairResolvers = {
  first: ({ first }, _, context, info) => sanctionById(first, context, selectionOf(info)),
  second: ({ second }, _, context, info) => sanctionById(second, context, selectionOf(info)),
  daysApart: ({ days }) => days,
  meetings: async ({ issuer, otherIssuer, day }, args, context, info) => {
    const before = inDays('daysBefore', args.daysBefore ?? 30)
    const sides = { one: issuer.id, other: otherIssuer.id, from: addDays(day, -before), to: addDays(day, -1) }
    const ids = await context.loaders.between(sides, firstWithin(args.first ?? 10))
    const today = dayFor(null, null, context.clock)
    const facets = meetingFacets(selectionOf(info))
    const rows = await Promise.all(ids.map(id => context.loaders.meetings(id, { today, knownAt: null, facets })))
    return rows.flatMap(row => (row ? [meetingView(row, facets, { window: null, today, knownAt: null })] : []))
  },
}

function inDays(name: string, days: number): number {
  if (days < 0 || days > mostDays) throw new AppError('BAD_INPUT', `${name}: from 0 to ${mostDays} days, not ${days}.`)
  return days
}
