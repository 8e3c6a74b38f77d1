import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { meetingNode } from './meetings.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { referenceParameters, type Slot } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

const visitRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  person: entityRow.nullable(),
  mode: z.string().nullable(),
  made: z.boolean().nullable(),
  meeting: meetingNode.nullable(),
  status: z.string().nullable(),
  places: z.array(entityRow),
  evidence: z.array(evidenceRow),
})

/** What visits have to be. */
export interface VisitFilter {
  slots: Slot[]
  planned: boolean
  window: Window | null
  minSources: number
  today: string
}

const statement = readQuery('read/visits.cypher', visitRow)

/** A page of the people who were somewhere, each with so many sentences. */
export async function readVisits(
  graph: Graph,
  { slots, window, ...filter }: VisitFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const parameters = {
    references: referenceParameters(slots),
    ...windowParameters(window),
    ...filter,
    ...pageParameters(page),
    evidence,
  }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'meeting')
}
