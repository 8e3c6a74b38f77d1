import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import { pino } from 'pino'
import { createServer } from '../../../src/api/server.ts'
import { AppError, errorTable } from '../../../src/errors.ts'
import { connect, type Graph } from '../../../src/graph/connect.ts'

const silent = pino({ level: 'silent' })

/** A graph that holds nothing, or fails in one way. */
function graphThat(fails?: unknown): Graph {
  const answer = async () => (fails ? Promise.reject(fails) : [])
  return {
    read: answer,
    profile: async () => ({ rows: await answer(), hits: 0 }),
    run: answer,
    write: () => Promise.reject(new Error('read only')),
    bookmark: async () => String(await answer()),
    verify: async () => void (await answer()),
    close: async () => {},
  }
}

const server = createServer({ graph: graphThat(), log: silent, version: '1.2.3' })
afterAll(() => server.close())

const ask = (query: string, options: { to?: typeof server; accept?: string; variables?: object } = {}) =>
  (options.to ?? server).fetch('http://parley/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: options.accept ?? 'application/json' },
    body: JSON.stringify({ query, variables: options.variables }),
  })

const audits = serverAudits({
  url: 'http://parley/graphql',
  fetchFn: (url: string, init: RequestInit) => server.fetch(url, init),
})

test('the audit has all of its 61 rules', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits.map(audit => [audit.id, audit.name, audit] as const))(
  'GraphQL over HTTP, %s: %s',
  async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  },
)

test('an unknown id is null and no error', async () => {
  const response = await ask(
    '{ node(id: "nobody") { id } meeting(id: "m") { id } person(id: "p") { id } sanction(id: "s") { id } article(id: "a") { id } }',
  )
  const { data, errors } = await response.json()
  expect(data).toEqual({ node: null, meeting: null, person: null, sanction: null, article: null })
  expect(errors).toBeUndefined()
})

test('a wrong question has a code, and its request id stands in the header as well', async () => {
  const response = await ask('{ persons { id } }')
  const { errors } = await response.json()
  expect(errors[0].extensions.code).toBe('BAD_INPUT')
  expect(errors[0].extensions.requestId).toBe(response.headers.get('x-request-id'))
})

test.each([
  ['{ people(first: 101) { nodes { id } } }', 'BAD_INPUT', '0 to 100'],
  ['{ people(first: -1) { nodes { id } } }', 'BAD_INPUT', '0 to 100'],
  ['{ people(first: 1, last: 1) { nodes { id } } }', 'BAD_INPUT', 'not both'],
  ['{ people(after: "abc") { nodes { id } } }', 'BAD_CURSOR', 'abc'],
  ['{ meetings(during: {from: "yesterday"}) { nodes { id } } }', 'BAD_INPUT', 'yesterday'],
  ['{ meetings(during: {from: "2025-02-30"}) { nodes { id } } }', 'BAD_INPUT', '2025-02-30'],
  ['{ meetings(during: {from: "2025", to: "2024"}) { nodes { id } } }', 'BAD_INPUT', '2024'],
  ['{ meetings(validAt: "2025-10") { nodes { id } } }', 'BAD_INPUT', 'validAt'],
  ['{ person { id } }', 'BAD_INPUT', 'exactly one'],
  ['{ encounters(with: {name: "A", iso: "UA"}) { nodes { met } } }', 'BAD_INPUT', 'exactly one'],
  ['{ encounters(with: {name: " "}) { nodes { met } } }', 'BAD_INPUT', 'empty'],
])('%s is refused with %s', async (query, code, words) => {
  const { errors } = await (await ask(query)).json()
  expect(errors).toHaveLength(1)
  expect(errors[0].extensions.code).toBe(code)
  expect(errors[0].message).toContain(words)
})

test('a question that is too deep, too large or too long is refused before the graph is asked', async () => {
  const to = createServer({ graph: graphThat(new Error('asked')), log: silent })
  const large =
    '{ meetings(first: 100) { nodes { attended { evidence(first: 100) { article { source { name } } } } } } }'
  const long = `{ ${'a: meta { version } '.repeat(1000)} }`
  for (const query of [large, long]) {
    const { errors } = await (await ask(query, { to })).json()
    expect(errors[0].extensions.code).toBe('BAD_INPUT')
    expect(errors[0].message).not.toContain('asked')
  }
  await to.close()
})

