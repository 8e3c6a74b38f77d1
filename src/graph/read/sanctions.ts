import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { readKnownSanctions } from './known-sanctions.ts'
import { type Page, pageOf, rowsOf } from './page.ts'
import { eventParameters } from './question.ts'
import type { Slot } from './reference.ts'
import { dateRow, entityRow, evidenceRow, statusClaimRow } from './row.ts'
import type { Window } from './window.ts'

/** Properties of a sanction's node. */
export const sanctionNode = dateRow.extend({
  id: z.string(),
  title: z.string().nullish(),
  status: z.string(),
  measures: z.array(z.string()).nullish(),
  sector: z.string().nullish(),
  program: z.string().nullish(),
  articles: z.number(),
  sources: z.number(),
  rests: z.array(z.string()).nullish(),
  disputed: z.array(z.string()).nullish(),
})
const partRow = z.object({ actor: entityRow, type: z.string(), evidence: z.array(evidenceRow) })
const sanctionRow = z.object({
  asked: z.string().nullable(),
  key: z.string().nullable(),
  total: z.number(),
  sanction: sanctionNode.nullable(),
  issuers: z.array(partRow).default([]),
  targets: z.array(partRow).default([]),
  callers: z.array(partRow).default([]),
  evidence: z.array(evidenceRow).default([]),
  history: z.array(statusClaimRow).default([]),
})

export type SanctionNode = z.infer<typeof sanctionNode>
export type SanctionPartRow = z.infer<typeof partRow>
export type SanctionRow = z.infer<typeof sanctionRow> & { sanction: SanctionNode }

/** What is read of each sanction besides its own properties: how many of each, 0 for none. */
export interface SanctionFacets {
  issuers: number
  targets: number
  callers: number
  roleEvidence: number
  evidence: number
  history: number
  historyEvidence: number
}

/** What sanctions have to be. */
export interface SanctionFilter {
  slots: Slot[]
  statuses: readonly string[]
  sector: string
  program: string
  window: Window | null
  minSources: number
  /** Grounds, on one of which alone it has to rest; empty for any. */
  rests: readonly string[]
  /** The moment as of which it is asked what the graph said; null for now. */
  knownAt: string | null
}

const anySanction: SanctionFilter = {
  slots: [],
  statuses: [],
  sector: '',
  program: '',
  window: null,
  minSources: 0,
  rests: [],
  knownAt: null,
}

const statement = readQuery('read/sanctions.cypher', sanctionRow)

/** A page of the sanctions that fit. */
export async function readSanctions(
  graph: Graph,
  filter: SanctionFilter,
  page: Page,
  facets: SanctionFacets,
  signal?: AbortSignal,
) {
  return read(graph, [], filter, page, facets, signal)
}

/** Sanctions by ids, also by ids that they had before they were merged; `asked` tells which. */
export async function readSanctionsById(
  graph: Graph,
  ids: readonly string[],
  knownAt: string | null,
  facets: SanctionFacets,
  signal?: AbortSignal,
) {
  return (await read(graph, ids, { ...anySanction, knownAt }, pageOf(ids), facets, signal)).rows
}

async function read(
  graph: Graph,
  ids: readonly string[],
  filter: SanctionFilter,
  page: Page,
  facets: SanctionFacets,
  signal?: AbortSignal,
) {
  const { knownAt, ...now } = filter
  if (knownAt !== null) return readKnownSanctions(graph, knownAt, ids, filter, page, facets, signal)
  const parameters = { ids, ...eventParameters(now, page), ...facets }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'sanction')
}
