import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { migrate } from '../../src/graph/migrate.ts'
import { ingest, type LazyReader } from '../../src/ingest/ingest.ts'
import { rebuild } from '../../src/ingest/rebuild.ts'
import { withdraw } from '../../src/ingest/withdraw.ts'
import { scratch } from '../support/graph.ts'
import { noReader } from '../support/no-reader.ts'
import { canonical, dump } from './dump.ts'
import { present, type Story, stories, story } from './stories.ts'
import { tell } from './told.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01T12:00:00Z')

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
beforeEach(() => database.emptyData())
afterAll(async () => {
  await database.close()
})

/** The graph of some stories, told in batches of their order. */
async function graphOf(batches: readonly (readonly Story[])[]): Promise<string[]> {
  await database.emptyData()
  for (const batch of batches) await tell(graph, batch, now)
  return dump(database.driver)
}

test('the same input again writes nothing', async () => {
  const first = await tell(graph, stories, now)
  expect(first).toMatchObject({ errors: [], refused: [], written: stories.length })
  const before = await dump(database.driver)
  const second = await tell(graph, stories, now)
  expect(second).toMatchObject({ writes: 0, derived: 0, written: 0, known: stories.length })
  expect(await dump(database.driver)).toEqual(before)
})

test('nothing is left to be derived', async () => {
  await tell(graph, stories, now)
  const { records } = await database.driver.executeQuery('MATCH (n) WHERE n:Pending OR n:Unlinked RETURN n')
  expect(records).toEqual([])
})

test('the stories come out as they were told', async () => {
  await tell(graph, stories, now)
  const { records } = await database.driver.executeQuery(
    `MATCH (m:Meeting) RETURN coalesce(m.edtf, 'undated') + ' ' + m.status + ' ' + m.title + ', ' + m.articles + '/' + m.sources AS told
     ORDER BY told`,
  )
  const told: string[] = records.map(record => record.get('told'))
  expect(told.filter(line => line.startsWith('2024-05-10')).map(line => line.slice(0, -5))).toEqual([
    '2024-05-10 HELD Anna Bergstrom and Idris Cole at Harbour House',
    '2024-05-10 HELD Anna Bergstrom and Idris Cole at Old Mill',
    '2024-05-10 HELD Anna Bergstrom and Idriss Cole in Saint Olav',
  ])
  expect(told.filter(line => !line.startsWith('2024-05-10'))).toEqual([
    '2024-05-13 HELD Phone call of Anna Bergstrom and Ilse Vark, 1/1',
    '2024-05-20 CANCELLED Harbour Council in Riga, 2/2',
    '2024-05-24 HELD Mara Cole and Otto Lind in Saint Olav, 1/1',
    'undated HELD Anna Bergstrom and Idris Cole in Saint Olav, 1/1',
  ])
})

test('the order and the batches of the input do not matter', async () => {
  const expected = await graphOf([stories])
  const order = fc.shuffledSubarray([...stories], { minLength: stories.length })
  const cuts = fc.array(fc.nat(stories.length), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(order, cuts, async (shuffled, at) => {
      const ends = [...new Set([...at, stories.length])].sort((a, b) => a - b)
      const batches = ends.map((end, i) => shuffled.slice(i === 0 ? 0 : ends[i - 1], end))
      expect(await graphOf(batches)).toEqual(expected)
    }),
    { numRuns: 12 },
  )
})

test('a place that comes to be known under another name is renamed in the titles of its meetings', async () => {
  const expected = await graphOf([stories])
  const fair = stories.filter(({ document }) => document.id === 'fair')
  const others = stories.filter(({ document }) => document.id !== 'fair')
  expect(await graphOf([fair, others])).toEqual(expected)
})

test('a rebuild gives the same graph', async () => {
  await tell(graph, stories.slice(5), now)
  await tell(graph, stories.slice(0, 5), now)
  const before = await dump(database.driver)
  const versions = await countVersions()
  await rebuild(graph, now)
  expect(await dump(database.driver)).toEqual(before)
  expect(await countVersions()).toEqual(versions)
})

/** A story as a newer version of its extractor tells it. */
function retold(id: string, change: (extraction: Story['extraction']) => void): Story {
  const former = stories.find(story => story.document.id === id)
  if (!former) throw new Error(`There is no story ${id}.`)
  const extraction = structuredClone(former.extraction)
  change(extraction)
  return { document: former.document, extraction: { ...extraction, extractor: { name: 'stories', version: '2' } } }
}

const corrections: [string, Story][] = [
  ['a meeting is no longer told', retold('held', ({ meetings }) => meetings.pop())],
  ['a role', retold('call', ({ meetings }) => Object.assign(meetings[0]?.participants[0] ?? {}, { role: 'CHAIR' }))],
  ['who was spoken for', retold('call', ({ meetings }) => delete meetings[0]?.participants[1]?.representing)],
  ['a status', retold('off', ({ meetings }) => Object.assign(meetings[0] ?? {}, { status: 'POSTPONED' }))],
  ['a name', retold('sanctions', ({ organizations }) => Object.assign(organizations[0] ?? {}, { name: 'White Tide' }))],
  ['an office', retold('call', ({ people }) => Object.assign(people[1] ?? {}, { office: 'Prime Minister' }))],
  ['a country', retold('summit', ({ places }) => Object.assign(places[0] ?? {}, { country: 'USA' }))],
  ['everything', retold('sanctions', extraction => Object.assign(extraction, { sanctions: [], organizations: [] }))],
]

