import { addDays } from '../../src/domain/date.ts'
import type { Document, Span } from '../../src/domain/document.ts'
import type { Extraction } from '../../src/domain/extraction.ts'
import type { WorldMeeting } from './meetings.ts'
import { year } from './meetings.ts'
import { termOn, type WorldPerson } from './people.ts'
import type { Chance } from './random.ts'
import { createReading, type Reading } from './reading.ts'
import type { WorldSanction } from './sanctions.ts'
import { dayInWords } from './text.ts'

/** An article, what an extractor should read in it, and of which event it tells. */
export interface WorldArticle {
  document: Document
  extraction: Extraction
  about: { meeting: number } | { sanction: number }
}

const publishers =
  'Fjord Post|Harbour Times|Capital Wire|The Courier|Daily Ledger|Meridian|North Star|Evening Bell'.split('|')
const agency = 'Continental Press'
const tellers = [
  null,
  null,
  null,
  'a government spokesman',
  'two unnamed officials',
  `${agency}, citing a senior official`,
]

/** Every article about a meeting: its announcement, its end, and reports of it, some of them copies of an agency's text. */
export function* articlesOfMeeting(chance: Chance, meeting: WorldMeeting): Generator<WorldArticle> {
  if (meeting.announced !== null) yield tell(chance, meeting, 'PLANNED', meeting.announced, chance.pick(publishers))
  if (meeting.status === 'CANCELLED') {
    yield tell(chance, meeting, 'CANCELLED', addDays(meeting.day, -1), chance.pick(publishers))
  }
  if (meeting.status !== 'HELD') return
  const first = chance.below(publishers.length)
  const reports = 1 + (chance.hits(0.5) ? 1 : 0) + (chance.hits(0.2) ? 1 : 0)
  for (let i = 0; i < reports; i++) {
    const publisher = publishers[(first + i) % publishers.length] ?? agency
    yield tell(chance, meeting, 'HELD', addDays(meeting.day, i), publisher)
  }
  if (!chance.hits(0.15)) return
  const original = tell(chance, meeting, 'HELD', addDays(meeting.day, 1), agency)
  yield original
  yield copyOf(original, publishers[(first + 5) % publishers.length] ?? agency)
}

function tell(
  chance: Chance,
  meeting: WorldMeeting,
  status: 'PLANNED' | 'HELD' | 'CANCELLED',
  publishedAt: string,
  source: string,
): WorldArticle {
  const reading = createReading()
  const teller = chance.pick(tellers)
  const verb = { PLANNED: 'will meet', HELD: 'met', CANCELLED: 'have called off a meeting with' }[status]
  const remotely = meeting.mode === 'PHONE' ? ' by telephone' : meeting.mode === 'VIDEO' ? ' by video link' : ''
  const participants = meeting.participants.filter(({ absent }) => !absent)
  const evidence = reading.text.sentence(() => {
    participants.forEach(({ person }, i) => {
      if (i > 0) reading.text.add(i === 1 ? ` ${verb} ` : i === participants.length - 1 ? ' and ' : ', ')
      nameOf(reading, person, status === 'HELD' ? meeting.day : publishedAt)
    })
    reading.text.add(remotely)
    if (meeting.city && meeting.country) {
      reading.text.add(meeting.venue ? ' at the ' : ' in ')
      reading.place(meeting.venue ?? meeting.city, meeting.venue ? 'VENUE' : 'CITY', meeting.city, meeting.country)
    }
    reading.text.add(` on ${dayInWords(meeting.day)}${teller ? `, according to ${teller}` : ''}.`)
  })
  const absences = meeting.participants
    .filter(({ absent }) => absent)
    .map(({ person }) => {
      const span = reading.text.sentence(() => {
        nameOf(reading, person, status === 'HELD' ? meeting.day : publishedAt)
        reading.text.add(status === 'HELD' ? ' did not take part.' : ' will not take part.')
      })
      return { person, span }
    })
  const headcount = participants.length > 5 ? 20 + 10 * chance.below(2) : null
  if (headcount !== null) {
    reading.text.sentence(() => reading.text.add(`More than ${headcount} people were expected around the table.`))
  }
  reading.text.sentence(() => reading.text.add(wordsOfItsOwn(chance)))
  const absent = new Map(absences.map(({ person, span }) => [person, span]))
  reading.extraction.meetings.push({
    ref: 'm1',
    status,
    mode: meeting.mode,
    date: meeting.day,
    place: meeting.city ? 'l1' : null,
    country: meeting.country,
    headcount: headcount === null ? null : { min: headcount, max: null },
    attributedTo: teller,
    participants: meeting.participants.map(one => participantOf(reading, one, status, absent.get(one.person))),
    evidence: [evidence],
  })
  const id = `m${meeting.id}-${status.toLowerCase()}-${publishedAt}-${source.replaceAll(' ', '')}`
  return { ...finish(reading, id, source, publishedAt), about: { meeting: meeting.id } }
}

