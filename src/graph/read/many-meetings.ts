import { z } from 'zod'
import { daysBetween } from '../../domain/date.ts'
import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import type { EncounterFilter } from './encounters.ts'
import { scanParameters } from './meeting-question.ts'
import type { Window } from './window.ts'

const statement = readQuery('read/meetings-within.cypher', z.object({ meetings: z.number() }))

/** Everybody who met anybody in so many meetings is counted within the time that a question may take. */
const mostMeetings = 5_000
/** Of a shorter time nothing is counted beforehand. */
const shortDays = 366

/**
 * Lets encounters without a subject be counted where they are of a place, or of a time that has not too many meetings.
 * @throws AppError BAD_INPUT that tells how to ask for less, before any pair has been read.
 */
export async function needFewMeetings(
  graph: Graph,
  { slots, nearby }: Pick<EncounterFilter, 'slots' | 'nearby'>,
  window: Window | null,
  signal?: AbortSignal,
): Promise<void> {
  const named = slots.some(({ role }) => role === 'SUBJECT' || role === 'PLACE')
  if (named || nearby.length > 0 || isShort(window)) return
  const question = { ...scanParameters(window, undefined, undefined), limit: mostMeetings + 1 }
  const [found] = await statement(graph, { question }, signal)
  if ((found?.meetings ?? 0) <= mostMeetings) return
  throw new AppError(
    'BAD_INPUT',
    `groupBy: without \`with\` all who met in a meeting are counted, in ${mostMeetings} meetings at most; during these days there were more. Give with, place, or a shorter during.`,
  )
}

function isShort(window: Window | null): boolean {
  return window?.from != null && window.to != null && daysBetween(window.from, window.to) <= shortDays
}
