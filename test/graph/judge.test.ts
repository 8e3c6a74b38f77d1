import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ListEntry } from '../../src/domain/list-entry.ts'
import type { Verdict } from '../../src/domain/ruling.ts'
import { AppError } from '../../src/errors.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { readOpenQuestions } from '../../src/graph/read/open-questions.ts'
import { judge, undoJudgement } from '../../src/ingest/judge.ts'
import { ingestLists } from '../../src/ingest/lists.ts'
import { rebuild } from '../../src/ingest/rebuild.ts'
import type { ListItem } from '../../src/sources/lists/list-source.ts'
import { scratch } from '../support/graph.ts'
import { dump } from './dump.ts'
import { exported } from './exported.ts'
import { stories, story } from './stories.ts'
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

/** Ids of the records of one kind, with what they are resolved to. */
async function recordsOf(kind: string): Promise<{ id: string; name: string; node: string }[]> {
  const { records } = await database.driver.executeQuery(
    `MATCH (r:Record {kind: $kind})-[:RESOLVED_TO]->(n) WHERE r.withdrawnAt IS NULL
     RETURN r.id AS id, r.name AS name, n.id AS node ORDER BY id`,
    { kind },
  )
  return records.map(record => record.toObject() as { id: string; name: string; node: string })
}

async function nodesOf(...ids: string[]): Promise<string[]> {
  const { records } = await database.driver.executeQuery(
    'UNWIND $ids AS id MATCH (:Record {id: id})-[:RESOLVED_TO]->(n) RETURN n.id AS node',
    { ids },
  )
  return records.map(record => record.get('node'))
}

const answer = (left: string, right: string, verdict: Verdict) =>
  judge(graph, now, { left, right, verdict, by: 'Ines', reason: 'the photograph' })

test('SAME makes one person of two, with the meetings of both, and undo gives back what was there', async () => {
  await tell(graph, stories, now)
  const before = await dump(database.driver)
  const people = await recordsOf('PERSON')
  const [anna, mara] = ['Anna Bergström', 'Mara Cole'].map(name => people.find(one => one.name === name)?.id ?? '')
  const ruling = await answer(anna ?? '', mara ?? '', 'SAME')
  expect(new Set(await nodesOf(anna ?? '', mara ?? '')).size).toBe(1)
  const joined = await dump(database.driver)
  expect(joined).not.toEqual(before)
  expect(await answer(mara ?? '', anna ?? '', 'SAME')).toMatchObject({ id: ruling.id })
  await rebuild(graph, now)
  expect(await dump(database.driver)).toEqual(joined)
  await undoJudgement(graph, now, ruling.id, 'Ines')
  expect(await dump(database.driver)).toEqual(before)
})

test('DIFFERENT parts two whom the rules took for one, and a rebuild respects it', async () => {
  await tell(graph, stories, now)
  const people = await recordsOf('PERSON')
  const [first, second] = people.filter(({ name }) => name === 'Anna Bergstrom')
  if (!first || !second) throw new Error('The stories tell of Anna Bergstrom once only.')
  expect(first.node).toBe(second.node)
  const ruling = await answer(first.id, second.id, 'DIFFERENT')
  expect(new Set(await nodesOf(first.id, second.id)).size).toBe(2)
  const parted = await dump(database.driver)
  await rebuild(graph, now)
  expect(await dump(database.driver)).toEqual(parted)
  await undoJudgement(graph, now, ruling.id, 'Ines')
  expect(new Set(await nodesOf(first.id, second.id)).size).toBe(1)
})

test('what is ruled before a document comes holds when more is told', async () => {
  await tell(graph, stories.slice(0, 4), now)
  const [first, second] = (await recordsOf('PERSON')).filter(({ name }) => /^Anna/.test(name))
  await answer(first?.id ?? '', second?.id ?? '', 'DIFFERENT')
  await tell(graph, stories.slice(4), now)
  const later = await dump(database.driver)
  await rebuild(graph, now)
  expect(await dump(database.driver)).toEqual(later)
  expect(new Set(await nodesOf(first?.id ?? '', second?.id ?? '')).size).toBe(2)
})

