import { bucketOf } from '../../domain/bucket.ts'
import type { Graph } from '../connect.ts'
import type { EncounterFilter, EncounterRow } from './encounters.ts'
import type { EncounterGroupRow, Grouping } from './groups.ts'
import { pageWithin, readAllKnownMeetings } from './known-events.ts'
import type { KnownMeetingRow } from './known-meetings.ts'
import type { Page } from './page.ts'

type Pair = EncounterRow & { key: string; meeting: KnownMeetingRow['meeting'] }

/** A page of pairs who took part in one meeting, as the graph told it at a moment. The words are those about the meeting as a whole. */
export async function readKnownEncounters(
  graph: Graph,
  at: string,
  filter: EncounterFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  return pageWithin(await pairs(graph, at, filter, evidence, signal), page)
}

/** Encounters as the graph told them at a moment, counted in groups. */
export async function groupKnownEncounters(
  graph: Graph,
  at: string,
  filter: EncounterFilter,
  { by, bucket }: Grouping,
  signal?: AbortSignal,
): Promise<EncounterGroupRow[]> {
  const groups = new Map<string, Pair[]>()
  const countryOf = ({ places }: Pair) => places.find(({ labels }) => labels.includes('Country')) ?? null
  const stretchOf = ({ meeting: { startMin, startMax } }: Pair) => {
    if (!bucket || !startMin || !startMax) return null
    const [first, last] = [bucketOf(startMin, bucket), bucketOf(startMax, bucket)]
    return first === last ? first : null
  }
  const of = (pair: Pair) => ({
    bucket: stretchOf(pair),
    subject: by.includes('SUBJECT') ? pair.subject : null,
    counterpart: by.includes('COUNTERPART') ? pair.counterpart : null,
    country: by.includes('COUNTRY') ? countryOf(pair) : null,
  })
  for (const pair of await pairs(graph, at, { ...filter, planned: false }, 0, signal)) {
    const { bucket: stretch, ...ends } = of(pair)
    const key = [stretch, ...Object.values(ends).map(end => end?.id)].join('|')
    groups.set(key, [...(groups.get(key) ?? []), pair])
  }
  return [...groups.values()].flatMap(members =>
    members.slice(0, 1).map(first => ({
      ...of(first),
      encounters: members.length,
      meetings: new Set(members.map(({ meeting }) => meeting.id)).size,
      counterparts: new Set(members.map(({ counterpart }) => counterpart.id)).size,
    })),
  )
}

async function pairs(
  graph: Graph,
  at: string,
  filter: EncounterFilter,
  evidence: number,
  signal?: AbortSignal,
): Promise<Pair[]> {
  const { slots, window, minSources, planned, today } = filter
  const roles = slots.map(slot => (slot.role === 'PLACE' ? slot : { ...slot, role: 'PARTICIPANT' }))
  const asked = { slots: roles, window, minSources, planned, today, evidence }
  const other = slots.findIndex(({ role }) => role === 'COUNTERPART')
  const rows = await readAllKnownMeetings(graph, at, asked, signal)
  return rows.flatMap(row =>
    pairsOf(row, filter).filter(pair => other < 0 || pair.counterpart.id === row.actors[other]),
  )
}

function pairsOf(row: KnownMeetingRow, { planned, labels, modes, levels, counterpartLevels }: EncounterFilter): Pair[] {
  const there = row.participants.filter(({ type }) => type !== 'ABSENT_FROM')
  const mine = there.find(({ actor }) => actor.id === row.actor)
  if (!mine || !among(mine.mode, modes) || ['CANCELLED', 'DENIED'].includes(row.status ?? '')) return []
  if (!among(mine.level, levels)) return []
  return there.flatMap(theirs => {
    const met = row.status === 'HELD' && mine.type === 'ATTENDED' && theirs.type === 'ATTENDED'
    const same =
      theirs.actor.id === mine.actor.id ||
      theirs.actor.id === mine.principal?.id ||
      theirs.principal?.id === mine.actor.id
    if (same || !(met || planned) || !among(theirs.mode, modes) || !among(theirs.level, counterpartLevels)) return []
    if (!theirs.actor.labels.some(label => labels.includes(label))) return []
    return [
      {
        key: `${row.key}|${theirs.actor.id}`,
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

/** Whether something is among what is asked for; nothing asked for is anything. */
const among = (value: string | null, asked: readonly string[]) =>
  asked.length === 0 || asked.includes(value ?? 'UNKNOWN')
