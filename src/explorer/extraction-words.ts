import type { Extraction } from '../domain/extraction.ts'
import { edtfWords } from './date-words.ts'
import { modeWords, plain } from './words.ts'

/** One fact of a reading: a meeting or a sanction, in words, with the words of the text that say so. */
export interface Fact {
  ref: string
  kind: 'meeting' | 'sanction'
  /** Status, as the reader gives it. */
  status: string
  /** The fact as a sentence. */
  sentence: string
  /** What more is said: when, where, who stayed away, who says so. */
  more: string[]
  spans: readonly { start: number; end: number }[]
}

/** The facts of a reading in the order of the text. */
export function factsOf(extraction: Extraction): Fact[] {
  const name = namesOf(extraction)
  const meetings = extraction.meetings.map(meeting => meetingFact(meeting, name))
  const sanctions = extraction.sanctions.map(sanction => sanctionFact(sanction, name))
  return [...meetings, ...sanctions].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** A reading without the facts that somebody rejected. */
export function withoutFacts(extraction: Extraction, rejected: ReadonlySet<string>): Extraction {
  return {
    ...extraction,
    meetings: extraction.meetings.filter(({ ref }) => !rejected.has(ref)),
    sanctions: extraction.sanctions.filter(({ ref }) => !rejected.has(ref)),
  }
}

type Namer = (ref: string | null | undefined) => string

function namesOf({ people, countries, organizations, places }: Extraction): Namer {
  const names = new Map<string, string>()
  for (const { ref, name } of [...people, ...organizations, ...places]) names.set(ref, name)
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
  for (const { ref, iso3, mentions } of countries) {
    names.set(ref, mentions.find(mention => !mention.metonym)?.text ?? mentions[0]?.text ?? regions.of(iso3) ?? iso3)
  }
  return ref => (ref ? (names.get(ref) ?? ref) : '')
}

const meetingVerbs: Record<string, string> = {
  HELD: 'met',
  PLANNED: 'are to meet',
  CANCELLED: 'will not meet: it was called off',
  POSTPONED: 'will meet later: it was put off',
  DENIED: 'did not meet, it is said',
  UNCONFIRMED: 'may meet, or may have met',
}

function meetingFact(meeting: Extraction['meetings'][number], name: Namer): Fact {
  const who = meeting.participants.filter(({ presence }) => presence !== 'ABSENT').map(({ ref }) => name(ref))
  const absent = meeting.participants.filter(({ presence }) => presence === 'ABSENT').map(({ ref }) => name(ref))
  const subject = who.length > 0 ? listed(who) : name(meeting.series) || 'Somebody'
  return {
    ref: meeting.ref,
    kind: 'meeting',
    status: meeting.status,
    sentence: `${subject} ${meetingVerbs[meeting.status] ?? plain(meeting.status)}`,
    more: [
      meeting.date ? edtfWords(meeting.date) : 'no date told',
      name(meeting.place),
      meeting.mode === 'UNKNOWN' ? '' : modeWords[meeting.mode],
      absent.length > 0 ? `without ${listed(absent)}` : '',
      meeting.attributedTo ? `according to ${meeting.attributedTo}` : '',
    ].filter(Boolean),
    spans: meeting.evidence,
  }
}

const sanctionVerbs: Record<string, string> = {
  IMPOSED: 'imposed sanctions on',
  EXTENDED: 'extended sanctions on',
  EASED: 'eased sanctions on',
  LIFTED: 'lifted sanctions on',
  THREATENED: 'threatened sanctions on',
  PLANNED: 'plans sanctions on',
  CALLED_FOR: 'called for sanctions on',
  OPPOSED: 'opposed sanctions on',
  AUTHORISED: 'was allowed to make sanctions on',
  IN_FORCE: 'has sanctions on',
}

function sanctionFact(sanction: Extraction['sanctions'][number], name: Namer): Fact {
  const byCall = sanction.status === 'CALLED_FOR' || sanction.status === 'OPPOSED'
  const by = (byCall ? sanction.callers : sanction.issuers) ?? []
  return {
    ref: sanction.ref,
    kind: 'sanction',
    status: sanction.status,
    sentence: `${by.length > 0 ? listed(by.map(name)) : 'Somebody'} ${sanctionVerbs[sanction.status] ?? plain(sanction.status)} ${listed(sanction.targets.map(name)) || 'somebody'}`,
    more: [
      sanction.date ? edtfWords(sanction.date) : '',
      sanction.sector ?? '',
      sanction.program ?? '',
      ...(sanction.measures ?? []).map(plain),
      sanction.attributedTo ? `according to ${sanction.attributedTo}` : '',
    ].filter(Boolean),
    spans: sanction.evidence,
  }
}

/** Names as a phrase: «A, B and C». */
function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
