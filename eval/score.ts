import type { Extraction, MeetingStatus, SanctionStatus } from '../src/domain/extraction.ts'
import { sameDate } from './dates.ts'
import { type Fitting, kindOfFalse, kindOfMiss, ruleOf, surenessOf } from './failures.ts'
import type { GoldDocument, GoldSanction } from './gold.ts'
import {
  assign,
  matchedLabels,
  meetingScore,
  type Pair,
  type Party,
  partiesOf,
  quoted,
  sanctionScore,
} from './match.ts'
import { contentWords } from './names.ts'
import { add, type Ratio } from './ratio.ts'

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
  /** How often each kind of error happened, by «meeting» or «sanction». */
  failures: Map<string, number>
  /** How many events of each rule, and of each sureness of the heads, are right. */
  rules: Map<string, Ratio>
  quiet: Ratio
  findings: Finding[]
}

/** A score of no document. */
export function emptyScore(): Score {
  return {
    documents: 0,
    events: new Map(),
    fields: new Map(),
    failures: new Map(),
    rules: new Map(),
    quiet: { right: 0, all: 0 },
    findings: [],
  }
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

  const day = { dates: [null] }
  count(
    score,
    'meeting',
    meetings,
    note,
    {
      gold: gold.meetings,
      predicted: extraction.meetings,
      fits: (one, two) => meetingScore(one, two, parties) > 0,
      fitsButDay: (one, two) => meetingScore({ ...one, ...day }, two, parties) > 0,
      quotes: (one, two) => quoted(one.evidence, two.evidence) > 0,
    },
    {
      gold: one => `${one.participants.join(' + ')} | ${one.dates[0]} ${one.places[0]} | ${one.evidence[0] ?? ''}`,
      predicted: one =>
        `${describe(one.participants.map(party => party.ref))} | ${one.date} ${one.mode} | ${one.evidence[0]?.text ?? ''}`,
    },
  )
  const isSanction = (one: GoldSanction, two: Extraction['sanctions'][number]) => sanctionScore(one, two, parties) > 0
  count(
    score,
    'sanction',
    sanctions,
    note,
    {
      gold: gold.sanctions,
      predicted: extraction.sanctions,
      fits: isSanction,
      fitsButDay: isSanction,
      quotes: (one, two) => quoted(one.evidence, two.evidence) > 0,
    },
    {
      gold: one => `${one.issuers.join(' + ')} → ${one.target} | ${one.date} | ${one.evidence[0] ?? ''}`,
      predicted: one =>
        `${describe(one.issuers)} → ${describe(one.targets)} | ${one.date ?? null} | ${one.evidence[0]?.text ?? ''}`,
    },
  )
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
    tallyParties(score, one.participants, two, parties)
    tick(score, 'evidence', quoted(one.evidence, two.evidence) > 0)
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
    if (one?.required && two) tick(score, 'sanction evidence', quoted(one.evidence, two.evidence) > 0)
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
  paired: Paired,
  note: (what: Finding['what'], event: string, line: string) => void,
  fitting: Fitting<G, P>,
  show: { gold: (one: G) => string; predicted: (one: P) => string },
): void {
  const { gold, predicted } = fitting
  const fail = (how: string) => {
    const event = `${kind} ${how}`
    score.failures.set(event, (score.failures.get(event) ?? 0) + 1)
  }
  const byGold = new Map(paired.right.map(pair => [pair.gold, pair.predicted]))
  const byPredicted = new Map(paired.right.map(pair => [pair.predicted, pair.gold]))
  const wrongly = new Set(paired.statusWrong.map(pair => pair.gold))
  const wrongFor = new Set(paired.statusWrong.map(pair => pair.predicted))
  for (const [index, one] of gold.entries()) {
    if (!one.required) continue
    const event = `${kind} ${one.statuses[0]}`
    const found = byGold.has(index)
    add(tallyOf(score, event).recall, found)
    if (!found) fail(kindOfMiss(one, fitting, wrongly.has(index)))
    if (!found) note(wrongly.has(index) ? 'status' : 'miss', event, show.gold(one))
    if (found || wrongly.has(index)) tick(score, `${kind} status`, found)
  }
  for (const [index, one] of predicted.entries()) {
    const event = `${kind} ${one.status}`
    const match = byPredicted.get(index)
    if (match !== undefined) {
      if (!gold[match]?.required) continue
      add(tallyOf(score, event).precision, true)
      tallyRule(score, kind, one, true)
      continue
    }
    // A gold line lumps twenty banks into one; a reader that has them in two entries is not wrong twice.
    if (kind === 'sanction' && paired.parts.has(index)) continue
    add(tallyOf(score, event).precision, false)
    tallyRule(score, kind, one, false)
    fail(kindOfFalse(one, fitting, wrongFor.has(index)))
    note('false', event, `${paired.parts.has(index) ? '(again) ' : ''}${show.predicted(one)}`)
  }
}

/** Right and all of what founded an event: its rule, and how sure the heads were of its word. */
function tallyRule(score: Score, kind: string, event: object, right: boolean): void {
  for (const made of [ruleOf(event), surenessOf(event)]) {
    if (made === null) continue
    const ratio = score.rules.get(`${kind} ${made}`) ?? { right: 0, all: 0 }
    score.rules.set(`${kind} ${made}`, ratio)
    add(ratio, right)
  }
}

/** How many of those who took part are found in a meeting that is found, and how many of those found did take part. */
function tallyParties(
  score: Score,
  labels: readonly string[],
  { participants, series }: Extraction['meetings'][number],
  parties: ReadonlyMap<string, Party>,
): void {
  const refs = new Set(participants.filter(one => one.presence !== 'ABSENT').map(one => one.ref))
  const there = [...refs].flatMap(ref => parties.get(ref) ?? [])
  const body = parties.get(series ?? '')
  const found = matchedLabels(labels, body ? [...there, body] : there)
  const right = matchedLabels(labels, there)
  for (let at = 0; at < labels.length; at++) tick(score, 'parties, recall', at < found)
  for (let at = 0; at < there.length; at++) tick(score, 'parties, precision', at < right)
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
