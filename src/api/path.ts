import { findPaths, type Step } from '../domain/meeting-paths.ts'
import { AppError } from '../errors.ts'
import { readSteps } from '../graph/read/paths.ts'
import { readReferences } from '../graph/read/references.ts'
import type { EntityRow } from '../graph/read/row.ts'
import { slot } from './by.ts'
import { firstOf } from './connection.ts'
import { meetingFacets } from './facets.ts'
import type { PathStepResolvers, QueryResolvers } from './generated.ts'
import { meetingView } from './meeting-view.ts'
import { selectionOf } from './selection.ts'
import { dayFor, windowOf } from './time.ts'

/** A step of a path as its resolvers hold it. */
export interface PathStepView {
  from: EntityRow
  to: EntityRow
  step: Step
}

const mostPaths = 20
const mostSteps = 6

/** `paths`. */
export const pathQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, { graph, loaders, signal }) => {
    const wanted = within('first', args.first ?? 3, mostPaths)
    const maxSteps = within('maxSteps', args.maxSteps ?? 4, mostSteps)
    const avoided = (args.avoid ?? []).map((by, i) => ({ ...slot('AVOID', by, ['Person']), role: `AVOID${i}` }))
    const named = await readReferences(
      graph,
      [slot('FROM', args.from, ['Person']), slot('TO', args.to, ['Person']), ...avoided],
      signal,
    )
    const [from, to] = [named.get('FROM'), named.get('TO')]
    if (!from || !to) return []
    const filter = {
      size: args.maxMeetingSize ?? 12,
      avoidPeople: avoided.flatMap(({ role }) => named.get(role)?.id ?? []),
      avoidMeetings: args.avoidMeetings ?? [],
      dated: args.inTimeOrder ?? false,
      window: windowOf(args.during),
      modes: args.mode ?? [],
      minSources: args.minSources ?? 1,
    }
    const paths = await findPaths({
      from: from.id,
      to: to.id,
      wanted,
      maxSteps,
      inTimeOrder: filter.dated,
      steps: people => readSteps(graph, people, filter, signal),
    })
    const person = async (id: string) => (await loaders.nodes(id, null))?.entity ?? from
    return Promise.all(
      paths.map(async path => ({
        length: path.length,
        steps: await Promise.all(
          path.map(async step => ({ from: await person(step.from), to: await person(step.to), step })),
        ),
      })),
    )
  },
}

/** A step's fields. */
export const PathStep: PathStepResolvers = {
  meeting: async ({ step }, _, context, info) => {
    const today = dayFor(null, null, context.clock)
    const facets = meetingFacets(selectionOf(info))
    const row = await context.loaders.meetings(step.meeting, { today, knownAt: null, facets })
    if (!row) throw new AppError('DATABASE_UNAVAILABLE', 'A meeting of the path was removed meanwhile.')
    return meetingView(row, facets, { window: null, today, knownAt: null })
  },
  evidence: async ({ from, to, step }, { first }, { loaders }) =>
    firstOf(await loaders.pairs({ one: from.id, other: to.id, meeting: step.meeting }, first ?? 10), first),
}

function within(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new AppError('BAD_INPUT', `paths: ${name} is from 1 to ${most}, not ${value}.`)
  return value
}
