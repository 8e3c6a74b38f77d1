import type { Extraction, MeetingStatus, SanctionStatus } from '../src/domain/extraction.ts'
import { sameDate } from './dates.ts'
import type { GoldDocument } from './gold.ts'
import { assign, meetingScore, type Pair, type Party, partiesOf, sanctionScore } from './match.ts'
import { contentWords } from './names.ts'

/** Right and all of a count. */
export interface Ratio {
  right: number
  all: number
}
/** One error to look at. */
export interface Finding {
  document: string
  seen: boolean
  what: 'miss' | 'false' | 'status'
  event: string
  line: string
}
/** What was found among the events of one kind: recall over required gold, precision over predictions that are not debatable. */
export interface Tally {
  recall: Ratio
  precision: Ratio
}
/** Every figure about a set of documents. */
export interface Score {
  documents: number
  events: Map<string, Tally>
  fields: Map<string, Ratio>
  quiet: Ratio
  findings: Finding[]
}

/** A score of no document. */
export function emptyScore(): Score {
  return { documents: 0, events: new Map(), fields: new Map(), quiet: { right: 0, all: 0 }, findings: [] }
}

/** Adds one document's gold and its extraction to a score. */
export function addDocument(score: Score, gold: GoldDocument, extraction: Extraction): void {
  score.documents++
  const parties = partiesOf(extraction)
  const meetings = pairUp(
    gold.meetings,
    extraction.meetings,
    (one, two) => meetingScore(one, two, parties),
    (one, two) => one.statuses.includes(two.status as never),
  )
  const sanctions = pairUp(
    gold.sanctions,
    extraction.sanctions,
    (one, two) => sanctionScore(one, two, parties),
    (one, two) => one.statuses.includes(two.status as never),
  )
  const describe = (refs: readonly string[]) => refs.map(ref => parties.get(ref)?.names[0] ?? ref).join(', ')
  const note = (what: Finding['what'], event: string, line: string) =>
    score.findings.push({ document: gold.document.id, seen: gold.seen, what, event, line })

  count(score, 'meeting', gold.meetings, extraction.meetings, meetings, note, {
    gold: one => `${one.participants.join(' + ')} | ${one.dates[0]} ${one.places[0]} | ${one.evidence[0] ?? ''}`,
    predicted: one =>
      `${describe(one.participants.map(party => party.ref))} | ${one.date} ${one.mode} | ${one.evidence[0]?.text ?? ''}`,
  })
  count(score, 'sanction', gold.sanctions, extraction.sanctions, sanctions, note, {
    gold: one => `${one.issuers.join(' + ')} → ${one.target} | ${one.date} | ${one.evidence[0] ?? ''}`,
    predicted: one =>
      `${describe(one.issuers)} → ${describe(one.targets)} | ${one.date ?? null} | ${one.evidence[0]?.text ?? ''}`,
  })
  for (const pair of meetings.right) {
    const one = gold.meetings[pair.gold]
    const two = extraction.meetings[pair.predicted]
    if (!one || !two || !one.required) continue
    const place = parties.get(two.place ?? '')
    tick(
      score,
      'date',
      one.dates.some(date => sameDate(date, two.date ?? null)),
    )
    if (two.date)
      tick(
        score,
        'date, where given',
        one.dates.some(date => sameDate(date, two.date ?? null)),
      )
    tick(score, 'country', (two.country ?? null) === one.country)
    tick(score, 'mode', one.modes.includes(two.mode))
    tick(
      score,
      'place',
      one.places.some(label => samePlace(label, place)),
    )
    if (two.place)
      tick(
        score,
        'place, where given',
        one.places.some(label => samePlace(label, place)),
      )
  }
  for (const pair of sanctions.right) {
    const one = gold.sanctions[pair.gold]
    const two = extraction.sanctions[pair.predicted]
    if (one?.required && two) tick(score, 'sanction date', sameDate(one.date, two.date ?? null))
  }
  if (gold.meetings.length === 0 && gold.sanctions.length === 0) {
    score.quiet.all++
    if (extraction.meetings.length === 0 && extraction.sanctions.length === 0) score.quiet.right++
  }
}

