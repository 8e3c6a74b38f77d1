import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples } from '../support/sample-world.ts'

const now = () => new Date('2026-01-15T12:00:00Z')
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const queries = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(match => match[1] ?? '')
const curl = /-d '(\{"query": .*\})'/.exec(readme)?.[1] ?? ''

const database = scratch()
const { graph } = database
const server = createServer({ graph, log: pino({ level: 'silent' }), clock: now })

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
})

afterAll(async () => {
  await server.close()
  await database.close()
})

async function post(body: string) {
  const headers = { 'content-type': 'application/json' }
  const response = await server.fetch('http://localhost/graphql', { method: 'POST', headers, body })
  return response.json()
}

test('README has a query for each promise it makes', () => {
  expect(queries.length).toBeGreaterThanOrEqual(5)
  expect(curl).not.toBe('')
})

test.each(queries.map(query => [query]))('this query of README finds something and has no errors: %s', async query => {
  const answer = await post(JSON.stringify({ query }))
  expect(answer).not.toHaveProperty('errors')
  for (const found of Object.values(answer.data as Record<string, { nodes?: unknown[]; edges?: unknown[] }>)) {
    expect(found.nodes ?? found.edges).not.toEqual([])
  }
})

test("README's curl line gets the counts", async () => {
  expect(await post(curl)).toMatchObject({ data: { meta: { counts: { articles: expect.any(Number) } } } })
})
