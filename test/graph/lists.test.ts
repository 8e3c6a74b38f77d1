import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import type { ListEntry } from '../../src/domain/list-entry.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { judge, undoJudgement } from '../../src/ingest/judge.ts'
import { ingestLists } from '../../src/ingest/lists.ts'
import { rebuild } from '../../src/ingest/rebuild.ts'
import type { ListItem } from '../../src/sources/lists/list-source.ts'
import { scratch } from '../support/graph.ts'
import { noReader } from '../support/no-reader.ts'
import { dump } from './dump.ts'
import { story } from './stories.ts'
import { tell } from './told.ts'

const database = scratch()
const { graph } = database
const server = createServer({ graph, log: pino({ level: 'silent' }), clock: () => new Date('2025-06-01T00:00:00Z') })

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, () => new Date())
})
beforeEach(() => database.emptyData())
afterAll(async () => {
  await server.close()
  await database.close()
})

function entry(number: number, more: Partial<ListEntry> = {}): ListEntry {
  return {
    id: `ofac-${number}`,
    list: 'US-OFAC-SDN',
    authority: 'Office of Foreign Assets Control',
    country: 'USA',
    kind: 'ORGANIZATION',
    name: `Harbour Works ${number}`,
    aliases: [],
    programs: ['HARBOUR'],
    listedOn: null,
    nationalities: [],
    birthDates: [],
    remarks: null,
    ...more,
  }
}

const many = Array.from({ length: 20 }, (_, i) => entry(i))
const bad: ListItem = { file: 'sdn.csv', line: 3, error: 'has 5 columns instead of 12' }

function bring(entries: readonly ListEntry[], { day = '2025-01-01', errors = [] as ListItem[], mayShrink = 0.1 } = {}) {
  const items = entries.map((one, i): ListItem => ({ file: 'sdn.csv', line: i + 1, entry: one }))
  async function* all() {
    yield* items
    yield* errors
  }
  return ingestLists({ graph, now: () => new Date(`${day}T08:00:00Z`), items: all, mayShrink })
}

async function ask(query: string) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.json()
  expect(answer).not.toHaveProperty('errors')
  return answer.data
}

test('the same list again writes nothing', async () => {
  expect(await bring(many)).toMatchObject({ added: 20, removed: 0 })
  const before = await dump(database.driver)
  expect(await bring(many, { day: '2025-02-01' })).toMatchObject({ added: 0, unchanged: 20, writes: 0 })
  expect(await dump(database.driver)).toEqual(before)
})

test('what a newer edition adds, changes and leaves out is dated; nothing is deleted, and what returns is in force again', async () => {
  await bring(many)
  const changed = many.slice(1).map(one => (one.id === 'ofac-5' ? { ...one, remarks: 'moved' } : one))
  const newer = await bring([...changed, entry(20)], { day: '2025-02-01' })
  expect(newer).toMatchObject({ added: 1, changed: 1, removed: 1, unchanged: 18 })
  const question = `{
    gone: listEntry(id: "ofac-0") { status endDate changes { kind at } }
    changed: listEntry(id: "ofac-5") { status remarks changes { kind at before } }
    added: listEntry(id: "ofac-20") { changes { kind at before } }
    listEntries(status: IN_FORCE) { totalCount }
  }`
  const at = '2025-02-01T08:00:00.000Z'
  expect(await ask(question)).toEqual({
    gone: { status: 'ENDED', endDate: '2025-02-01', changes: [{ kind: 'REMOVED', at }] },
    changed: {
      status: 'IN_FORCE',
      remarks: 'moved',
      changes: [{ kind: 'CHANGED', at, before: JSON.stringify(many[5]) }],
    },
    added: { changes: [{ kind: 'ADDED', at, before: null }] },
    listEntries: { totalCount: 20 },
  })
  await bring([...many, entry(20)], { day: '2025-03-01' })
  const { gone } = await ask('{ gone: listEntry(id: "ofac-0") { status endDate changes { kind } } }')
  expect(gone).toEqual({ status: 'IN_FORCE', endDate: null, changes: [{ kind: 'REMOVED' }, { kind: 'RETURNED' }] })
})

test('a list that has lost more than its share stops before anything is written', async () => {
  await bring(many)
  const before = await dump(database.driver)
  await expect(bring(many.slice(5), { day: '2025-02-01' })).rejects.toMatchObject({ code: 'LIST_SHRANK' })
  expect(await dump(database.driver)).toEqual(before)
  expect(await bring(many.slice(5), { day: '2025-02-01', mayShrink: 1 })).toMatchObject({ removed: 5 })
})

