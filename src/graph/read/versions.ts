import { z } from 'zod'
import { asOf, type EventState } from '../../domain/event-state.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters } from './page.ts'
import { referenceParameters, type Slot } from './reference.ts'
import { evidenceRow, statusClaimRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

/** Something that has to be part of an event, and by which relationships; of those with one role one is enough. */
export interface Involved extends Slot {
  types: readonly string[]
}

/** What versions of events have to be. */
export interface VersionFilter {
  kind: 'MEETING' | 'SANCTION'
  /** The moment, in UTC as `Date.toISOString` writes it. */
  at: string
  ids: readonly string[]
  involved: readonly Involved[]
  window: Window | null
  statuses: readonly string[]
  modes: readonly string[]
  formats: readonly string[]
  sector: string
  program: string
  minSources: number
  rests: readonly string[]
  withoutLeaders: boolean
  today: string
}

/** How much is read of what had been told by then; 0 for none. */
export interface ToldLimits {
  evidence: number
  history: number
  historyEvidence: number
  accounts: number
  accountEvidence: number
  partEvidence: number
}

const versionRow = z.object({
  asked: z.string().nullable(),
  key: z.string().nullable(),
  total: z.number(),
  state: z.string().nullable(),
  status: z.string().nullable(),
  actors: z.array(z.string()),
})
const toldRow = z.object({
  id: z.string(),
  evidence: z.array(evidenceRow),
  history: z.array(statusClaimRow),
  accounts: z.array(z.unknown()),
  parts: z.array(z.object({ actor: z.string(), evidence: z.array(evidenceRow) })),
})

export type ToldRow = z.infer<typeof toldRow>

/** An event as the graph told it at a moment, with what articles had said of it by then. */
export interface VersionRow {
  asked: string
  key: string
  status: string
  /** Ids of what the question names, in its order. */
  actors: string[]
  state: EventState
  told: ToldRow
}

const versions = readQuery('read/versions.cypher', versionRow)
const told = readQuery('read/told-by-then.cypher', toldRow)

/** A page of events as the graph told them at a moment. Nothing that it learned later changes the answer. */
export async function readVersions(
  graph: Graph,
  { involved, window, ...filter }: VersionFilter,
  page: Page,
  limits: ToldLimits,
  signal?: AbortSignal,
): Promise<{ rows: VersionRow[]; total: number }> {
  const references = knownReferences(involved)
  const question = { ...filter, references, ...windowParameters(window), ...pageParameters(page) }
  const found = await versions(graph, { question }, signal)
  const rows = found.flatMap(({ asked, key, state, status, actors }) => {
    if (!asked || !key || !state) return []
    const read = asOf(JSON.parse(state) as EventState & { records: string[] }, filter.at)
    return [{ asked, key, status: status ?? 'UNCONFIRMED', actors, state: read }]
  })
  const said = await readTold(graph, filter.at, rows, limits, signal)
  const nothing = (id: string): ToldRow => ({ id, evidence: [], history: [], accounts: [], parts: [] })
  return {
    rows: rows.map(row => ({ ...row, told: said.get(row.asked) ?? nothing(row.asked) })),
    total: found[0]?.total ?? 0,
  }
}

/** The references of a question as statements over versions take them. */
export function knownReferences(involved: readonly Involved[]) {
  const parameters = referenceParameters(involved)
  return parameters.map((one, i) => ({ ...one, group: one.role, types: involved[i]?.types ?? [] }))
}

const claimsOf: Readonly<Record<string, string>> = {
  ATTENDED: 'TAKES_PART',
  EXPECTED_AT: 'TAKES_PART',
  ABSENT_FROM: 'TAKES_PART',
  TARGETS: 'TARGETS',
  WOULD_TARGET: 'TARGETS',
  CALLED_FOR: 'CALLS',
  OPPOSED: 'CALLS',
  OF: 'OF_SERIES',
}

async function readTold(
  graph: Graph,
  at: string,
  rows: readonly { asked: string; status: string; state: EventState & { records: string[] } }[],
  limits: ToldLimits,
  signal?: AbortSignal,
): Promise<Map<string, ToldRow>> {
  if (rows.length === 0 || Object.values(limits).every(limit => limit === 0)) return new Map()
  const events = rows.map(({ asked, status, state }) => ({
    id: asked,
    status,
    records: state.records,
    actors: state.parts.map(({ type, actor }) => ({ id: actor.id, kind: claimsOf[type] ?? 'ISSUES' })),
  }))
  const said = await told(graph, { question: { at, events, ...limits } }, signal)
  return new Map(said.map(row => [row.id, row]))
}
