import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import type { EncounterFilter, EncounterRow } from './encounters.ts'
import { readKnownMeetings } from './known-meetings.ts'
import type { MeetingFacets, MeetingRow } from './meetings.ts'
import type { Page } from './page.ts'

/** So many meetings of one actor are looked through. */
const mostMeetings = 2_000

/** A page of pairs who took part in one meeting, as the graph told it at a moment. The words are those about the meeting as a whole. */
export async function readKnownEncounters(
  graph: Graph,
  at: string,
  filter: EncounterFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const { slots, window, minSources, planned, today } = filter
  const presence = planned ? ['ATTENDED', 'EXPECTED_AT'] : ['ATTENDED']
  const asked = {
    slots: slots.map(slot => (slot.role === 'PLACE' ? slot : { ...slot, role: 'PARTICIPANT' })),
    presence,
    window,
    minSources,
    today,
    statuses: planned ? [] : ['HELD'],
    modes: [],
    formats: [],
    withoutLeaders: false,
    nearby: [],
    rests: [],
    sanctioned: 'ALL' as const,
    knownAt: at,
  }
  const all = { limit: mostMeetings + 1, descending: true }
  const { rows } = await readKnownMeetings(graph, at, [], asked, all, facetsOf(evidence), signal)
  if (rows.length > mostMeetings) {
    throw new AppError(
      'BAD_INPUT',
      `encounters: more than ${mostMeetings} meetings fit. Ask for a shorter time with during.`,
    )
  }
  const pairs = rows.flatMap(row => pairsOf(row, filter)).sort((a, b) => (a.key < b.key ? -1 : 1))
  if (page.descending) pairs.reverse()
  const [lower, upper] = [page.lower ?? '', page.upper ?? '\uffff']
  const between = pairs.filter(({ key }) => key > lower && key < upper)
  return { rows: between.slice(0, page.limit), total: pairs.length }
}

function pairsOf(
  row: MeetingRow,
  filter: EncounterFilter,
): (EncounterRow & { key: string; meeting: MeetingRow['meeting'] })[] {
  const { planned, labels, modes } = filter
  const there = row.participants.filter(({ type }) => type !== 'ABSENT_FROM')
  const mine = there.find(({ actor }) => actor.id === row.actor)
  if (!mine || !fits(mine.mode, modes) || ['CANCELLED', 'DENIED'].includes(row.status ?? '')) return []
  return there.flatMap(theirs => {
    const met = row.status === 'HELD' && mine.type === 'ATTENDED' && theirs.type === 'ATTENDED'
    const same =
      theirs.actor.id === mine.actor.id ||
      theirs.actor.id === mine.principal?.id ||
      theirs.principal?.id === mine.actor.id
    if (same || !(met || planned) || !fits(theirs.mode, modes)) return []
    if (!theirs.actor.labels.some(label => labels.includes(label))) return []
    return [
      {
        key: `${row.key}|${theirs.actor.id}`,
        total: 0,
        subject: mine.actor,
        counterpart: theirs.actor,
        subjectMode: mine.mode,
        counterpartMode: theirs.mode,
        met,
        meeting: row.meeting,
        status: row.status,
        places: row.places,
        evidence: row.evidence,
      },
    ]
  })
}

const fits = (mode: string | null, modes: readonly string[]) => modes.length === 0 || modes.includes(mode ?? 'UNKNOWN')

function facetsOf(evidence: number): MeetingFacets {
  const none = { history: 0, historyEvidence: 0, accounts: 0, accountEvidence: 0, participantEvidence: 0 }
  return { participants: 200, evidence, ...none }
}