interface Paired {
  right: Pair[]
  statusWrong: Pair[]
  parts: Set<number>
}

function pairUp<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  suits: (gold: G, predicted: P) => number,
  agree: (gold: G, predicted: P) => boolean,
): Paired {
  const all = gold.flatMap((one, g) =>
    predicted.map((two, p) => ({ gold: g, predicted: p, score: suits(one, two), agrees: agree(one, two) })),
  )
  const fitting = all.filter(pair => pair.score > 0)
  const right = assign(fitting.filter(pair => pair.agrees))
  const golds = new Set(right.map(pair => pair.gold))
  const predictions = new Set(right.map(pair => pair.predicted))
  const statusWrong = assign(
    fitting.filter(pair => !pair.agrees && !golds.has(pair.gold) && !predictions.has(pair.predicted)),
  )
  const parts = new Set(
    fitting.filter(pair => pair.agrees && !predictions.has(pair.predicted)).map(pair => pair.predicted),
  )
  return { right, statusWrong, parts }
}

interface Event {
  required: boolean
  statuses: (MeetingStatus | SanctionStatus)[]
}

function count<G extends Event, P extends { status: MeetingStatus | SanctionStatus }>(
  score: Score,
  kind: 'meeting' | 'sanction',
  gold: readonly G[],
  predicted: readonly P[],
  paired: Paired,
  note: (what: Finding['what'], event: string, line: string) => void,
  show: { gold: (one: G) => string; predicted: (one: P) => string },
): void {
  const byGold = new Map(paired.right.map(pair => [pair.gold, pair.predicted]))
  const byPredicted = new Map(paired.right.map(pair => [pair.predicted, pair.gold]))
  const wrongly = new Set(paired.statusWrong.map(pair => pair.gold))
  for (const [index, one] of gold.entries()) {
    if (!one.required) continue
    const event = `${kind} ${one.statuses[0]}`
    const found = byGold.has(index)
    add(tallyOf(score, event).recall, found)
    if (!found) note(wrongly.has(index) ? 'status' : 'miss', event, show.gold(one))
    if (found || wrongly.has(index)) tick(score, `${kind} status`, found)
  }
  for (const [index, one] of predicted.entries()) {
    const event = `${kind} ${one.status}`
    const match = byPredicted.get(index)
    if (match !== undefined) {
      if (gold[match]?.required) add(tallyOf(score, event).precision, true)
      continue
    }
    // A gold line lumps twenty banks into one; a reader that has them in two entries is not wrong twice.
    if (kind === 'sanction' && paired.parts.has(index)) continue
    add(tallyOf(score, event).precision, false)
    note('false', event, `${paired.parts.has(index) ? '(again) ' : ''}${show.predicted(one)}`)
  }
}

function samePlace(label: string | null, place: Party | undefined): boolean {
  if (label === null || !place) return label === null && !place
  const words = contentWords(label)
  return place.names.some(name => contentWords(name).some(word => words.includes(word)))
}

function tallyOf(score: Score, event: string): Tally {
  const tally = score.events.get(event) ?? { recall: { right: 0, all: 0 }, precision: { right: 0, all: 0 } }
  score.events.set(event, tally)
  return tally
}

function tick(score: Score, field: string, right: boolean): void {
  const ratio = score.fields.get(field) ?? { right: 0, all: 0 }
  score.fields.set(field, ratio)
  add(ratio, right)
}

function add(ratio: Ratio, right: boolean): void {
  ratio.all++
  if (right) ratio.right++
}

/** Wilson's 95 % interval of a ratio. */
export function wilson({ right, all }: Ratio): [number, number] {
  if (all === 0) return [0, 1]
  const z = 1.96
  const share = right / all
  const middle = share + (z * z) / (2 * all)
  const reach = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}