test.each(corrections)('a newer extraction closes what it no longer says: %s', async (_, newer) => {
  const others = stories.filter(({ document }) => document.id !== newer.document.id)
  await tell(graph, [...others, newer], now)
  const wanted = await canonical(database.driver)
  await database.emptyData()
  await tell(graph, stories, now)
  const former = await canonical(database.driver)
  expect(former).not.toEqual(wanted)
  await tell(graph, [newer], now)
  expect(await canonical(database.driver)).toEqual(wanted)
  await tell(graph, stories, now)
  expect(await canonical(database.driver)).toEqual(former)
})

/** A reader of some version that reads every document as one story's extraction. */
function readerOf(version: string, { extraction }: Story): LazyReader {
  const identity = { name: 'clerk', version }
  const read = async () => ({ ...extraction, extractor: identity })
  return { ...identity, get: async () => ({ ...identity, atOnce: 1, read, close: async () => {} }) }
}

test('a document that an older version of the reader has read is read again, and only once', async () => {
  const newer = retold('off', ({ meetings }) => Object.assign(meetings[0] ?? {}, { status: 'POSTPONED' }))
  const former = stories.find(({ document }) => document.id === 'off')
  if (!former) throw new Error('There is no story off.')
  async function* input() {
    yield { line: 1, document: former?.document ?? newer.document }
  }
  const run = (reader: LazyReader) => ingest({ graph, now, reader }, input())
  expect(await run(readerOf('1', former))).toMatchObject({ written: 1, known: 0 })
  expect(await run(readerOf('1', former))).toMatchObject({ written: 0, known: 1, writes: 0 })
  expect(await run(readerOf('2', newer))).toMatchObject({ written: 1, known: 0 })
  const again = await canonical(database.driver)
  expect(await run(readerOf('2', newer))).toMatchObject({ written: 0, known: 1, writes: 0 })
  await database.emptyData()
  await run(readerOf('2', newer))
  expect(await canonical(database.driver)).toEqual(again)
})

test('an extraction of an unknown document and one that is not verbatim are reported by line, the rest is taken', async () => {
  const [first, second] = stories
  if (!first || !second) throw new Error('The stories are gone.')
  const wrong = structuredClone(first.extraction)
  Object.assign(wrong.people[0]?.mentions[0] ?? {}, { text: 'Somebody else' })
  async function* items() {
    yield { line: 1, extraction: { ...wrong, documentId: 'nowhere' } }
    yield { line: 2, extraction: wrong }
    if (second) yield { line: 3, extraction: second.extraction }
    yield { line: 4, error: 'is not JSON' }
  }
  const documents = new Map([first, second].map(({ document }) => [document.id, document]))
  const report = await ingest({ graph, now, documents, reader: noReader }, items())
  expect(report.errors.map(({ line }) => line)).toEqual([1, 4])
  expect(report.refused.map(({ line, path }) => `${line} ${path}`)).toEqual([
    '2 people[0].mentions[0]',
    '2 people[0]',
    '2 meetings[0].participants[0].ref',
  ])
  expect(report.written).toBe(2)
})

async function countVersions(): Promise<unknown> {
  const { records } = await database.driver.executeQuery('MATCH (v:Version) RETURN count(v) AS versions')
  return records[0]?.get('versions')
}

const twelve =
  'Ada Brand, Bela Corvin, Carl Dorn, Dina Ester, Emil Falk, Finn Gram, Gita Hoff, Hugo Ibsen, Iris Jahn, Jens Kolb, Karla Lund, Lars Moe'.split(
    ', ',
  )

/** One dinner, as told by somebody who names these. */
function dinner(id: string, names: readonly string[]) {
  const text = `${names.join(', ')} dined at Old Mill on Friday.`
  return story(id, `The ${id}`, '2024-05-12', text, {
    people: Object.fromEntries(names.map((name, i) => [`p${i}`, [name]])),
    places: { l1: ['Old Mill', 'VENUE', 'Saint Olav', 'NOR'] },
    meetings: [
      {
        status: 'HELD',
        date: '2024-05-10',
        place: 'l1',
        participants: names.map((_, i) => present(`p${i}`)),
        quote: text,
      },
    ],
  })
}

async function sizes() {
  return graph.run('MATCH (m:Meeting) RETURN m.attendees AS attendees, m:Small AS small')
}

test('a dinner of twelve is a small meeting, no longer when another paper adds a thirteenth, and again when that paper is withdrawn', async () => {
  await tell(graph, [dinner('post', twelve)], now)
  expect(await sizes()).toEqual([{ attendees: 12, small: true }])
  await tell(graph, [dinner('echo', [...twelve, 'Mona Nordin'])], now)
  expect(await sizes()).toEqual([{ attendees: 13, small: false }])
  const [echo] = await graph.run(`MATCH (a:Article {documentId: 'echo'}) RETURN a.id AS id`)
  await withdraw(graph, now, String(echo?.id), { by: 'desk', reason: 'retracted' }, false)
  expect(await sizes()).toEqual([{ attendees: 12, small: true }])
})
