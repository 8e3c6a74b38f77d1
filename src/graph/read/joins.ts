import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { meetingNode } from './meetings.ts'
import { entityRow } from './row.ts'

const aroundRow = z.object({
  key: z.string(),
  encounters: z.array(
    z.object({
      subject: entityRow,
      counterpart: entityRow,
      subjectMode: z.string().nullable(),
      counterpartMode: z.string().nullable(),
      status: z.string(),
      places: z.array(entityRow),
      meeting: meetingNode,
    }),
  ),
})
const betweenRow = z.object({ key: z.string(), meetings: z.array(z.string()) })
const pairRow = z.object({
  first: z.string(),
  second: z.string(),
  day: z.string(),
  days: z.number(),
  target: entityRow,
  issuer: entityRow,
  otherIssuer: entityRow,
})

export type SanctionPairRow = z.infer<typeof pairRow>

const around = readQuery('read/encounters-around.cypher', aroundRow)
const between = readQuery('read/meetings-between.cypher', betweenRow)
const pairs = readQuery('read/sanction-pairs.cypher', pairRow)

/** Somebody, some days, and a meeting that does not count. */
export interface Days {
  subject: string
  meeting: string
  from: string
  to: string
}

/** Whom each of these met in their days, so many at most. */
export async function readEncountersAround(graph: Graph, days: readonly Days[], first: number, signal?: AbortSignal) {
  const rows = days.map((row, i) => ({ ...row, key: String(i) }))
  const found = await around(graph, { question: { rows, first } }, signal)
  const byKey = new Map(found.map(({ key, encounters }) => [key, encounters]))
  return rows.map(({ key }) => byKey.get(key) ?? [])
}

/** Two countries or organizations, and some days. */
export interface Sides {
  one: string
  other: string
  from: string
  to: string
}

/** Ids of meetings of people of both sides in their days, so many at most. */
export async function readMeetingsBetween(graph: Graph, sides: readonly Sides[], first: number, signal?: AbortSignal) {
  const rows = sides.map((row, i) => ({ ...row, key: String(i) }))
  const found = await between(graph, { question: { rows, first } }, signal)
  const byKey = new Map(found.map(({ key, meetings }) => [key, meetings]))
  return rows.map(({ key }) => byKey.get(key) ?? [])
}

/** Which pairs of sanctions are meant. */
export interface PairFilter {
  from: string
  to: string
  within: number
  targets: readonly string[]
}

/** Pairs of sanctions by different issuers on the same target, so many at most. */
export function readSanctionPairs(graph: Graph, filter: PairFilter, limit: number, signal?: AbortSignal) {
  return pairs(graph, { question: { ...filter, limit } }, signal)
}
