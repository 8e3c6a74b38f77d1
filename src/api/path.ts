import { findPaths, type Step, smallMeeting } from '../domain/meeting-paths.ts'
import { AppError } from '../errors.ts'
import type { MeetingNode } from '../graph/read/meetings.ts'
import { type MeetingsBetween, readShortestWays, readSteps, type WayRow } from '../graph/read/paths.ts'
import type { Slot } from '../graph/read/reference.ts'
import { readReferences } from '../graph/read/references.ts'
import type { EntityRow } from '../graph/read/row.ts'
import { slot } from './by.ts'
import { firstOf } from './connection.ts'
import type { Context } from './context.ts'
import { meetingFacets, wayFacets } from './facets.ts'
import type { PathStepResolvers, QueryResolvers } from './generated.ts'
import { meetingOfNode, meetingView } from './meeting-view.ts'
import { selectionOf } from './selection.ts'
import { dayFor, windowOf } from './time.ts'

/** A step of a path as its resolvers hold it; the meeting's node where it was read with the path. */
export interface PathStepView {
  from: EntityRow
  to: EntityRow
  meeting: string
  node?: MeetingNode
}

const mostPaths = 20
const mostSteps = 6
/** So many ways are read for each path that is asked for, since several may go by the same people. */
const waysPerPath = 10

/** `paths`. */
export const pathQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, context, info) => {
    const wanted = within('first', args.first ?? 3, mostPaths)
    const maxSteps = within('maxSteps', args.maxSteps ?? 4, mostSteps)
    const slots = [slot('FROM', args.from, ['Person']), slot('TO', args.to, ['Person'])]
    for (const by of args.avoid ?? []) slots.push(slot('AVOID', by, ['Person']))
    const filter = {
      size: args.maxMeetingSize ?? smallMeeting,
      avoidMeetings: args.avoidMeetings ?? [],
      window: windowOf(args.during),
      modes: args.mode ?? [],
      minSources: args.minSources ?? 1,
    }
    if (!args.inTimeOrder) {
      const facets = wayFacets(selectionOf(info))
      const most = wanted === 1 ? 1 : wanted * waysPerPath
      const any = args.order === 'ANY'
      const ways = await readShortestWays(context.graph, slots, filter, maxSteps, most, any, facets, context.signal)
      const shortest = ofDifferentPeople(ways).map(pathOf)
      if (ways.length === 0 || shortest.length >= wanted) return shortest.slice(0, wanted)
    }
    return search(slots, filter, { wanted, maxSteps, inTimeOrder: args.inTimeOrder ?? false }, context)
  },
}

/** Ways that go by the same people as one before are left out. */
function ofDifferentPeople(ways: readonly WayRow[]): WayRow[] {
  const known = new Set<string>()
  return ways.filter(({ people }) => {
    const key = people.map(({ id }) => id).join()
    return !known.has(key) && known.add(key)
  })
}

function pathOf({ people, meetings }: WayRow) {
  const steps = meetings.map((node, i): PathStepView => {
    const [from, to] = [people[i] as EntityRow, people[i + 1] as EntityRow]
    return { from, to, meeting: node.id, node }
  })
  return { length: steps.length, steps }
}

/** Goes step by step from both ends, where the order of time counts or longer ways are wanted as well. */
async function search(
  slots: readonly Slot[],
  filter: MeetingsBetween,
  how: { wanted: number; maxSteps: number; inTimeOrder: boolean },
  { graph, loaders, signal }: Context,
) {
  const roles = slots.map((one, i) => (one.role === 'AVOID' ? { ...one, role: `AVOID${i}` } : one))
  const named = await readReferences(graph, roles, signal)
  const [from, to] = [named.get('FROM'), named.get('TO')]
  if (!from || !to) return []
  const avoidPeople = roles.slice(2).flatMap(({ role }) => named.get(role)?.id ?? [])
  const fitting = { ...filter, avoidPeople, dated: how.inTimeOrder }
  const steps = (people: readonly string[]) => readSteps(graph, people, fitting, signal)
  const paths = await findPaths({ ...how, from: from.id, to: to.id, steps })
  const person = async (id: string) => (await loaders.nodes(id, null))?.entity ?? from
  const view = async (step: Step): Promise<PathStepView> => {
    const [one, other] = await Promise.all([person(step.from), person(step.to)])
    return { from: one, to: other, meeting: step.meeting }
  }
  return Promise.all(paths.map(async path => ({ length: path.length, steps: await Promise.all(path.map(view)) })))
}

/** A step's fields. */
export const PathStep: PathStepResolvers = {
  meeting: async ({ meeting, node }, _, context, info) => {
    const today = dayFor(null, null, context.clock)
    const facets = meetingFacets(selectionOf(info))
    if (node && !facets.places) return meetingOfNode(node, 'HELD', today)
    const row = await context.loaders.meetings(meeting, { today, knownAt: null, facets })
    if (!row) throw new AppError('DATABASE_UNAVAILABLE', 'A meeting of the path was removed meanwhile.')
    return meetingView(row, facets, { window: null, today, knownAt: null })
  },
  evidence: async ({ from, to, meeting }, { first }, { loaders }) =>
    firstOf(await loaders.pairs({ one: from.id, other: to.id, meeting }, first ?? 10), first),
}

function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new AppError('BAD_INPUT', `paths: ${name} is from 1 to ${most}, not ${value}.`)
  return value
}
