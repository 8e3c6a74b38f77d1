import { z } from 'zod'
import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { evidenceRow } from './row.ts'
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
export type StepRow = z.infer<typeof stepRow>

/** Which meetings a path may go through. */
export interface StepFilter {
  size: number
  avoidPeople: readonly string[]
  avoidMeetings: readonly string[]
  dated: boolean
  window: Window | null
  modes: readonly string[]
  minSources: number
}

const mostSteps = 100_000

const steps = readQuery('read/path-steps.cypher', stepRow)
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