/** What tells a report from all others of the same meeting. */
function wordsOfItsOwn(chance: Chance): string {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')
  const word = () => Array.from({ length: 2 + chance.below(2) }, () => chance.pick(syllables)).join('')
  return `Observers said: ${Array.from({ length: 60 }, word).join(' ')}.`
}

function participantOf(
  reading: Reading,
  { person, role, mode }: WorldMeeting['participants'][number],
  status: string,
  absence: Span | undefined,
): Extraction['meetings'][number]['participants'][number] {
  const ref = reading.refOf(person.name)
  if (absence) return { ref, presence: 'ABSENT', evidence: [absence] }
  return { ref, presence: status === 'HELD' ? 'ATTENDED' : 'EXPECTED', role, mode }
}

function nameOf(reading: Reading, person: WorldPerson, day: string): void {
  const term = termOn(person, day)
  if (term) reading.text.add(`${term.title} `)
  reading.person(person.name, term?.title ?? null, person.country)
  reading.text.add(' of ')
  reading.country(person.country)
}

/** The article of one step of a sanction. */
export function* articlesOfSanction(chance: Chance, sanction: WorldSanction): Generator<WorldArticle> {
  for (const { status, day } of sanction.steps) {
    const reading = createReading()
    const refs: string[] = []
    let issuer = ''
    const verb = { IMPOSED: 'imposed sanctions on', EXTENDED: 'widened sanctions on', LIFTED: 'lifted sanctions on' }[
      status
    ]
    const evidence = reading.text.sentence(() => {
      issuer = reading.country(sanction.issuer)
      reading.text.add(` ${verb} `)
      sanction.targets.forEach((target, i) => {
        if (i > 0) reading.text.add(i === sanction.targets.length - 1 ? ' and ' : ', ')
        if (target.kind === 'COMPANY') refs.push(reading.organization(target.name, 'COMPANY'))
        else if (target.kind === 'COUNTRY') refs.push(reading.country(target.iso3))
        else {
          nameOf(reading, target.person, day)
          refs.push(reading.refOf(target.person.name))
        }
      })
      reading.text.add(` in the ${sanction.sector} sector on ${dayInWords(day)} under ${sanction.program}.`)
    })
    reading.text.sentence(() => reading.text.add(`The notice is number ${chance.below(1_000_000_000)} of its kind.`))
    reading.extraction.sanctions.push({
      ref: 's1',
      status,
      issuers: [issuer],
      targets: refs,
      measures: ['ASSET_FREEZE'],
      sector: sanction.sector,
      program: sanction.program,
      date: day,
      callers: [],
      attributedTo: null,
      evidence: [evidence],
    })
    const made = finish(reading, `s${sanction.id}-${status.toLowerCase()}`, chance.pick(publishers), day)
    yield { ...made, about: { sanction: sanction.id } }
  }
}

function finish(reading: Reading, id: string, source: string, publishedAt: string) {
  const document: Document = { id, source, publishedAt: min(publishedAt, year.to), text: reading.text.whole() }
  return { document, extraction: { ...reading.extraction, documentId: id } }
}

const min = (a: string, b: string) => (a < b ? a : b)

/** The same text, printed by another publisher with the agency's mark behind it, so that it is a near copy and no exact one. */
function copyOf({ document, extraction, about }: WorldArticle, source: string): WorldArticle {
  const id = `${document.id}-copy`
  return {
    document: { ...document, id, source, text: `${document.text} (CP)` },
    extraction: { ...extraction, documentId: id },
    about,
  }
}
