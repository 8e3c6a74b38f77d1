import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { readKnownEncounters } from './known-encounters.ts'
import { meetingNode } from './meetings.ts'
import { type Page, rowsOf } from './page.ts'
import { eventParameters } from './question.ts'
import type { Slot } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'
import type { Window } from './window.ts'

const encounterRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  subject: entityRow.nullable(),
  counterpart: entityRow.nullable(),
  subjectMode: z.string().nullable(),
  counterpartMode: z.string().nullable(),
  met: z.boolean().nullable(),
  meeting: meetingNode.nullable(),
  status: z.string().nullable(),
  places: z.array(entityRow),
  evidence: z.array(evidenceRow),
})

export type EncounterRow = z.infer<typeof encounterRow>

/** What encounters have to be. */
export interface EncounterFilter {
  slots: Slot[]
  labels: readonly string[]
  planned: boolean
  window: Window | null
  modes: readonly string[]
  minSources: number
  /** Places, at one of which it has to have been; empty for anywhere. */
  nearby: readonly string[]
  /** Levels of the offices that both sides held then; empty for any. */
  levels: readonly string[]
  counterpartLevels: readonly string[]
  today: string
  /** The moment as of which it is asked what the graph said; null for now. */
  knownAt: string | null
}

const statement = readQuery('read/encounters.cypher', encounterRow)

/** A page of the pairs who took part in one meeting, each with so many sentences. */
export async function readEncounters(
  graph: Graph,
  filter: EncounterFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const { knownAt, ...now } = filter
  if (knownAt !== null) return readKnownEncounters(graph, knownAt, filter, page, evidence, signal)
  const parameters = { ...eventParameters(now, page), evidence }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'meeting')
}