test('an answer that contradicts others, or is about what cannot be one, is refused and says what to do', async () => {
  await tell(graph, stories, now)
  const [a, b, c] = (await recordsOf('PERSON')).map(({ id }) => id)
  const [meeting] = (await recordsOf('MEETING')).map(({ id }) => id)
  const [place] = (await recordsOf('PLACE')).map(({ id }) => id)
  await answer(a ?? '', b ?? '', 'SAME')
  await answer(b ?? '', c ?? '', 'SAME')
  const refusals = await Promise.all([
    reasonOf(() => answer(a ?? '', c ?? '', 'DIFFERENT')),
    reasonOf(() => answer(a ?? '', meeting ?? '', 'SAME')),
  ])
  expect(refusals).toEqual([
    'That contradicts rul-1 (SAME by Ines), rul-2 (SAME by Ines). Undo it first: parley judge undo rul-1.',
    expect.stringMatching(/^A (meeting|person) and a (meeting|person) are never one\.$/),
  ])
  expect(await reasonOf(() => answer(a ?? '', a ?? '', 'SAME'))).toMatch(/is one record; two are needed/)
  expect(await reasonOf(() => answer(a ?? '', 'per-nobody', 'SAME'))).toBe('There is no record per-nobody.')
  expect(await reasonOf(() => answer(a ?? '', place ?? '', 'SAME'))).toMatch(/is a place: which one it is/)
  expect(await reasonOf(() => undoJudgement(graph, now, 'rul-99', 'Ines'))).toBe('There is no ruling rul-99 in force.')
})

async function reasonOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'nothing was refused'
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

const companies = ['Quarry Line', 'Quarry Lines', 'Quarry Line Oil'].map((name, i) =>
  story(`q${i}`, `Wire ${i}`, `2024-02-0${i + 1}`, `The shares of ${name} fell.`, { organizations: { o1: [name] } }),
)

test('organizations whose names are alike are two and an open question, SAME makes them one, undo gives back what was there', async () => {
  await tell(graph, companies, now)
  const before = await dump(database.driver)
  const filter = { kinds: ['ORGANIZATION'] as const }
  const { rows } = await readOpenQuestions(graph, filter, { limit: 9, descending: true }, 1)
  expect(rows.map(({ left, right }) => [left.node.name, right.node.name].sort())).toEqual([
    ['Quarry Line', 'Quarry Lines'],
    ['Quarry Line', 'Quarry Line Oil'],
  ])
  expect(rows[0]?.left.evidence[0]?.sentence).toMatch(/^The shares of Quarry/)
  const [first] = rows
  const ruling = await answer(first?.left.record.id ?? '', first?.right.record.id ?? '', 'SAME')
  expect(await recordsOf('ORGANIZATION').then(all => new Set(all.map(({ node }) => node)).size)).toBe(2)
  await undoJudgement(graph, now, ruling.id, 'Ines')
  expect(await dump(database.driver)).toEqual(before)
})

const entries = ['Anna Bergstrom', 'Quarry Line'].map(
  (name, at): ListEntry => ({
    id: `ofac-${at}`,
    list: 'US-OFAC-SDN',
    authority: 'Office of Foreign Assets Control',
    country: 'USA',
    kind: at === 0 ? 'PERSON' : 'ORGANIZATION',
    name,
    aliases: [],
    programs: ['HARBOUR'],
    listedOn: '2024-02-05',
    nationalities: [],
    birthDates: [],
    remarks: null,
  }),
)
async function* listed(): AsyncGenerator<ListItem> {
  for (const [at, entry] of entries.entries()) yield { file: 'list.csv', line: at + 1, entry }
}

test('whatever is ruled and in whatever order it is taken back, the graph is what it was, and its exports to the byte; in between a rebuild changes nothing', async () => {
  await tell(graph, [...stories, ...companies], now)
  await ingestLists({ graph, now, items: listed, mayShrink: 0.1 })
  const before = await dump(database.driver)
  const files = await exported(graph)
  expect(Object.keys(files)).toContain('graph.ftm')
  const kinds = await Promise.all(['PERSON', 'ORGANIZATION', 'MEETING', 'SANCTION'].map(recordsOf))
  const pairs = kinds.flatMap(ones => ones.flatMap(a => ones.filter(b => a.id < b.id).map(b => [a.id, b.id] as const)))
  const meant = kinds
    .slice(0, 2)
    .flatMap(ones => ones.flatMap(({ id }) => entries.map(entry => [id, entry.id] as const)))
  const told = fc.array(
    fc.tuple(fc.constantFrom(...pairs, ...meant), fc.constantFrom<Verdict>('SAME', 'DIFFERENT', 'UNSURE')),
    {
      minLength: 2,
      maxLength: 6,
    },
  )
  await fc.assert(
    fc.asyncProperty(told, fc.infiniteStream(fc.nat()), async (answers, keys) => {
      const given = new Set<string>()
      for (const [[left, right], verdict] of answers) {
        try {
          given.add((await answer(left, right, verdict)).id)
        } catch (error) {
          if (!(error instanceof AppError && error.code === 'BAD_INPUT')) throw error
        }
      }
      const ruled = await dump(database.driver)
      await rebuild(graph, now)
      expect(await dump(database.driver)).toEqual(ruled)
      const order = [...given].map(id => ({ id, key: Number(keys.next().value) })).sort((a, b) => a.key - b.key)
      for (const { id } of order) await undoJudgement(graph, now, id, 'Ines')
      expect(await dump(database.driver)).toEqual(before)
      expect(await exported(graph)).toEqual(files)
    }),
    { numRuns: 5 },
  )
})
