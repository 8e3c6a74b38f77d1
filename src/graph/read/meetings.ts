import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { readKnownMeetings } from './known-meetings.ts'
import { meetingParameters } from './meeting-question.ts'
import { type Page, pageOf, pageParameters, type Rows, rowsOf } from './page.ts'
import { participantsColumn } from './participants-column.ts'
import type { Slot } from './reference.ts'
import { articleRow, dateRow, entityRow, evidenceRow, statusClaimRow } from './row.ts'
import { sanctionedColumn } from './sanctioned-column.ts'
import type { Window } from './window.ts'

/** Properties of a meeting's node; what was not asked for is as if nothing were known. */
export const meetingNode = dateRow.extend({
  id: z.string(),
  title: z.string().nullish(),
  mode: z.string().default('UNKNOWN'),
  format: z.string().nullish(),
  headcountMin: z.number().nullish(),
  headcountMax: z.number().nullish(),
  articles: z.number().optional(),
  sources: z.number().optional(),
  rests: z.array(z.string()).nullish(),
  disputed: z.array(z.string()).nullish(),
})

const accountRow = z.object({
  status: z.string(),
  mode: z.string(),
  date: z.string().nullable(),
  headcountMin: z.number().nullable(),
  headcountMax: z.number().nullable(),
  attributedTo: z.string().nullable(),
  places: z.array(entityRow),
  participants: z.array(z.object({ actor: entityRow, presence: z.string() })),
  evidence: z.array(evidenceRow),
  article: articleRow,
})

/** What was not asked for is absent: filling that in took a twentieth of what a page of fifty meetings costs the API. */
const meetingRow = z.object({
  asked: z.string().nullish(),
  key: z.string().nullish(),
  total: z.number().optional(),
  meeting: meetingNode.nullable(),
  status: z.string().nullish(),
  actor: z.string().nullish(),
  places: z.array(entityRow).optional(),
  body: entityRow.nullish(),
  participants: participantsColumn.optional(),
  sanctioned: sanctionedColumn.optional(),
  evidence: z.array(evidenceRow).optional(),
  history: z.array(statusClaimRow).optional(),
  accounts: z.array(accountRow).optional(),
})

export type MeetingNode = z.infer<typeof meetingNode>
export type AccountRow = z.infer<typeof accountRow>
export type MeetingRow = z.infer<typeof meetingRow> & { meeting: MeetingNode }

/** What is read of each meeting besides its own properties: whether, or how many of each, 0 for none. */
export interface MeetingFacets {
  /** Its status as of the day asked for. */
  standing: boolean
  /** Which of those is meant that are asked for first: the node's id. */
  acting: boolean
  /** More of a meeting than what it is called and when it began. */
  details: boolean
  places: boolean
  /** More of places than what they are called. */
  surroundings: boolean
  body: boolean
  /** More of participants than what they are called, more of those for whom they spoke than the id, and in which way they took part. */
  entities: boolean
  principals: boolean
  manner: boolean
  participants: number
  /** Relationships of these participants; empty for all. */
  there: readonly string[]
  participantEvidence: number
  /** Participants under sanctions; null for none. */
  sanctioned: SanctionedFacets | null
  evidence: number
  history: number
  historyEvidence: number
  accounts: number
  accountEvidence: number
}

/** By which relationships participants under sanctions are participants, whether only by a country, or by the country of another, and what is told of them. */
export interface SanctionedFacets {
  presence: readonly string[]
  byCountry: boolean
  byParticipant: boolean
  /** Whether it is told if it is the country of another. */
  telling: boolean
  issuers: boolean
  sanctions: boolean
}

/** What meetings have to be. */
export interface MeetingFilter {
  slots: Slot[]
  presence: string[]
  window: Window | null
  statuses: readonly string[]
  modes: readonly string[]
  formats: readonly string[]
  minSources: number
  /** Grounds, on one of which alone it has to rest; empty for any. */
  rests: readonly string[]
  withoutLeaders: boolean
  /** Places, at one of which it has to have been; empty for anywhere. */
  nearby: readonly string[]
  sanctioned: 'ALL' | 'PARTICIPANT' | 'COUNTRY' | 'ANYBODY'
  /** The day for which statuses are told. */
  today: string
  /** The moment as of which it is asked what the graph said; null for now. */
  knownAt: string | null
}

const anyMeeting: Omit<MeetingFilter, 'today' | 'knownAt'> = {
  slots: [],
  presence: [],
  window: null,
  statuses: [],
  modes: [],
  formats: [],
  minSources: 0,
  rests: [],
  withoutLeaders: false,
  nearby: [],
  sanctioned: 'ALL',
}

const statement = readQuery('read/meetings.cypher', meetingRow)

/** A page of the meetings that fit. */
export async function readMeetings(
  graph: Graph,
  filter: MeetingFilter,
  page: Page,
  facets: MeetingFacets,
  signal?: AbortSignal,
) {
  return read(graph, [], filter, page, facets, signal)
}

/** Meetings by ids, also by ids that they had before they were merged; `asked` tells which. */
export async function readMeetingsById(
  graph: Graph,
  ids: readonly string[],
  { today, knownAt }: Pick<MeetingFilter, 'today' | 'knownAt'>,
  facets: MeetingFacets,
  signal?: AbortSignal,
) {
  const { rows } = await read(graph, ids, { ...anyMeeting, today, knownAt }, pageOf(ids), facets, signal)
  return rows
}

async function read(
  graph: Graph,
  ids: readonly string[],
  filter: MeetingFilter,
  page: Page,
  { sanctioned, ...facets }: MeetingFacets,
  signal?: AbortSignal,
): Promise<Rows<MeetingRow>> {
  const { knownAt } = filter
  if (knownAt !== null) return readKnownMeetings(graph, knownAt, ids, filter, page, facets, signal)
  const range = page.counting ? {} : page
  const { entities, principals, manner, participantEvidence } = facets
  const onlyAttended = facets.there.join() === 'ATTENDED'
  const question = {
    ids,
    onlyAttended,
    plain: onlyAttended && !(entities || principals || manner || participantEvidence > 0),
    ...meetingParameters(filter, range),
    ...pageParameters(page),
    ...facets,
    ...sanctionedParameters(sanctioned, entities),
  }
  return rowsOf(await statement(graph, { question }, signal), 'meeting')
}

function sanctionedParameters(facets: SanctionedFacets | null, entities: boolean) {
  if (!facets) return { sanctionedThere: [] }
  const { presence, byCountry, byParticipant, ...told } = facets
  return {
    sanctionedThere: presence,
    sanctionedThen: presence.join() === 'ATTENDED',
    sanctionedByCountry: byCountry,
    sanctionedByParticipant: byParticipant,
    bare: !(entities || told.telling || told.issuers || told.sanctions),
    ...told,
  }
}
