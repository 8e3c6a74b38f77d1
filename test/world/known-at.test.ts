import { afterAll, beforeEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { generateWorld } from '../../bench/world/world.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { articleOf } from '../../src/ingest/evidence.ts'
import { rebuild } from '../../src/ingest/rebuild.ts'
import { restore, withdraw } from '../../src/ingest/withdraw.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'

let time = Date.parse('2025-12-01T12:00:00Z')
const now = () => new Date(time++)
const database = scratch()
const { graph } = database
const asking = createAsking(graph, now)
const world = generateWorld({ seed: 5, attendances: 100 })
const articles = [...world.articles()]

beforeEach(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

const everything = `query Then($at: DateTime!, $name: String!, $other: String!) {
  meetings(knownAt: $at, first: 100) {
    nodes {
      id title status date { edtf } venue { name } city { name } country { name } articleCount sourceCount headcount { min max }
      participants { presence role mode actor { id name } representing { name } evidence(first: 5) { sentence article { documentId } } }
      statusHistory { status publishedAt evidence(first: 2) { text } }
      accounts { article { documentId } status participants { actor { name } presence } evidence(first: 1) { text } }
      evidence(first: 5) { text article { documentId } }
    }
    totalCount
  }
  timeline(of: { name: $name }, knownAt: $at, first: 100) { nodes { status presence counterparts { name } } }
  encounters(with: { name: $name }, knownAt: $at, includePlanned: true, first: 100) { nodes { met counterpart { name } evidence(first: 2) { sentence } } }
  grouped: encounters(with: { name: $name }, knownAt: $at) { groupBy(by: [COUNTERPART, COUNTRY], bucket: MONTH) { bucket counterpart { name } country { id } meetings } }
  together: encounters(with: { name: $name }, counterpart: { name: $other }, knownAt: $at, first: 100) { nodes { counterpart { name } meeting { date { edtf } } } }
  leaders: encounters(with: { name: $name }, knownAt: $at, counterpartOffice: [HEAD_OF_STATE, HEAD_OF_GOVERNMENT], first: 100) { nodes { counterpart { name } } }
  visits(knownAt: $at, includePlanned: true, first: 100) { nodes { person { name } place { name } country { name } made role office level delegation { id } evidence(first: 2) { text } } totalCount }
  articles(knownAt: $at, first: 100) { nodes { id documentId extractor } totalCount }
  sanctions(knownAt: $at, first: 100) {
    nodes { id title status issuers { actor { name } evidence(first: 2) { text } } targets { actor { name } } statusHistory { status } evidence(first: 3) { text } }
  }
}`

test('what the graph said at a moment stays the same whatever it learns later', async () => {
  const [one, two] = world.meetings.flatMap(({ participants }) => participants)
  const [name, other] = [one?.person.name, two?.person.name]
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { minLength: articles.length, maxLength: articles.length }), async parts => {
      await database.emptyData()
      const told: { at: string; answer: string }[] = []
      const taken = articleOf(articles[parts.indexOf(Math.min(...parts))]?.document ?? { id: '', text: '' })
      for (const part of [0, 1, 2, 3]) {
        await ingestArticles(
          graph,
          articles.filter((_, i) => parts[i] === part),
          now,
        )
        if (part === 1) await withdraw(graph, now, taken.id, { by: 'test', reason: 'wrong' }, false)
        if (part === 2) await restore(graph, now, taken.id, 'test')
        const at = now().toISOString()
        time += 1_000
        const { data, errors } = await asking.ask(everything, { at, name, other })
        expect(errors).toBeUndefined()
        expect(data.meetings.totalCount).toBeGreaterThan(0)
        told.push({ at, answer: JSON.stringify(data) })
      }
      await rebuild(graph, now)
      for (const { at, answer } of told) {
        expect(JSON.stringify((await asking.ask(everything, { at, name, other })).data)).toBe(answer)
      }
      expect(new Set(told.map(({ answer }) => answer)).size).toBe(told.length)
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

test('differences between two moments are what the meetings of both differ in', async () => {
  const half = articles.filter((_, i) => i % 2 === 0)
  await ingestArticles(graph, half, now)
  const from = now().toISOString()
  time += 1_000
  await ingestArticles(
    graph,
    articles.filter(one => !half.includes(one)),
    now,
  )
  const to = now().toISOString()
  const query = `query Changed($from: DateTime!, $to: DateTime!) {
    then: meetings(knownAt: $from, first: 100) { nodes { id status title } }
    later: meetings(knownAt: $to, first: 100) { nodes { id status title } }
    diff(from: $from, to: $to, kinds: MEETING, first: 1000) { id action before { ... on Meeting { status } } after { ... on Meeting { status } } }
    changes(from: $from, to: $to, kinds: MEETING, first: 100) { nodes { id token } }
  }`
  const { data, errors } = await asking.ask(query, { from, to })
  expect(errors).toBeUndefined()
  type Told = { id: string; status: string }
  const then = new Map<string, Told>(data.then.nodes.map((one: Told) => [one.id, one]))
  const later = new Map<string, Told>(data.later.nodes.map((one: Told) => [one.id, one]))
  for (const { id, action, before, after } of data.diff) {
    expect(before?.status).toBe(then.get(id)?.status)
    expect(after?.status).toBe(later.get(id)?.status)
    expect(action).toBe(then.has(id) ? (later.has(id) ? 'CHANGED' : 'REMOVED') : 'ADDED')
  }
  const differing = new Set(data.diff.map(({ id }: Told) => id))
  for (const [id, one] of later) if (one.status !== then.get(id)?.status) expect(differing).toContain(id)
  for (const { id } of data.changes.nodes) expect(differing).toContain(id)
  const tokens = data.changes.nodes.map(({ token }: { token: string }) => Number(token))
  expect(tokens).toEqual([...tokens].sort((a, b) => a - b))
})
