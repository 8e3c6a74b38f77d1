import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { generateWorld } from '../../bench/world/world.ts'
import { migrate } from '../../src/graph/migrate.ts'
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
/** The articles of a few meetings that more than one article tells of, the first of each and the second. */
const [firsts, seconds] = [0, 1].map(nth =>
  world.meetings.slice(0, 12).flatMap(({ id }) => {
    const about = articles.filter(({ about }) => 'meeting' in about && about.meeting === id)
    return about.length > 1 ? (about[nth] ?? []) : []
  }),
) as [typeof articles, typeof articles]

beforeEach(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

interface Told {
  id: string
  title: string
  articleCount: number
  statusHistory: { publishedAt: string }[]
  accounts: { article: { documentId: string } }[]
}

const facts = 'id title articleCount statusHistory { publishedAt } accounts { article { documentId } }'
const all = `query All($at: DateTime) { meetings(knownAt: $at, first: 100) { nodes { ${facts} } } }`
const one = `query One($id: ID!, $at: DateTime!) { meeting(id: $id, knownAt: $at) { ${facts} } }`

async function allAt(at: string | null): Promise<Told[]> {
  return (await asking.ask(all, { at })).data.meetings.nodes
}

async function oneAt(id: string, at: string): Promise<Told | null> {
  const { data, errors } = await asking.ask(one, { id, at })
  expect(errors).toBeUndefined()
  return data.meeting
}

const documentsOf = ({ accounts }: Told) => accounts.map(({ article }) => article.documentId)

test('a meeting whose id changed with a later account is told as it was known before, under the id that it has now and under the one it had', async () => {
  const start = now().toISOString()
  await ingestArticles(graph, seconds, now)
  const before = now().toISOString()
  time += 1_000
  await ingestArticles(graph, firsts, now)
  const after = now().toISOString()
  const then = await allAt(before)
  const later = await allAt(null)
  const renamed = later.filter(({ id }) => !then.some(known => known.id === id))
  expect(renamed.length).toBeGreaterThan(0)
  for (const meeting of later) {
    const known = then.find(told => documentsOf(told).every(id => documentsOf(meeting).includes(id))) as Told
    expect(await oneAt(meeting.id, before)).toEqual(known)
    expect(await oneAt(known.id, before)).toEqual(known)
    expect(await oneAt(known.id, after)).toEqual(meeting)
    expect(await oneAt(meeting.id, start)).toBeNull()
  }
})
