import { asOf, type EventState } from '../../domain/event-state.ts'
import type { Graph } from '../connect.ts'
import type { Page } from './page.ts'
import {
  type SanctionFacets,
  type SanctionFilter,
  type SanctionPartRow,
  type SanctionRow,
  sanctionNode,
} from './sanctions.ts'
import { type Involved, readVersions, type ToldLimits, type ToldRow, type VersionRow } from './versions.ts'

const issuing = ['IMPOSED', 'THREATENED', 'PLANNED', 'AUTHORISED', 'ASKED_FOR']
const aiming = ['TARGETS', 'WOULD_TARGET']
const calling = ['CALLED_FOR', 'OPPOSED']
const typesOf: Readonly<Record<string, readonly string[]>> = { TARGET: aiming, ISSUER: issuing, CALLER: calling }

/** A page of sanctions, or sanctions by id, as the graph told them at a moment. */
export async function readKnownSanctions(
  graph: Graph,
  at: string,
  ids: readonly string[],
  { slots, window, statuses, sector, program, minSources, rests }: SanctionFilter,
  page: Page,
  facets: SanctionFacets,
  signal?: AbortSignal,
): Promise<{ rows: SanctionRow[]; total: number }> {
  const involved = slots.map((slot): Involved => ({ ...slot, types: typesOf[slot.role] ?? [] }))
  const any = { modes: [], formats: [], withoutLeaders: false, today: at.slice(0, 10) }
  const asked = {
    kind: 'SANCTION' as const,
    at,
    ids,
    involved,
    window,
    statuses,
    sector,
    program,
    minSources,
    rests,
    ...any,
  }
  const found = await readVersions(graph, asked, page, limitsOf(facets), signal)
  return { rows: found.rows.map(row => sanctionRow(row)), total: found.total }
}

/** A sanction of a state, as if it had been read from the graph at that moment. */
export function sanctionOfState(state: EventState, at: string): SanctionRow {
  const told: ToldRow = { id: state.node.id, evidence: [], history: [], accounts: [], parts: [] }
  return sanctionRow({
    asked: state.node.id,
    key: '',
    actors: [],
    status: state.node.status,
    state: asOf(state, at),
    told,
  })
}

function sanctionRow({ asked, key, state, told }: VersionRow): SanctionRow {
  const said = new Map(told.parts.map(part => [part.actor, part.evidence]))
  const of = (types: readonly string[]): SanctionPartRow[] =>
    state.parts
      .filter(({ type }) => types.includes(type))
      .map(({ type, actor }) => ({ type, actor, evidence: said.get(actor.id) ?? [] }))
  return {
    asked,
    key,
    total: 0,
    sanction: sanctionNode.parse(state.node),
    issuers: of(issuing),
    targets: of(aiming),
    callers: of(calling),
    evidence: told.evidence,
    history: told.history,
  }
}

function limitsOf({ roleEvidence, evidence, history, historyEvidence }: SanctionFacets): ToldLimits {
  return { evidence, history, historyEvidence, accounts: 0, accountEvidence: 0, partEvidence: roleEvidence }
}
