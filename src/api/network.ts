import { AppError } from '../errors.ts'
import { readTies, type TieRow } from '../graph/read/network.ts'
import type { EntityRow } from '../graph/read/row.ts'
import type { Measures } from '../network/measures.ts'
import { withinSlot } from './by.ts'
import { firstOf } from './connection.ts'
import { isoOf } from './country-code.ts'
import type { NetworkEdgeResolvers, QueryResolvers } from './generated.ts'
import { windowOf } from './time.ts'

/** A person of a network as its resolvers hold it. */
export type NetworkNodeView = Measures & { person: EntityRow }
/** A pair of a network as its resolvers hold it. */
export type NetworkEdgeView = TieRow

const mostPeople = 2_000
const mostTies = 50_000

/** `network`. */
export const networkQueries: Pick<QueryResolvers, 'network'> = {
  network: async (_, args, { graph, signal }) => {
    const people = args.maxPeople ?? 500
    if (people < 1 || people > mostPeople) {
      throw new AppError('BAD_INPUT', `network: maxPeople is from 1 to ${mostPeople}, not ${people}.`)
    }
    const filter = {
      slots: args.place ? [withinSlot('PLACE', args.place)] : [],
      countries: (args.countries ?? []).map(isoOf),
      levels: args.office ?? [],
      modes: args.mode ?? [],
      size: args.maxMeetingSize ?? 50,
      window: windowOf(args.during),
      minSources: args.minSources ?? 1,
    }
    const edges = await readTies(graph, filter, mostTies + 1, signal)
    const persons = new Map(edges.flatMap(({ one, other }) => [one, other].map(person => [person.id, person] as const)))
    if (persons.size > people || edges.length > mostTies) {
      const size = `${persons.size}${edges.length > mostTies ? ' or more' : ''} people`
      throw new AppError(
        'BAD_INPUT',
        `network: it would have ${size}; ${people} are allowed. Ask for a shorter time, some countries or offices, a smaller maxMeetingSize, or raise maxPeople up to ${mostPeople}.`,
      )
    }
    const { measureNetwork } = await import('../network/measures.ts')
    const measures = measureNetwork(edges.map(({ one, other, weight }) => ({ one: one.id, other: other.id, weight })))
    const nodes = [...measures].flatMap(([id, measured]) => {
      const person = persons.get(id)
      return person ? [{ ...measured, person }] : []
    })
    nodes.sort((a, b) => b.degree - a.degree || b.strength - a.strength || (a.person.id < b.person.id ? -1 : 1))
    return { nodes, edges }
  },
}

/** A pair's fields. */
export const NetworkEdge: NetworkEdgeResolvers = {
  from: ({ one }) => one,
  to: ({ other }) => other,
  evidence: async ({ one, other, ids }, { first }, { loaders }) =>
    firstOf(
      await loaders.pairs({ one: one.id, other: other.id, meeting: [...ids].sort().at(-1) ?? '' }, first ?? 3),
      first,
    ),
}
