import { z } from 'zod'
import { type Bucket, beforeBucketOf } from '../../domain/bucket.ts'
import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type EncounterFilter, encounterParameters } from './encounters.ts'
import { groupKnownEncounters } from './known-encounters.ts'
import { needFewMeetings } from './many-meetings.ts'
import { meetingParameters } from './meeting-question.ts'
import type { MeetingFilter } from './meetings.ts'
import { actorLabels, isoOf, namedParameters } from './reference.ts'
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
const busiestPerson = z.object({
  subject: entityRow,
  encounters: z.number(),
  meetings: z.number(),
  counterparts: z.number(),
  cutoff: z.number(),
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

/** A count that none exceeds. */
export const mostPossible = 1_000_000_000
/** So many groups are put in order at most. */
const mostGroups = 20_000

const meetings = readQuery('read/meetings-grouped.cypher', meetingGroup)
const encounters = readQuery('read/encounters-grouped.cypher', encounterGroup)
const busiest = readQuery('read/busiest.cypher', busiestPerson)
const sanctions = readQuery('read/sanctions-grouped.cypher', sanctionGroup)

/** Meetings that fit, counted; pairs of countries only of those given, and levels only these. */
export async function groupMeetings(
  graph: Graph,
  filter: MeetingFilter,
  grouping: Grouping & { countries: readonly string[]; levels: readonly string[] },
  signal?: AbortSignal,
) {
  const { countries, levels } = grouping
  const pair = pairOfCountries(filter)
  const found = meetingParameters({ ...filter, window: earlierWindow(filter.window, grouping) }, {}, pair)
  const question = { countries, levels, ...found, ...countParameters(grouping) }
  return within(await meetings(graph, { question }, signal), grouping)
}

/** The two countries that attended, by their codes, where nobody else is asked for and both are given by code. */
function pairOfCountries({ slots, presence }: MeetingFilter): string[] {
  const all = slots.filter(({ role }) => role === 'PARTICIPANT')
  const codes = all.flatMap(({ by, labels }) => {
    const iso = labels.includes('Country') ? isoOf(by.iso) : null
    return iso !== null && /^[A-Z]{3}$/.test(iso) ? [iso] : []
  })
  return all.length === 2 && codes.length === 2 && presence.join() === 'ATTENDED' ? codes : []
}

/** Encounters that fit, counted. */
export async function groupEncounters(
  graph: Graph,
  filter: EncounterFilter,
  grouping: Grouping & { measure: string },
  signal?: AbortSignal,
): Promise<EncounterGroupRow[]> {
  const { slots, window, knownAt, ...rest } = filter
  if (knownAt !== null) return groupKnownEncounters(graph, knownAt, filter, grouping, signal)
  const known = await readBusiest(graph, filter, grouping, signal)
  if (known) return known
  await needFewMeetings(graph, filter, earlierWindow(window, grouping), signal)
  const { measure } = grouping
  const subject = slots.some(({ role }) => role === 'SUBJECT')
  const question = {
    measure,
    subject,
    subjectLabels: subject ? actorLabels : ['Person'],
    ...rest,
    ...groupParameters(slots, window, grouping),
    ...encounterParameters(filter, earlierWindow(window, grouping)),
  }
  return within(await encounters(graph, { question }, signal), grouping)
}

/** How many are counted exactly who may have met the most: twice as many as are asked for, and more where that proves nothing. */
function candidatesFor(enough: number): number[] {
  return [enough * 2, 200, 2_000].filter((number, i) => number > enough * 2 || i === 0)
}

/** The people who met the most others, where that is asked for and found by looking at those with the largest meetings; else null. */
async function readBusiest(
  graph: Graph,
  filter: EncounterFilter,
  { by, bucket, measure, least, most, enough }: Grouping & { measure: string },
  signal?: AbortSignal,
): Promise<EncounterGroupRow[] | null> {
  const { slots, window, labels, modes, levels, counterpartLevels } = filter
  const plain = modes.length + levels.length + counterpartLevels.length === 0 && labels.join() === 'Person'
  const alone = by.join() === 'SUBJECT' && bucket === null && slots.every(({ role }) => role === 'PLACE')
  const largest = measure === 'COUNTERPARTS' && enough !== null && enough > 0 && least <= 1 && most >= mostPossible
  if (!plain || !alone || !largest) return null
  const question = {
    minSources: filter.minSources,
    nearby: filter.nearby,
    limit: enough,
    ...namedParameters(slots),
    ...windowParameters(window),
    ...encounterParameters(filter, window),
  }
  for (const among of candidatesFor(enough)) {
    const rows = await busiest(graph, { question: { ...question, candidates: among } }, signal)
    const last = rows.at(-1)
    const sure = last ? last.cutoff < last.counterparts : true
    if (!sure || (rows.length < enough && (last?.cutoff ?? -1) >= 0)) continue
    return rows.map(({ cutoff: _, ...row }) => ({ ...row, bucket: null, counterpart: null, country: null }))
  }
  return null
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

function groupParameters(slots: MeetingFilter['slots'], window: Window | null, grouping: Grouping) {
  return {
    ...namedParameters(slots),
    ...windowParameters(earlierWindow(window, grouping)),
    ...countParameters(grouping),
  }
}

/** The window with the bucket before it, where changes are told. */
function earlierWindow(window: Window | null, { bucket, before }: Grouping): Window | null {
  return before && bucket && window?.from ? { ...window, from: beforeBucketOf(window.from, bucket) } : window
}

/** How many signs of a day say in which year or month it is. */
const digits: { [bucket in Bucket]?: number } = { DAY: 10, MONTH: 7, YEAR: 4 }

/** What groups are of: each key by itself as well. */
function countParameters({ by, bucket, least, most, enough }: Grouping) {
  return {
    by,
    byStatus: by.includes('STATUS'),
    byMode: by.includes('MODE'),
    byFormat: by.includes('FORMAT'),
    byPair: by.includes('COUNTRIES'),
    byLevel: by.includes('LEVEL'),
    byPerson: by.includes('PERSON'),
    byPlace: by.includes('COUNTRY'),
    counting: true,
    bucket: bucket ?? 'NONE',
    bucketed: bucket !== null,
    quarters: bucket === 'QUARTER',
    weeks: bucket === 'WEEK',
    digits: bucket ? (digits[bucket] ?? 0) : 0,
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
