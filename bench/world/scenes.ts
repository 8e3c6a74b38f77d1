import { addDays } from '../../src/domain/date.ts'
import type { WorldArticle } from './articles.ts'
import { worldCountries } from './countries.ts'
import { createNames } from './names.ts'
import { createChance } from './random.ts'
import { createReading } from './reading.ts'
import { dayInWords } from './text.ts'

/** Talks of two delegations over some days, with or without a leader at the table. */
export interface WorldTalks {
  sides: [string, string]
  city: string
  country: string
  from: string
  to: string
  leader: string | null
}

/** What one paper tells of a body that met: how many members it gives it, and who was seen there. */
export interface WorldSession {
  body: string
  day: string
  members: { text: string; min: number; max: number | null }
  seen: string[]
  source: string
}

/** Somebody who calls for sanctions on a country, or is against them. */
export interface WorldCall {
  caller: string
  country: string
  target: string
  sector: string
  status: 'CALLED_FOR' | 'OPPOSED'
  day: string
}

/** What a year of meetings between people leaves out: delegations, bodies with members, calls. */
export interface Scenes {
  talks: WorldTalks[]
  sessions: WorldSession[]
  calls: WorldCall[]
  articles(): Generator<Pick<WorldArticle, 'document' | 'extraction'>>
}

const sectors = ['oil', 'gas', 'steel', 'grain', 'timber', 'gold']
const counts = [
  { text: '26 nations', min: 26, max: 26 },
  { text: 'more than 30 countries', min: 30, max: null },
  { text: '38-plus nations', min: 38, max: null },
]

/** Makes scenes up; the same seed gives the same ones. */
export function generateScenes(seed: number): Scenes {
  const chance = createChance(seed)
  const name = createNames(chance)
  const at = (i: number) => worldCountries[i % worldCountries.length] ?? worldCountries[0]
  const talks = Array.from({ length: 8 }, (_, i): WorldTalks => {
    const [one, other, host] = [at(3 * i), at(3 * i + 1), at(3 * i + 2)]
    const from = addDays('2025-02-01', 30 * i)
    const sides: [string, string] = [one?.iso3 ?? '', other?.iso3 ?? '']
    const leader = i % 3 === 2 ? name() : null
    return { sides, city: host?.capital ?? '', country: host?.iso3 ?? '', from, to: addDays(from, i % 3), leader }
  })
  const sessions = ['Harbour Group', 'Lantern Compact'].flatMap((body, b) =>
    Array.from({ length: 3 }, (_, i): WorldSession => {
      const members = counts[(b + i) % counts.length] ?? { text: '26 nations', min: 26, max: 26 }
      const source = ['Fjord Post', 'Capital Wire', 'Meridian'][i] ?? ''
      return { body, day: addDays('2025-03-10', 50 * i + 7 * b), members, seen: [name(), name(), name()], source }
    }),
  )
  const calls = sectors.map((sector, i): WorldCall => {
    const status = i % 3 === 1 ? 'OPPOSED' : 'CALLED_FOR'
    const day = addDays('2025-08-05', 20 * i)
    return { caller: name(), country: at(2 * i)?.iso3 ?? '', target: at(2 * i + 7)?.iso3 ?? '', sector, status, day }
  })
  return {
    talks,
    sessions,
    calls,
    *articles() {
      for (const one of talks) yield tellTalks(one)
      for (const one of sessions) yield tellSession(one)
      for (const one of calls) yield tellCall(one)
    },
  }
}

function tellTalks({ sides, city, country, from, to, leader }: WorldTalks) {
  const reading = createReading()
  const { text } = reading
  const refs: string[] = []
  const evidence = text.sentence(() => {
    text.add('Delegations of ')
    refs.push(reading.country(sides[0]))
    text.add(' and ')
    refs.push(reading.country(sides[1]))
    text.add(' talked in ')
    reading.place(city, 'CITY', city, country)
    if (leader) {
      text.add(' with President ')
      reading.person(leader, 'President', sides[0])
      refs.push(reading.refOf(leader))
    }
    text.add(from === to ? ` on ${dayInWords(from)}.` : ` from ${dayInWords(from)} to ${dayInWords(to)}.`)
  })
  reading.extraction.meetings.push({
    ref: 'm1',
    status: 'HELD',
    mode: 'IN_PERSON',
    date: from === to ? from : `${from}/${to}`,
    place: 'l1',
    country,
    participants: refs.map(ref => ({ ref, presence: 'ATTENDED', mode: 'IN_PERSON' })),
    evidence: [evidence],
  })
  return finish(reading, `talks-${from}`, 'Harbour Times', to)
}

function tellSession({ body, day, members, seen, source }: WorldSession) {
  const reading = createReading()
  const { text } = reading
  let series = ''
  text.sentence(() => {
    text.add('The ')
    series = reading.organization(body, 'COALITION')
    text.add(` of ${members.text} was founded last year.`)
  })
  const evidence = text.sentence(() => {
    text.add('At its meeting ')
    seen.forEach((person, i) => {
      if (i > 0) text.add(i === seen.length - 1 ? ' and ' : ', ')
      reading.person(person, null, 'CHE')
    })
    text.add(` talked on ${dayInWords(day)}.`)
  })
  reading.extraction.meetings.push({
    ref: 'm1',
    status: 'HELD',
    mode: 'IN_PERSON',
    date: day,
    series,
    participants: seen.map(person => ({ ref: reading.refOf(person), presence: 'ATTENDED', mode: 'IN_PERSON' })),
    evidence: [evidence],
  })
  return finish(reading, `session-${body.replaceAll(' ', '-')}-${day}`, source, day)
}

function tellCall({ caller, country, target, sector, status, day }: WorldCall) {
  const reading = createReading()
  const { text } = reading
  let aimedAt = ''
  const evidence = text.sentence(() => {
    text.add('Foreign Minister ')
    reading.person(caller, 'Foreign Minister', country)
    text.add(' of ')
    reading.country(country)
    text.add(status === 'OPPOSED' ? ' rejected sanctions on the ' : ' called for sanctions on the ')
    text.add(`${sector} sector of `)
    aimedAt = reading.country(target)
    text.add(` on ${dayInWords(day)}.`)
  })
  reading.extraction.sanctions.push({
    ref: 's1',
    status,
    issuers: [],
    targets: [aimedAt],
    measures: [],
    sector,
    program: null,
    date: day,
    callers: [reading.refOf(caller)],
    attributedTo: null,
    evidence: [evidence],
  })
  return finish(reading, `call-${sector}`, 'The Courier', day)
}

function finish(reading: ReturnType<typeof createReading>, id: string, source: string, publishedAt: string) {
  const document = { id, source, publishedAt, text: reading.text.whole() }
  return { document, extraction: { ...reading.extraction, documentId: id } }
}
