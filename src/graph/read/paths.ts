import { z } from 'zod'
import { smallMeeting } from '../../domain/meeting-paths.ts'
import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { meetingNode } from './meetings.ts'
import { namedParameters, type Slot } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

const day = z.string().nullable()
const stepRow = z.object({
  from: z.string(),
  to: z.string(),
  meeting: z.string(),
  size: z.number(),
  first: day,
  last: day,
})
const pairRow = z.object({
  one: z.string(),
  other: z.string(),
  meeting: z.string(),
  evidence: z.array(evidenceRow),
})
const wayRow = z.object({ people: z.array(entityRow), meetings: z.array(meetingNode) })

/** A way from one person to another: those on it, both ends among them, and the meetings between them. */
export type WayRow = z.infer<typeof wayRow>
export type StepRow = z.infer<typeof stepRow>

/** Which meetings a path may go through. */
export interface MeetingsBetween {
  size: number
  avoidMeetings: readonly string[]
  window: Window | null
  modes: readonly string[]
  minSources: number
}

/** Which steps a search may take. */
export interface StepFilter extends MeetingsBetween {
  avoidPeople: readonly string[]
  dated: boolean
}

/** What is read of ways: whether more of people and meetings than what they are called and when it was. */
export interface WayFacets {
  entities: boolean
  details: boolean
}

const mostSteps = 100_000

const steps = readQuery('read/path-steps.cypher', stepRow)
const shortest = readQuery('read/shortest-paths.cypher', wayRow)
const evidence = readQuery('read/pair-evidence.cypher', pairRow)

/**
 * Whom some people met in meetings that fit.
 * @throws AppError BAD_INPUT when these are too many to be searched.
 */
export async function readSteps(
  graph: Graph,
  people: readonly string[],
  { window, ...filter }: StepFilter,
  signal?: AbortSignal,
): Promise<StepRow[]> {
  if (people.length === 0) return []
  const question = { people, ...filter, ...windowParameters(window), limit: mostSteps + 1 }
  const rows = await steps(graph, { question }, signal)
  if (rows.length <= mostSteps) return rows
  const message = `These people had more than ${mostSteps} encounters to go on from.`
  throw new AppError(
    'BAD_INPUT',
    `paths: ${message} Ask for fewer maxSteps, a smaller maxMeetingSize or a shorter time.`,
  )
}

/**
 * The ways of fewest steps between two people, so many at most: the best in front, unless one is asked for and any will do. Slots are FROM, TO and any AVOID; nothing where one of the ends is not there.
 */
export function readShortestWays(
  graph: Graph,
  slots: readonly Slot[],
  { window, ...filter }: MeetingsBetween,
  maxSteps: number,
  limit: number,
  any: boolean,
  facets: WayFacets,
  signal?: AbortSignal,
): Promise<WayRow[]> {
  const question = {
    avoiding: slots.some(({ role }) => role === 'AVOID'),
    small: filter.size === smallMeeting,
    corroborated: filter.minSources > 1,
    limit,
    any: any && limit === 1,
    ...{ [`atMost${maxSteps}`]: true },
    ...namedParameters(slots),
    ...filter,
    ...windowParameters(window),
    ...facets,
  }
  return shortest(graph, { question }, signal)
}

/** Two people and a meeting. */
export interface Pair {
  one: string
  other: string
  meeting: string
}

/** Sentences for each of some pairs, in their order. */
export async function readPairEvidence(graph: Graph, pairs: readonly Pair[], limit: number, signal?: AbortSignal) {
  const rows = await evidence(graph, { question: { pairs, evidence: limit } }, signal)
  const found = new Map(rows.map(row => [`${row.one} ${row.other} ${row.meeting}`, row.evidence]))
  return pairs.map(({ one, other, meeting }) => found.get(`${one} ${other} ${meeting}`) ?? [])
}
