import type { Document } from '../../src/domain/document.ts'
import type { Extraction, Mode, PlaceKind, Presence, Role } from '../../src/domain/extraction.ts'
import { isoOf, refOf, rowsOf } from './tables.ts'

interface Sentence {
  start: number
  end: number
  text: string
}

interface Part {
  person: string
  presence: Presence
  role: Role
  mode: Mode
  country: string
  sentence: number
}

interface Told {
  sentences: Sentence[]
  document: Document
  meetings: Map<string, Part[]>
  sanctions: string[][]
}

/** An article of the benchmark's tables as a document, and what an extractor should read in it. */
export interface ToldArticle {
  document: Document
  extraction: Extraction
}

const presences: Record<string, Presence> = { ATTENDED: 'ATTENDED', EXPECTED_AT: 'EXPECTED', ABSENT_FROM: 'ABSENT' }

/** Every article of the tables in a folder, with the attendances and sanctions that it tells of. */
export async function* articlesOf(folder: string): AsyncGenerator<ToldArticle> {
  const people = new Map<string, string[]>()
  for await (const row of rowsOf(folder, 'people')) people.set(row[0] ?? '', row)
  const organizations = new Map<string, string>()
  for await (const [id = '', name = ''] of rowsOf(folder, 'organizations')) organizations.set(id, name)
  const places = new Map<string, string[]>()
  for await (const row of rowsOf(folder, 'places')) places.set(row[0] ?? '', row)
  const meetings = new Map<string, string[]>()
  for await (const row of rowsOf(folder, 'meetings')) meetings.set(row[0] ?? '', row)
  const articles = await documents(folder)
  await attendances(folder, articles)
  const order = [...articles.values()]
  for await (const row of rowsOf(folder, 'sanctions')) {
    const share = (Date.parse(row[2] ?? '') - firstDay) / (3_652 * day)
    order[Math.floor(share * order.length)]?.sanctions.push(row)
  }
  for (const told of order) {
    publish(told, meetings)
    yield { document: told.document, extraction: extraction(told, { people, organizations, places, meetings }) }
  }
}

const day = 86_400_000
const firstDay = Date.UTC(2016, 0, 1)

/** An article is published the day after all that it tells of, so that it does not tell of a meeting before it was held. */
function publish({ document, meetings, sanctions }: Told, all: ReadonlyMap<string, string[]>): void {
  const days = [...[...meetings.keys()].map(id => all.get(id)?.[2] ?? ''), ...sanctions.map(row => row[2] ?? '')]
  const last = [document.publishedAt ?? '', ...days].reduce((a, b) => (b > a ? b : a))
  document.publishedAt = new Date(Date.parse(last) + day).toISOString().slice(0, 10)
}

async function documents(folder: string): Promise<Map<string, Told>> {
  const articles = new Map<string, Told>()
  for await (const [id = '', title = '', publishedAt = '', source = ''] of rowsOf(folder, 'articles')) {
    articles.set(id, {
      document: { id, title, source, publishedAt, text: '' },
      sentences: [],
      meetings: new Map(),
      sanctions: [],
    })
  }
  for await (const [, article = '', , text = ''] of rowsOf(folder, 'sentences')) {
    const told = articles.get(article)
    if (!told) continue
    const start = told.document.text === '' ? 0 : told.document.text.length + 1
    told.document.text = told.document.text === '' ? text : `${told.document.text} ${text}`
    told.sentences.push({ start, end: start + text.length, text })
  }
  return articles
}

async function attendances(folder: string, articles: ReadonlyMap<string, Told>): Promise<void> {
  const claims = rowsOf(folder, 'claims')
  const sentencesPerArticle = 5
  for await (const [person = '', meeting = '', kind = '', role = '', mode = '', country = ''] of rowsOf(
    folder,
    'attendances',
  )) {
    const { value } = await claims.next()
    const number = Number(value?.[3]?.slice(1))
    const told = articles.get(`a${String(Math.floor(number / sentencesPerArticle)).padStart(7, '0')}`)
    const part: Part = {
      person,
      presence: presences[kind] ?? 'ABSENT',
      role: role as Role,
      mode: mode === 'IN_PERSON' ? 'IN_PERSON' : 'VIDEO',
      country,
      sentence: number % sentencesPerArticle,
    }
    told?.meetings.set(meeting, [...(told.meetings.get(meeting) ?? []), part])
  }
}