test.each(['application/json', 'application/graphql-response+json'])(
  'while the database is away the answer is 503 with Retry-After, for %s too',
  async accept => {
    const to = createServer({ graph: graphThat(new AppError('DATABASE_UNAVAILABLE', 'No answer.')), log: silent })
    const response = await ask('{ meta { version } }', { to, accept })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    const { errors } = await response.json()
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(errorTable.DATABASE_UNAVAILABLE.mend),
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    })
    expect((await to.fetch('http://parley/ready')).status).toBe(503)
    expect((await to.fetch('http://parley/health')).status).toBe(200)
    expect((await to.fetch('http://parley/')).status).toBe(200)
    await to.close()
  },
)

test('a database that is not there is noticed within seconds', async () => {
  const graph = connect({ uri: 'bolt://127.0.0.1:1' }, { acquire: 500, retry: 500 })
  const to = createServer({ graph, log: silent })
  expect((await ask('{ meta { version } }', { to })).status).toBe(503)
  await to.close()
  await graph.close()
})

test('what went wrong inside stays in the log', async () => {
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: line => void lines.push(line) })
  const to = createServer({ graph: graphThat(new Error('secret of the house')), log })
  const response = await ask('{ meta { version } }', { to })
  const text = await response.text()
  expect(text).not.toContain('secret')
  expect(JSON.parse(text).errors[0].extensions.code).toBe('INTERNAL')
  const told = lines.map(line => JSON.parse(line)).find(line => line.code === 'INTERNAL')
  expect(told).toMatchObject({
    requestId: response.headers.get('x-request-id'),
    err: { message: 'secret of the house' },
  })
  await to.close()
})

test('a browser gets the playground with the example questions and nothing from elsewhere, compressed and with a tag', async () => {
  const headers = { accept: 'text/html', 'accept-encoding': 'gzip' }
  const response = await server.fetch('http://parley/graphql', { headers })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  const page = gunzipSync(Buffer.from(await response.arrayBuffer())).toString()
  expect(page).toContain('query MetInPlace')
  expect(page.slice(0, 2000)).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/)
  expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:\/\//)
  const again = await server.fetch('http://parley/graphql', {
    headers: { ...headers, 'if-none-match': response.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test('the schema is served, what is not there is 404', async () => {
  expect(await (await server.fetch('http://parley/schema.graphql')).text()).toContain('type Query')
  expect(await (await server.fetch('http://parley/health')).json()).toEqual({ status: 'ok', version: '1.2.3' })
  expect((await server.fetch('http://parley/ready')).status).toBe(200)
  expect((await server.fetch('http://parley/nothing')).status).toBe(404)
  expect((await server.fetch('http://parley/health', { method: 'POST' })).status).toBe(405)
})

test('requests are counted by route and status', async () => {
  const text = await (await server.fetch('http://parley/metrics')).text()
  expect(text).toMatch(/parley_http_requests_total\{route="\/health",status="200"\} \d/)
  expect(text).toContain('parley_graphql_errors_total{code="BAD_INPUT"}')
})

test('a body that is too large, or does not tell its size, is refused', async () => {
  const to = createServer({ graph: graphThat(), log: silent })
  const at = await to.listen({ host: '127.0.0.1', port: 0 })
  const post = (body: BodyInit, more: object = {}) =>
    fetch(`${at}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...more })
  expect((await post('x'.repeat(1_100_000))).status).toBe(413)
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"query":"{__typename}"}'))
      controller.close()
    },
  })
  expect((await post(stream, { duplex: 'half' })).status).toBe(411)
  expect(await (await post('{"query":"{__typename}"}')).json()).toEqual({ data: { __typename: 'Query' } })
  await to.close()
})

test('a port in use is told as such', async () => {
  const other = createHttpServer()
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const to = createServer({ graph: graphThat(), log: silent })
  await expect(to.listen({ host: '127.0.0.1', port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(`${port}`),
  })
  await to.close()
  await new Promise(resolve => other.close(resolve))
})

test('a question that is being answered is answered before the server closes', async () => {
  let go = () => {}
  const gate = new Promise<void>(resolve => {
    go = resolve
  })
  const graph = { ...graphThat(), read: async () => gate.then(() => []) }
  const to = createServer({ graph, log: silent })
  const at = await to.listen({ host: '127.0.0.1', port: 0 })
  const body = JSON.stringify({ query: '{ meta { counts { people } } }' })
  const answer = fetch(`${at}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  await new Promise(resolve => setTimeout(resolve, 100))
  const closed = to.close()
  go()
  expect(await (await answer).json()).toMatchObject({ data: { meta: { counts: { people: 0 } } } })
  await closed
})