test('while a row cannot be read, nothing that is missing is taken for gone', async () => {
  await bring(many)
  expect(await bring(many.slice(1), { errors: [bad] })).toMatchObject({ removed: 0, writes: 0, errors: [bad] })
})

test('an entry that repeats an id is told with its place; the first one counts, and what is missing ends all the same', async () => {
  await bring(many)
  const report = await bring([...many.slice(1), entry(7, { name: 'Another Works' })], { day: '2025-02-01' })
  const repeated = [{ file: 'sdn.csv', line: 20, error: 'repeats the id ofac-7' }]
  expect(report).toMatchObject({ entries: 19, changed: 0, removed: 1, errors: [], repeated })
  expect(await ask('{ listEntry(id: "ofac-7") { name } }')).toEqual({ listEntry: { name: 'Harbour Works 7' } })
})

const news = {
  id: 'news',
  text: 'The United States imposed sanctions on Quarry Line, whose director is Minister Anna Bergstrom of Norway, and on two large dredgers.',
  publishedAt: '2025-03-04',
}
const at = (words: string) => {
  const start = news.text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const told = {
  documentId: 'news',
  people: [{ ref: 'p1', name: 'Anna Bergstrom', office: 'Minister', country: 'NOR', mentions: [at('Anna Bergstrom')] }],
  countries: [{ ref: 'c1', iso3: 'USA', mentions: [at('The United States')] }],
  organizations: [
    { ref: 'o1', name: 'Quarry Line', mentions: [at('Quarry Line')] },
    { ref: 'o2', name: 'two large dredgers', mentions: [at('two large dredgers')] },
  ],
  places: [],
  meetings: [],
  sanctions: [
    {
      ref: 's1',
      status: 'IMPOSED' as const,
      issuers: ['c1'],
      targets: ['o1', 'o2'],
      date: '2025-03-03',
      evidence: [at(news.text)],
    },
  ],
}

test('a sanction finds the listing of its issuer, target and time, through a rebuild; a description finds none', async () => {
  async function* items() {
    yield { line: 1, extraction: told }
  }
  const now = () => new Date('2025-03-05T08:00:00Z')
  await ingest({ graph, now, reader: noReader, documents: new Map([['news', news]]) }, items())
  const quarry = (number: number, more: Partial<ListEntry>) => entry(number, { name: 'QUARRY LINE LTD.', ...more })
  await bring([
    quarry(1, { listedOn: '2025-03-05' }),
    quarry(2, { listedOn: '2019-03-05' }),
    quarry(3, {
      list: 'UK-HMT',
      country: 'GBR',
      authority: 'Office of Financial Sanctions Implementation, HM Treasury',
    }),
  ])
  const ids = '{ organization(name: "Quarry Line") { listings { certainty entry { id } } } }'
  expect((await ask(ids)).organization.listings).toEqual([
    { certainty: 'POSSIBLE', entry: { id: 'ofac-3' } },
    { certainty: 'CERTAIN', entry: { id: 'ofac-1' } },
    { certainty: 'POSSIBLE', entry: { id: 'ofac-2' } },
  ])
  const question =
    '{ sanctions { nodes { listings { target { name } announced inForce gapDays certainty entry { id } } } } }'
  const expected = {
    target: { name: 'Quarry Line' },
    announced: '2025-03-03',
    inForce: '2025-03-05',
    gapDays: 2,
    certainty: 'CERTAIN',
    entry: { id: 'ofac-1' },
  }
  expect((await ask(question)).sanctions.nodes).toEqual([{ listings: [expected] }])
  await rebuild(graph, now, () => undefined)
  expect((await ask(question)).sanctions.nodes).toEqual([{ listings: [expected] }])
})

test('a rebuild finds entries by their names as this version does, whatever an older one wrote', async () => {
  const now = () => new Date('2025-03-05T08:00:00Z')
  const said = 'Dock workers of Quarry Line went home.'
  await tell(graph, [story('dock', 'Wire', '2025-03-04', said, { organizations: { o1: ['Quarry Line'] } })], now)
  await bring([entry(1, { name: 'QUARRY LINE LTD.' })])
  const before = await dump(database.driver)
  await database.driver.executeQuery("MATCH (n:ListName) SET n.key = 'ORGANIZATION quarry line ltd'")
  const asked = '{ organization(name: "Quarry Line") { listings { entry { id } } } }'
  expect((await ask(asked)).organization.listings).toEqual([])
  await rebuild(graph, now)
  expect((await ask(asked)).organization.listings).toEqual([{ entry: { id: 'ofac-1' } }])
  expect(await dump(database.driver)).toEqual(before)
})

test('a namesake of another nationality is not on the list, one of the same is', async () => {
  async function* items() {
    yield { line: 1, extraction: told }
  }
  const now = () => new Date('2025-03-05T08:00:00Z')
  await ingest({ graph, now, reader: noReader, documents: new Map([['news', news]]) }, items())
  const anna = (number: number, nationalities: string[]) =>
    entry(number, { kind: 'PERSON', name: 'BERGSTROM, Anna', nationalities })
  await bring([anna(1, ['PER']), anna(2, ['NOR']), anna(3, []), entry(4, { name: 'Anna Bergstrom' })])
  const { person } = await ask('{ person(name: "Anna Bergstrom") { listings { certainty entry { id } } } }')
  expect(person.listings).toEqual([
    { certainty: 'CERTAIN', entry: { id: 'ofac-2' } },
    { certainty: 'POSSIBLE', entry: { id: 'ofac-3' } },
  ])
})

test('an organization of the same name is on the list for certain where the list gives it the country that its name says', async () => {
  const now = () => new Date('2025-03-05T08:00:00Z')
  await tell(
    graph,
    [story('bank', 'Wire', '2025-03-04', 'The Bank of Norway rose.', { organizations: { o1: ['Bank of Norway'] } })],
    now,
  )
  const bank = (number: number, more: Partial<ListEntry>) => entry(number, { name: 'BANK OF NORWAY', ...more })
  await bring([
    bank(1, { addresses: ['1 Quay, Oslo, Norway'] }),
    bank(2, { addresses: ['1 Quay, Lima, Peru'] }),
    bank(3, { kind: 'VESSEL' }),
    bank(4, { kind: 'PERSON' }),
  ])
  const { organization } = await ask('{ organization(name: "Bank of Norway") { listings { certainty entry { id } } } }')
  expect(organization.listings).toEqual([
    { certainty: 'CERTAIN', entry: { id: 'ofac-1' } },
    { certainty: 'POSSIBLE', entry: { id: 'ofac-2' } },
  ])
})

test('whether an entry means an organization is asked, answered and taken back; a vessel and an organization are never one', async () => {
  const now = () => new Date('2025-03-05T08:00:00Z')
  const said = 'Dock workers of Quarry Line went home.'
  await tell(graph, [story('dock', 'Wire', '2025-03-04', said, { organizations: { o1: ['Quarry Line'] } })], now)
  await bring([entry(1, { name: 'QUARRY LINE LTD.' }), entry(2, { name: 'Harbour Queen', kind: 'VESSEL' }), entry(3)])
  const before = await dump(database.driver)
  const questions = '{ openListings { record subject { name } entry { id } records { sentence } } }'
  const open = (await ask(questions)).openListings
  expect(open).toMatchObject([
    { subject: { name: 'Quarry Line' }, entry: { id: 'ofac-1' }, records: [{ sentence: said }] },
  ])
  const record: string = open[0].record
  const answer = (right: string, verdict: 'SAME' | 'DIFFERENT') =>
    judge(graph, now, { left: record, right, verdict, by: 'Ines', reason: 'the address' })
  const listings = async () =>
    (await ask('{ organization(name: "Quarry Line") { listings { certainty entry { id } } } }')).organization.listings

  const same = await answer('ofac-1', 'SAME')
  expect(await listings()).toEqual([{ certainty: 'CERTAIN', entry: { id: 'ofac-1' } }])
  expect((await ask(questions)).openListings).toEqual([])
  await expect(answer('ofac-1', 'DIFFERENT')).rejects.toMatchObject({ message: expect.stringContaining(same.id) })
  const other = await answer('ofac-3', 'SAME')
  expect(await listings()).toHaveLength(2)
  await undoJudgement(graph, now, same.id, 'Ines')
  const different = await answer('ofac-1', 'DIFFERENT')
  expect(await listings()).toEqual([{ certainty: 'CERTAIN', entry: { id: 'ofac-3' } }])
  await rebuild(graph, now)
  expect(await listings()).toEqual([{ certainty: 'CERTAIN', entry: { id: 'ofac-3' } }])
  await expect(answer('ofac-2', 'SAME')).rejects.toMatchObject({
    message: expect.stringMatching(/^A (vessel|organization) and a/),
  })

  for (const { id } of [different, other]) await undoJudgement(graph, now, id, 'Ines')
  expect(await dump(database.driver)).toEqual(before)
  expect((await ask(questions)).openListings).toEqual(open)
})
