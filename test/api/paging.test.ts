import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples, sampleExtractions } from '../support/sample-world.ts'
import { createAsking } from './asking.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2026-01-15T12:00:00Z')
const { ask, close } = createAsking(graph, now)
const late = 3

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now, sampleExtractions().slice(0, -late))
})
afterAll(async () => {
  await close()
  await database.close()
})

type List = [field: string, args: string, fields: string, within?: string]

const lists: List[] = [
  ['meetings', '', 'id'],
  ['meetings', 'order: OLDEST_FIRST', 'id'],
  ['people', '', 'id'],
  ['encounters', 'with: {name: "Trump"}', 'counterpart { id } meeting { id }'],
  ['visits', 'person: {name: "Zelenskyy"}', 'meeting { id }'],
  ['timeline', 'of: {name: "Trump"}', 'meeting { id }'],
  ['sanctions', '', 'id'],
  ['articles', '', 'id'],
  ['claims', 'about: "RUS"', 'id'],
  ['search', 'text: "president"', 'score result { __typename ... on Node { id } ... on Sentence { text start } }'],
  ['meetings', '', 'id', 'article(documentId: "white-house-flash")'],
  ['sanctions', '', 'id', 'article(documentId: "oil-brussels")'],
]

async function page([field, args, fields, within]: List, paging: string) {
  const asked = `page: ${field}(${args} ${paging}) { edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
  const { data, errors } = await ask(within ? `{ within: ${within} { ${asked} } }` : `{ ${asked} }`)
  expect(errors).toBeUndefined()
  const { edges, pageInfo } = within ? data.within.page : data.page
  return { rows: edges.map((edge: { node: object }) => JSON.stringify(edge.node)) as string[], pageInfo }
}

/** All rows of a list, page by page; `between` runs after the first page. */
async function walk(list: List, size: number, backward = false, between?: () => Promise<unknown>): Promise<string[]> {
  const rows: string[] = []
  let cursor: string | null = null
  for (let more = true; more; ) {
    const from: string = cursor ? `${backward ? 'before' : 'after'}: "${cursor}"` : ''
    const { rows: next, pageInfo } = await page(list, `${backward ? 'last' : 'first'}: ${size} ${from}`)
    if (!cursor) await between?.()
    expect(next.length).toBeLessThanOrEqual(size)
    expect(pageInfo[backward ? 'hasNextPage' : 'hasPreviousPage']).toBe(cursor !== null)
    if (backward) rows.unshift(...next)
    else rows.push(...next)
    cursor = pageInfo[backward ? 'startCursor' : 'endCursor']
    more = pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']
    if (more) expect(next).toHaveLength(size)
  }
  return rows
}

test.each(lists)('paging through %s (%s) gives each row once and in order, in either direction', async (...list) => {
  const all = await walk(list, 100)
  expect(all.length).toBeGreaterThan(2)
  expect(new Set(all).size).toBe(all.length)
  const sizes = fc.record({
    size: fc.integer({ min: Math.ceil(all.length / 12), max: all.length + 1 }),
    backward: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(sizes, async ({ size, backward }) =>
      expect(await walk(list, Math.min(size, 100), backward)).toEqual(all),
    ),
    { numRuns: 6 },
  )
})

test('a page of nothing tells whether there is something', async () => {
  expect(await page(lists[0] as List, 'first: 0')).toMatchObject({
    rows: [],
    pageInfo: { hasNextPage: true, startCursor: null },
  })
})

test('a cursor of one list, or of one order, is refused by another', async () => {
  const { pageInfo } = await page(lists[0] as List, 'first: 1')
  for (const query of ['articles(after: $c)', 'meetings(after: $c, order: OLDEST_FIRST)', 'meetings(before: $c2)']) {
    const variable = query.includes('c2') ? '$c2' : '$c'
    const { errors } = await ask(`query (${variable}: String) { ${query} { nodes { id } } }`, {
      c: pageInfo.endCursor,
      c2: `${pageInfo.endCursor}A`,
    })
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
  }
})

test('while rows are added, no row that was there is lost and none comes twice', async () => {
  const people = lists[2] as List
  const before = await walk(people, 100)
  const during = await walk(people, 7, false, () => ingestSamples(graph, now))
  const after = new Set(await walk(people, 100))
  expect(after.size).toBeGreaterThan(before.length)
  expect(new Set(during).size).toBe(during.length)
  expect(before.filter(row => after.has(row) && !during.includes(row))).toEqual([])
})