interface Things {
  people: ReadonlyMap<string, string[]>
  organizations: ReadonlyMap<string, string>
  places: ReadonlyMap<string, string[]>
  meetings: ReadonlyMap<string, string[]>
}

/**
 * A meeting's day is the first that it may have been on; no question asks for the last. A virtual meeting is MIXED with everybody on
 * the line, for it has a place in the tables and a meeting by video alone has none.
 */
function extraction({ document, sentences, meetings, sanctions }: Told, things: Things): Extraction {
  const first = sentences[0] as Sentence
  const word = {
    start: first.start,
    end: first.start + first.text.indexOf(' '),
    text: first.text.slice(0, first.text.indexOf(' ')),
  }
  const mentions = [word]
  const made = {
    people: new Map<string, Extraction['people'][number]>(),
    countries: new Map<string, Extraction['countries'][number]>(),
    organizations: new Map<string, Extraction['organizations'][number]>(),
    places: new Map<string, Extraction['places'][number]>(),
  }
  const country = (code: string) => {
    const ref = refOf(code)
    made.countries.set(ref, { ref, iso3: isoOf(code), mentions })
    return ref
  }
  const person = (id: string) => {
    const ref = refOf(id)
    made.people.set(ref, { ref, name: things.people.get(id)?.[1] ?? '', mentions })
    return ref
  }
  const organization = (id: string) => {
    const ref = refOf(id)
    made.organizations.set(ref, { ref, name: things.organizations.get(id) ?? '', kind: 'IGO', mentions })
    return ref
  }
  const actor = (kind: string, id: string) =>
    kind === 'COUNTRY' ? country(id) : kind === 'PERSON' ? person(id) : organization(id)
  const place = (id: string) => {
    const [, name = '', kind = '', parent = '', code = ''] = things.places.get(id) ?? []
    const ref = refOf(id)
    const city = kind === 'VENUE' ? (things.places.get(parent)?.[1] ?? null) : null
    made.places.set(ref, { ref, name, kind: kind as PlaceKind, city, country: isoOf(code), mentions })
    return ref
  }
  const told = [...meetings].map(([id, parts]) => {
    const [, , day = '', , status = '', mode = '', at = ''] = things.meetings.get(id) ?? []
    const words = [...new Set(parts.map(part => part.sentence))].map(i => sentences[i] as Sentence)
    return {
      ref: refOf(id),
      status: status as 'HELD',
      mode: mode === 'IN_PERSON' ? ('IN_PERSON' as const) : ('MIXED' as const),
      date: day,
      place: place(at),
      participants: parts.map(part => ({
        ref: person(part.person),
        presence: part.presence,
        role: part.role,
        mode: part.mode,
        representing: country(part.country),
        evidence: [sentences[part.sentence] as Sentence],
      })),
      evidence: words,
    }
  })
  const imposed = sanctions.map(
    ([id = '', kind = '', day = '', issuerKind = '', issuer = '', targetKind = '', target = '']) => ({
      ref: refOf(id),
      status: 'IMPOSED' as const,
      issuers: [actor(issuerKind, issuer)],
      targets: [actor(targetKind, target)],
      measures: [kind],
      date: day,
      evidence: [first],
    }),
  )
  const list = <T>(of: Map<string, T>) => [...of.values()]
  return {
    documentId: document.id,
    extractor: { name: 'tables', version: '1' },
    people: list(made.people),
    countries: list(made.countries),
    organizations: list(made.organizations),
    places: list(made.places),
    meetings: told,
    sanctions: imposed,
  }
}
