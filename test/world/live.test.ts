import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { generateWorld } from '../../bench/world/world.ts'
import { createServer } from '../../src/api/server.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'

const database = scratch()
const { graph } = database
const now = () => new Date()
const server = () => createServer({ graph, log: pino({ level: 'silent' }), clock: now })
const articles = [...generateWorld({ seed: 9, attendances: 100 }).articles()]
const third = Math.floor(articles.length / 3)

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestArticles(graph, articles.slice(0, third), now)
})
afterAll(async () => {
  await database.close()
})

const question = `subscription Live($after: String, $fields: [String!]) {
  changes(after: $after, fields: $fields, kinds: MEETING) { token action fields after { ... on Meeting { id status } } }
}`

/** Reads events from a stream until there are so many, then goes away, as a browser does that is closed. */
async function listen(
  variables: object,
  wanted: number,
): Promise<{ token: string; action: string; fields: string[] }[]> {
  const listening = server()
  const gone = new AbortController()
  const response = await listening.fetch('http://parley/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: question, variables }),
    signal: gone.signal,
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const events: { token: string; action: string; fields: string[] }[] = []
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true })
    const parts = text.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) {
      const data = /^data: (.*)$/m.exec(part)?.[1]
      if (data) events.push(JSON.parse(data).data.changes)
    }
    if (events.length >= wanted) break
  }
  gone.abort()
  await listening.close()
  return events.slice(0, wanted)
}

async function all(): Promise<string[]> {
  const { records } = await database.driver.executeQuery(
    "MATCH (v:Version) WHERE v.kind = 'MEETING' RETURN v.seq AS seq ORDER BY seq",
  )
  return records.map(record => String(record.get('seq')))
}

test('whoever was cut off goes on with a token: over new connections and a new server nothing is lost and nothing comes twice', async () => {
  const heard: string[] = []
  const size = (await all()).length
  for (const part of [3, 1, size - 4]) {
    const events = await listen({ after: heard.at(-1) ?? '0' }, part)
    heard.push(...events.map(({ token }) => token))
  }
  const later = listen({ after: heard.at(-1) ?? '0' }, 2)
  await ingestArticles(graph, articles.slice(third, 2 * third), now)
  heard.push(...(await later).map(({ token }) => token))
  const rest = (await all()).length - heard.length
  heard.push(...(await listen({ after: heard.at(-1) ?? '0' }, rest)).map(({ token }) => token))
  expect(heard).toEqual(await all())
})

test('a planned meeting that changes its status is told to whoever asked for that alone', async () => {
  const waiting = listen({ fields: ['status'] }, 1)
  // The question has to be there before the news.
  await new Promise(resolve => setTimeout(resolve, 1_500))
  await ingestArticles(graph, articles.slice(2 * third), now)
  const [event] = await waiting
  expect(event?.action === 'ADDED' || event?.fields.includes('status')).toBe(true)
})

test('a token that is none is refused in words', async () => {
  const asked = server()
  const response = await asked.fetch('http://parley/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: question, variables: { after: 'yesterday' } }),
  })
  expect(await response.text()).toContain('is no token of a change')
  await asked.close()
})

test('every answer tells what it costs before it is read, and on request what it took', async () => {
  const asked = server()
  const body = JSON.stringify({ query: '{ meetings(first: 3) { nodes { id } } }' })
  const ask = async (headers: object) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
    return (await asked.fetch('http://parley/graphql', init)).json()
  }
  expect((await ask({})).extensions).toEqual({ cost: { objects: 4, allowed: 50_000, depth: 2 } })
  const { explain } = (await ask({ 'x-parley-explain': '1' })).extensions
  expect(explain).toHaveLength(1)
  expect(explain[0].statement).toContain('MATCH (m:Meeting)')
  expect(explain[0].hits).toBeGreaterThan(3)
  await asked.close()
})

test('a question that is too broad is refused before anything is read', async () => {
  const asked = server()
  const query = `{ ${Array.from({ length: 41 }, (_, i) => `a${i}: meta { version }`).join(' ')} }`
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }
  const answer = await (await asked.fetch('http://parley/graphql', init)).json()
  expect(answer.errors[0].message).toContain('41 fields at its first level; 40 are allowed')
  await asked.close()
})
