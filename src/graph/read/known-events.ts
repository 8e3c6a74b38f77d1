import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { type KnownMeetingRow, readKnownMeetings } from './known-meetings.ts'
import type { MeetingFilter } from './meetings.ts'
import type { Page } from './page.ts'

/** So many meetings are looked through for one answer. */
const mostMeetings = 2_000

/** What is asked of meetings whose participants are looked through one by one. */
export type KnownMeetingsAsked = Pick<MeetingFilter, 'slots' | 'window' | 'minSources' | 'today'> & {
  planned: boolean
  evidence: number
}

/**
 * All meetings that fit, as the graph told them at a moment, with everybody who took part or, with `planned`, is expected.
 * @throws AppError BAD_INPUT when there are too many to look through.
 */
export async function readAllKnownMeetings(
  graph: Graph,
  at: string,
  { slots, window, minSources, today, planned, evidence }: KnownMeetingsAsked,
  signal?: AbortSignal,
): Promise<KnownMeetingRow[]> {
  const filter = {
    slots,
    presence: planned ? ['ATTENDED', 'EXPECTED_AT'] : ['ATTENDED'],
    window,
    minSources,
    today,
    statuses: planned ? [] : ['HELD'],
    modes: [],
    formats: [],
    withoutLeaders: false,
    nearby: [],
    rests: [],
    sanctioned: 'ALL' as const,
    knownAt: at,
  }
  const none = {
    history: 0,
    historyEvidence: 0,
    accounts: 0,
    accountEvidence: 0,
    participantEvidence: 0,
  }
  const all = { limit: mostMeetings + 1, descending: true }
  const { rows } = await readKnownMeetings(graph, at, [], filter, all, { evidence, ...none }, signal)
  if (rows.length <= mostMeetings) return rows
  throw new AppError(
    'BAD_INPUT',
    `knownAt: more than ${mostMeetings} meetings fit. Ask for a shorter time with during.`,
  )
}

/** The page of some rows; their keys are unique. */
export function pageWithin<R extends { key: string }>(rows: readonly R[], page: Page): { rows: R[]; total: number } {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1))
  if (page.descending) sorted.reverse()
  const [lower, upper] = [page.lower ?? '', page.upper ?? '\uffff']
  const between = sorted.filter(({ key }) => key > lower && key < upper)
  return { rows: between.slice(0, page.limit), total: rows.length }
}
