import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { readKnownVisits } from './known-visits.ts'
import { meetingNode } from './meetings.ts'
import { type Page, rowsOf } from './page.ts'
import { eventParameters } from './question.ts'
import type { Slot } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'
import type { Window } from './window.ts'

const visitRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  person: entityRow.nullable(),
  mode: z.string().nullable(),
  role: z.string().nullable(),
  office: z.string().nullable(),
  level: z.string().nullable(),
  represented: z.string().nullable(),
  made: z.boolean().nullable(),
  meeting: meetingNode.nullable(),
  status: z.string().nullable(),
  places: z.array(entityRow),
  evidence: z.array(evidenceRow),
})

export type VisitRow = z.infer<typeof visitRow>

/** What visits have to be. */
export interface VisitFilter {
  slots: Slot[]
  planned: boolean
  window: Window | null
  minSources: number
  /** Places, at one of which it has to have been; empty for anywhere. */
  nearby: readonly string[]
  today: string
  /** The moment as of which it is asked what the graph said; null for now. */
  knownAt: string | null
}

const statement = readQuery('read/visits.cypher', visitRow)

/** A page of the people who were somewhere, each with so many sentences. */
export async function readVisits(
  graph: Graph,
  filter: VisitFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const { knownAt, ...now } = filter
  if (knownAt !== null) return readKnownVisits(graph, knownAt, filter, page, evidence, signal)
  const parameters = { ...eventParameters(now, page), evidence }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'meeting')
}
