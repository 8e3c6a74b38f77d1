import { asOf, type EventState } from '../../domain/event-state.ts'
import type { Graph } from '../connect.ts'
import { type AccountRow, type MeetingFacets, type MeetingFilter, type MeetingRow, meetingNode } from './meetings.ts'
import type { Page } from './page.ts'
import type { ParticipantRow } from './participants-column.ts'
import { type Involved, readVersions, type ToldLimits, type ToldRow, type VersionRow } from './versions.ts'

/** A meeting of which all is told. */
type WholeMeetingRow = { [P in keyof MeetingRow]-?: Exclude<MeetingRow[P], undefined> }

/** A meeting as the graph told it at a moment, with what the question named and how its participants were tied to it. */
export interface KnownMeetingRow extends WholeMeetingRow {
  actors: readonly string[]
  participants: (ParticipantRow & {
    office: string | null
    level: string | null
    country: string | null
  })[]
}

/** What is read besides the state of a meeting, in which all else is. */
export type ToldFacets = Omit<ToldLimits, 'partEvidence'> & Pick<MeetingFacets, 'participantEvidence'>

/** A page of meetings, or meetings by id, as the graph told them at a moment. */
export async function readKnownMeetings(
  graph: Graph,
  at: string,
  ids: readonly string[],
  filter: MeetingFilter,
  page: Page,
  facets: ToldFacets,
  signal?: AbortSignal,
): Promise<{ rows: KnownMeetingRow[]; total: number }> {
  const { slots, presence, window, statuses, modes, formats, minSources, rests, withoutLeaders, today } = filter
  const involved = slots.map((slot, i): Involved => {
    if (slot.role === 'PLACE') return { ...slot, types: ['HELD_AT'] }
    return { ...slot, role: `${slot.role} ${i}`, types: slot.role === 'ORGANIZATION' ? ['OF', ...presence] : presence }
  })
  const asked = {
    kind: 'MEETING' as const,
    at,
    ids,
    involved,
    window,
    statuses,
    modes,
    formats,
    minSources,
    rests,
    withoutLeaders,
    today,
  }
  const found = await readVersions(graph, { ...asked, sector: '', program: '' }, page, limitsOf(facets), signal)
  return { rows: found.rows.map(row => meetingRow(row, at)), total: found.total }
}

/** A meeting of a state, as if it had been read from the graph at that moment. */
export function meetingOfState(state: EventState, status: string, at: string): MeetingRow {
  const told: ToldRow = { id: state.node.id, evidence: [], history: [], accounts: [], parts: [] }
  return meetingRow({ asked: state.node.id, key: '', actors: [], status, state: asOf(state, at), told }, at)
}

function meetingRow({ asked, key, status, actors, state, told }: VersionRow, at: string): KnownMeetingRow {
  const said = new Map(told.parts.map(part => [part.actor, part.evidence]))
  const parts = state.parts.filter(({ type }) => ['ATTENDED', 'EXPECTED_AT', 'ABSENT_FROM'].includes(type))
  const participants = parts.map(({ type, actor: who, principal, properties }) => ({
    actor: { ...who, labels: [...who.labels] },
    principal,
    type: type as ParticipantRow['type'],
    role: (properties.role as string | undefined) ?? null,
    mode: (properties.mode as string | undefined) ?? null,
    articles: Number(properties.articles ?? 0),
    sources: Number(properties.sources ?? 0),
    office: textOf(properties.office),
    level: textOf(properties.level),
    country: textOf(properties.country),
    evidence: said.get(who.id) ?? [],
  }))
  const rank = (part: (typeof participants)[number]) =>
    `${part.role === 'HOST' ? 0 : 1}${String(1e6 - part.articles)}${part.actor.name}`
  return {
    asked,
    key,
    total: 0,
    meeting: meetingNode.parse(state.node),
    status,
    actor: actors[0] ?? null,
    actors,
    places: state.places,
    body: state.parts.find(({ type }) => type === 'OF')?.actor ?? null,
    participants: participants.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)),
    sanctioned: [],
    evidence: told.evidence,
    history: told.history,
    accounts: (told.accounts as AccountRow[]).map(account => accountAsOf(account, at)),
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** An account whose people and places are marked with the moment as of which they are told. */
function accountAsOf({ places, participants, ...account }: AccountRow, knownAt: string): AccountRow {
  return {
    ...account,
    places: places.map(place => ({ ...place, knownAt })),
    participants: participants.map(one => ({ ...one, actor: { ...one.actor, knownAt } })),
  }
}

function limitsOf({ participantEvidence, ...facets }: ToldFacets): ToldLimits {
  const { evidence, history, historyEvidence, accounts, accountEvidence } = facets
  return { evidence, history, historyEvidence, accounts, accountEvidence, partEvidence: participantEvidence }
}
