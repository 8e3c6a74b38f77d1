import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { readKnownEncounters } from './known-encounters.ts'
import { scanParameters } from './meeting-question.ts'
import { meetingNode } from './meetings.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { actorLabels, namedParameters, type Slot } from './reference.ts'
import { articleRow, type EntityRow, entityRow, evidenceRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

/** A sentence with its article, of which the words that were quoted, and more of the article, are there where they were asked for. */
const toldSentence = evidenceRow.extend({
  text: z.string().default(''),
  end: z.number().default(0),
  article: articleRow.extend({ documentId: z.string().default('') }),
})

const counterpartRow = entityRow.extend({
  key: z.string().nullable().default(null),
  subjectMode: z.string().nullable().default(null),
  counterpartMode: z.string().nullable().default(null),
  met: z.boolean().nullable().default(null),
  evidence: z.array(toldSentence).default([]),
})

const meetingRow = z.object({
  total: z.number().default(0),
  subject: entityRow.nullable(),
  meeting: meetingNode.nullable(),
  status: z.string().nullable().default(null),
  places: z.array(entityRow).default([]),
  counterparts: z.array(counterpartRow),
})

type CounterpartRow = z.infer<typeof counterpartRow>
type MeetingRow = z.infer<typeof meetingRow>

/** Two who met: somebody, one of those whom they met, and where. */
export interface EncounterRow extends Omit<CounterpartRow, keyof EntityRow> {
  subject: EntityRow
  counterpart: EntityRow
  meeting: NonNullable<MeetingRow['meeting']>
  status: string | null
  places: EntityRow[]
}

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

/**
 * What is read of each encounter: whether the meeting's status, whether they met, in which ways both took part, its places, and more of these, of people, meetings and
 * articles than what they are called and when it was; how many sentences, 0 for none, and whether more of them than their text.
 */
export interface EncounterFacets {
  standing: boolean
  met: boolean
  manner: boolean
  places: boolean
  surroundings: boolean
  entities: boolean
  details: boolean
  quotes: boolean
  articles: boolean
  evidence: number
}

const statement = readQuery('read/encounters.cypher', meetingRow)

/** What statements about encounters need to know of a filter besides itself: which of its parts matter, and between which keys meetings lie. */
export function encounterParameters(
  { slots, labels, minSources }: EncounterFilter,
  window: Window | null,
  page: Page | null = null,
) {
  return {
    others: slots.some(({ role }) => role === 'COUNTERPART'),
    areas: slots.some(({ role }) => role === 'PLACE'),
    kinds: labels.length < actorLabels.length,
    corroborated: minSources > 1,
    ...(page ? scanOf(window, page) : scanParameters(window, undefined, undefined)),
  }
}

/** The meetings of a page of encounters: a key is that of the meeting with an id behind it. */
function scanOf(window: Window | null, { counting, lower, upper }: Page) {
  const meetingOf = (key: string) => key.slice(0, key.lastIndexOf('|'))
  const range = counting ? [] : [lower && meetingOf(lower), upper && meetingOf(upper)]
  return scanParameters(window, range[0], range[1])
}

/** A page of the pairs who took part in one meeting, each with so many sentences. */
export async function readEncounters(
  graph: Graph,
  filter: EncounterFilter,
  page: Page,
  facets: EncounterFacets,
  signal?: AbortSignal,
) {
  const { knownAt, slots, window, today, ...now } = filter
  if (knownAt !== null) return readKnownEncounters(graph, knownAt, filter, page, facets.evidence, signal)
  // A name stands in front of what is spread (`meeting-question.ts`).
  const question = {
    today,
    ...now,
    ...namedParameters(slots),
    ...windowParameters(window),
    ...encounterParameters(filter, window, page),
    ...pageParameters(page),
    ...facets,
  }
  const { rows, total } = rowsOf(await statement(graph, { question }, signal), 'meeting')
  return { rows: rows.flatMap(encountersOf), total }
}

/** What a meeting was is told once for all whom somebody met there. The sentences are those of the encounter, none of the counterpart's own. */
function encountersOf({ subject, meeting, status, places, counterparts }: MeetingRow): EncounterRow[] {
  if (!subject || !meeting) return []
  return counterparts.map(({ key, subjectMode, counterpartMode, met, evidence, ...counterpart }) => {
    return { key, subject, counterpart, meeting, status, places, subjectMode, counterpartMode, met, evidence }
  })
}
