import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../../src/api/server.ts'
import { AppError } from '../../../src/errors.ts'
import type { Graph } from '../../../src/graph/connect.ts'

/** Questions over a socket, where most are answered without what only other requests need: what is answered must not tell which way it went. */
const person = { id: 'per-1', labels: ['Person', 'Entity'], name: 'Ada Lund' }
const told = [{ asked: 'per-1', key: 'ada lund\tper-1', total: 0, person }]
const graph: Graph = {
  read: async text => {
    if (text.includes('country:Country')) throw new AppError('DATABASE_UNAVAILABLE', 'No answer.')
    return told
  },
  profile: async () => ({ rows: told, hits: 7 }),
  run: async () => [],
  write: () => Promise.reject(new Error('read only')),
  bookmark: async () => '',
  verify: async () => {},
  close: async () => {},
}
const server = createServer({ graph, log: pino({ level: 'silent' }), version: '1.2.3' })
let origin = ''
beforeAll(async () => {
  origin = await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
const question = '{ person(id: "per-1") { id name } }'

test.each([
  ['what browsers and most clients send', {}],
  ['the media type of the specification', { accept: 'application/graphql-response+json' }],
  ['a question to be explained', { 'x-parley-explain': '1' }],
])('a question is answered with its cost and its id: %s', async (_, headers: Record<string, string>) => {
  const response = await post(JSON.stringify({ query: question }), headers)
  expect(response.status).toBe(200)
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(await response.json()).toMatchObject({
    data: { person: { id: 'per-1', name: 'Ada Lund' } },
    extensions: { cost: { objects: 1, allowed: 50_000, depth: 1 } },
  })
})

test.each([
  ['no JSON', '{', 400],
  ['nothing', '', 400],
  ['a list of questions', `[${JSON.stringify({ query: question })}]`, 400],
  ['no text', '{"variables": {}}', 400],
])('a body with %s is refused with a code', async (_, body, status) => {
  const response = await post(body)
  expect(response.status).toBe(status)
  expect((await response.json()).errors[0].extensions.code).toBe('BAD_INPUT')
})

test.each([
  ['a field that is not there', '{ person(id: "per-1") { age } }', {}],
  ['text that is no question', 'who met whom?', {}],
  ['a variable that is missing', 'query ($id: ID!) { person(id: $id) { id } }', {}],
  ['a variable that nothing has to be of', 'query ($id: ID!) { person(id: $id) { id } }', { id: { a: 1 } }],
  ['two operations and no name', 'query a { meta { version } } query b { meta { version } }', {}],
])('%s is told with a code and the id of the header', async (_, query, variables) => {
  const response = await post(JSON.stringify({ query, variables }))
  const { data, errors } = await response.json()
  expect(data ?? null).toBeNull()
  expect(errors[0].extensions).toEqual({ code: 'BAD_INPUT', requestId: response.headers.get('x-request-id') })
})

test('a question of several is the one that is named', async () => {
  const query = `query one { person(id: "per-1") { id } } query other { person(id: "per-1") { name } }`
  const { data } = await (await post(JSON.stringify({ query, operationName: 'other' }))).json()
  expect(data).toEqual({ person: { name: 'Ada Lund' } })
})

test('what fails meanwhile has a code, a status and a time to wait, also over the socket', async () => {
  const response = await post(JSON.stringify({ query: '{ countries { nodes { id } } }' }))
  expect(response.headers.get('retry-after')).toBe('5')
  expect(response.status).toBe(503)
  const { errors } = await response.json()
  expect(errors[0]).toMatchObject({ path: ['countries'], extensions: { code: 'DATABASE_UNAVAILABLE' } })
})

test.each([
  ['in its arguments', 'query { meetings(first: 100) { nodes { attended { evidence(first: 100) { text } } } } }'],
  [
    'by default',
    'query ($n: Int = 100) { meetings(first: $n) { nodes { attended { evidence(first: $n) { text } } } } }',
  ],
])('a question is refused whose lists are too long %s', async (_, query) => {
  const response = await post(JSON.stringify({ query }))
  expect((await response.json()).errors[0].message).toContain('allowed')
})

test('a question that comes often is answered as it was the first time, and so are its faults', async () => {
  const query = `query ($id: ID!, $with: Boolean = true) {
    someone: person(id: $id) { __typename ... on Person { id called: name @include(if: $with) aliases } }
    countries { nodes { id } }
  }`
  const ask = async (variables: object) => {
    const response = await post(JSON.stringify({ query, variables }))
    const { data, errors, extensions } = await response.json()
    const faults = errors?.map(({ message, path, extensions: { code } }: never) => ({ message, path, code }))
    return { status: response.status, data, faults, extensions }
  }
  for (const variables of [{ id: 'per-1' }, { id: 'per-1', with: false }, {}, { id: [[]] }]) {
    const first = await ask(variables)
    for (let i = 0; i < 4; i++) expect(await ask(variables)).toEqual(first)
  }
})

test('each answer is counted once, whichever way it went', async () => {
  const count = async () => {
    const text = await (await fetch(`${origin}/metrics`)).text()
    return Number(/parley_http_requests_total\{route="\/graphql",status="200"\} (\d+)/.exec(text)?.[1] ?? 0)
  }
  const before = await count()
  await post(JSON.stringify({ query: question }))
  await post(JSON.stringify({ query: question, extensions: {} }))
  expect(await count()).toBe(before + 2)
})
