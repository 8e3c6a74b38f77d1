import { z } from 'zod'
import { type Bucket, beforeBucketOf } from '../../domain/bucket.ts'
import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import type { EncounterFilter } from './encounters.ts'
import { groupKnownEncounters } from './known-encounters.ts'
import type { MeetingFilter } from './meetings.ts'
import { referenceParameters } from './reference.ts'
import { entityRow } from './row.ts'
import type { SanctionFilter } from './sanctions.ts'
import { type Window, windowParameters } from './window.ts'

const text = z.string().nullable()
const meetingGroup = z.object({
  bucket: text,
  status: text,
  mode: text,
  format: text,
  level: text,
  pair: z.array(z.string()).nullable(),
  country: entityRow.nullable(),
  person: entityRow.nullable(),
  count: z.number(),
})
const encounterGroup = z.object({
  bucket: text,
  subject: entityRow.nullable(),
  counterpart: entityRow.nullable(),
  country: entityRow.nullable(),
  encounters: z.number(),
  meetings: z.number(),
  counterparts: z.number(),
})
const sanctionGroup = z.object({
  bucket: text,
  status: text,
  issuer: entityRow.nullable(),
  target: entityRow.nullable(),
  country: text,
  sector: text,
  program: text,
  programs: z.array(z.string()),
  count: z.number(),
})
export type MeetingGroupRow = z.infer<typeof meetingGroup>
export type EncounterGroupRow = z.infer<typeof encounterGroup>
export type SanctionGroupRow = z.infer<typeof sanctionGroup>

/** What groups are of, and which of them are wanted. */
export interface Grouping {
  by: readonly string[]
  bucket: Bucket | null
  least: number
  most: number
  /** Whether the bucket before the time asked for is needed, to tell changes. */
  before: boolean
  /** So many of the largest are enough, for what needs no others; null for all. */
  enough: number | null
}

/** So many groups are put in order at most. */
const mostGroups = 20_000

const meetings = readQuery('read/meetings-grouped.cypher', meetingGroup)
const encounters = readQuery('read/encounters-grouped.cypher', encounterGroup)
const sanctions = readQuery('read/sanctions-grouped.cypher', sanctionGroup)

/** Meetings that fit, counted; pairs of countries only of those given, and levels only these. */
export async function groupMeetings(
  graph: Graph,
  { slots, window, knownAt: _now, ...filter }: MeetingFilter,
  grouping: Grouping & { countries: readonly string[]; levels: readonly string[] },
  signal?: AbortSignal,
) {
  const { countries, levels } = grouping
  const question = { ...filter, ...groupParameters(slots, window, grouping), countries, levels }
  return within(await meetings(graph, { question }, signal), grouping)
}

/** Encounters that fit, counted. */
export async function groupEncounters(
  graph: Graph,
  asked: EncounterFilter,
  grouping: Grouping & { measure: string },
  signal?: AbortSignal,
) {
  const { slots, window, knownAt, ...filter } = asked
  if (knownAt !== null) return groupKnownEncounters(graph, knownAt, asked, grouping, signal)
  const subjects = slots.some(({ role }) => role === 'SUBJECT') ? ['Person', 'Organization', 'Country'] : ['Person']
  const { measure } = grouping
  const question = { ...filter, ...groupParameters(slots, window, grouping), measure, subjectLabels: subjects }
  return within(await encounters(graph, { question }, signal), grouping)
}

/** Steps of sanctions that fit, counted. */
export async function groupSanctions(
  graph: Graph,
  { slots, window, knownAt: _now, ...filter }: SanctionFilter,
  grouping: Grouping,
  signal?: AbortSignal,
) {
  const question = { ...filter, ...groupParameters(slots, window, grouping) }
  return within(await sanctions(graph, { question }, signal), grouping)
}

function groupParameters(
  slots: MeetingFilter['slots'],
  window: Window | null,
  { by, bucket, least, most, before, enough }: Grouping,
) {
  const earlier = before && bucket && window?.from ? { ...window, from: beforeBucketOf(window.from, bucket) } : window
  return {
    references: referenceParameters(slots),
    ...windowParameters(earlier),
    by,
    bucket: bucket ?? 'NONE',
    least,
    most,
    limit: enough ?? mostGroups + 1,
  }
}

function within<R>(rows: R[], { enough }: Grouping): R[] {
  if (enough !== null || rows.length <= mostGroups) return rows
  const message = `There are more than ${mostGroups} groups. Ask for a shorter time, larger buckets, fewer keys or a larger having.min.`
  throw new AppError('BAD_INPUT', `groupBy: ${message}`)
}
