import { createHash } from 'node:crypto'
import { afterAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer, type ServerParts } from '../../../src/api/server.ts'
import { trustDocuments } from '../../../src/api/trusted.ts'
import type { Graph } from '../../../src/graph/connect.ts'

const graph = { read: async () => [], profile: async () => ({ rows: [], hits: 0 }) } as unknown as Graph
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const keys = [
  { name: 'reader', sha256: sha256('the-key-of-a-reader'), scope: 'read' as const, cost: 30, costPerMinute: 50 },
  { name: 'writer', sha256: sha256('the-key-of-a-writer'), scope: 'write' as const },
]
let time = Date.parse('2025-10-24T12:00:00Z')
const servers: { close(): Promise<void> }[] = []
function serve(parts: Partial<ServerParts> = {}) {
  const server = createServer({ graph, log: pino({ level: 'silent' }), clock: () => new Date(time), keys, ...parts })
  servers.push(server)
  return async (body: object, key?: string, accept = 'application/json') => {
    const headers = { 'content-type': 'application/json', accept, ...(key && { authorization: `Bearer ${key}` }) }
    const response = await server.fetch('http://parley/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { status: response.status, retryAfter: response.headers.get('retry-after'), ...(await response.json()) }
  }
}
afterAll(() => Promise.all(servers.map(server => server.close())))

const small = { query: '{ meetings(first: 20) { nodes { id } } }' }

test.each(['application/json', 'application/graphql-response+json'])(
  'a key has a budget of objects a minute, and %s is told when to come again',
  async accept => {
    const ask = serve()
    expect((await ask(small, 'the-key-of-a-reader', accept)).errors).toBeUndefined()
    expect((await ask(small, 'the-key-of-a-reader', accept)).errors).toBeUndefined()
    const refused = await ask(small, 'the-key-of-a-reader', accept)
    expect(refused).toMatchObject({ status: 429, retryAfter: '16', errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect((await ask(small, undefined, accept)).errors).toBeUndefined()
    time += 16_000
    expect((await ask(small, 'the-key-of-a-reader', accept)).errors).toBeUndefined()
  },
)

test('a key has a largest answer of its own', async () => {
  const large = { query: '{ meetings(first: 31) { nodes { id } } }' }
  const { status, errors } = await serve()(large, 'the-key-of-a-reader', 'application/graphql-response+json')
  expect(status).toBe(400)
  expect(errors[0].message).toContain('could have 32 objects; 30 are allowed with this key')
  expect((await serve()(small, 'the-key-of-a-reader')).extensions.cost).toEqual({ objects: 21, allowed: 30, depth: 2 })
  expect((await serve()(small)).extensions.cost.allowed).toBe(50_000)
})

test('a key that may read may not write, and one that may write may not do everything', async () => {
  const ask = serve()
  const undo = { query: 'mutation { undo(id: "rul-1", by: "me") { id } }' }
  const restore = { query: 'mutation { restore(article: "a", by: "me") { gone { id } } }' }
  expect((await ask(undo, 'the-key-of-a-reader')).errors[0].message).toContain('needs the key that may write')
  expect((await ask(undo, 'the-key-of-a-writer')).errors[0].message).toContain('takes no answers')
  expect((await ask(restore, 'the-key-of-a-writer')).errors[0].message).toContain('a key that may do everything')
})

test('where questions need a key, nobody else is answered', async () => {
  const ask = serve({ keyNeeded: true })
  expect(await ask(small)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  expect(await ask(small, 'a-wrong-key')).toMatchObject({ status: 403 })
  expect((await ask(small, 'the-key-of-a-reader')).errors).toBeUndefined()
})

test('a document that the server knows is asked for by its id alone', async () => {
  const ask = serve({
    trusted: { documents: trustDocuments([small.query]), only: true },
    writeKey: 'a-key-of-many-letters',
  })
  const id = sha256(small.query)
  expect((await ask({ documentId: `sha256:${id}` })).data).toEqual({ meetings: { nodes: [] } })
  expect((await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } })).data).toEqual({
    meetings: { nodes: [] },
  })
  expect((await ask(small)).data).toEqual({ meetings: { nodes: [] } })
  expect(await ask({ query: '{ __typename }' })).toMatchObject({
    status: 403,
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  })
  expect(await ask({ documentId: 'sha256:00' })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_INPUT' } }],
  })
  expect((await ask({ query: '{ __typename }' }, 'a-key-of-many-letters')).data).toEqual({ __typename: 'Query' })
})

test('one request is one question: a list of them is refused', async () => {
  const { status, errors } = await serve()([small, small])
  expect(status).toBe(400)
  expect(errors[0].extensions.code).toBe('BAD_INPUT')
})

test('a text is read for everybody up to a length, and for no more at once than can be waited for', async () => {
  let go = () => {}
  const held = new Promise<void>(resolve => {
    go = resolve
  })
  const intake = { page: () => null, extract: () => held.then(() => ({})), ingest: () => Promise.reject(new Error()) }
  const ask = serve({ intake: intake as unknown as NonNullable<ServerParts['intake']> })
  const extract = (text: string) => ({
    query: 'query ($text: String!) { extract(document: { text: $text }) { document { id } } }',
    variables: { text },
  })
  const long = 'word '.repeat(5_000)
  expect((await ask(extract(long))).errors[0].message).toContain('20000 characters are read without a key')
  const waiting = Array.from({ length: 8 }, () => ask(extract('A short text.')))
  const refused = await ask(extract('One too many.'))
  expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'BUSY' } }] })
  expect(refused.retryAfter).not.toBeNull()
  go()
  for (const one of await Promise.all(waiting)) expect(one.errors).toBeUndefined()
  expect((await ask(extract(long), 'the-key-of-a-writer')).errors).toBeUndefined()
})
