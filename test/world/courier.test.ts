import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { generateWorld } from '../../bench/world/world.ts'
import { type Courier, type CourierParts, startCourier } from '../../src/courier/courier.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'

const now = () => new Date()
const key = 'a-key-of-many-letters'
const secret = 'a-secret-of-many-letters'
const database = scratch()
const { graph } = database
const asking = createAsking(graph, now, { writeKey: key, privateTargets: true })
const articles = [...generateWorld({ seed: 9, attendances: 100 }).articles()]
const isPlan = ({ document: { id } }: (typeof articles)[number]) => id.includes('-planned-')
const plans = articles.filter(isPlan)
const reports = articles.filter(article => !isPlan(article))
const log = pino({ level: 'silent' })
const quick: CourierParts = { graph, log, clock: now, privateToo: true, pause: 20, patience: 60_000, backOff: () => 10 }

interface Letter {
  id: string
  signature: string
  body: string
}

/** A real server that notes what it is sent and answers as it is told. */
async function receiver(
  answer: (count: number) => number | 'cut',
): Promise<{ url: string; taken: Letter[]; all: Letter[]; server: Server }> {
  const [taken, all]: Letter[][] = [[], []]
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const { 'x-parley-delivery': id, 'x-parley-signature': signature } = request.headers
      const letter = { id: String(id), signature: String(signature), body: Buffer.concat(chunks).toString() }
      all?.push(letter)
      const status = answer(all?.length ?? 0)
      if (status === 'cut') return request.socket.destroy()
      if (status < 300) taken?.push(letter)
      response.writeHead(status).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notices`,
    taken: taken ?? [],
    all: all ?? [],
    server,
  }
}

let running: (Courier | Server)[] = []
const start = (parts: Partial<CourierParts> = {}) => {
  const courier = startCourier({ ...quick, ...parts })
  running.push(courier)
  return courier
}

beforeEach(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestArticles(graph, plans, now)
})
afterEach(async () => {
  for (const one of running) await one.close()
  running = []
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

const save = `mutation Save($url: String!, $secret: String!, $after: String, $kinds: [EventKind!], $fields: [String!]) {
  saveQuestion(name: "News", url: $url, secret: $secret, by: "test", after: $after, kinds: $kinds, fields: $fields) { id token }
}`
const state = '{ savedQuestions { id token delivered attempts error deadLetters { id error body } } }'

/** Waits for something that has to come; the test's own limit ends the wait. */
async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await done())) await new Promise(resolve => setTimeout(resolve, 20))
}

async function meetings(): Promise<string[]> {
  const { records } = await database.driver.executeQuery(
    "MATCH (v:Version {kind: 'MEETING'}) RETURN v.seq AS seq ORDER BY seq",
  )
  return records.map(record => String(record.get('seq')))
}

const tokens = (letters: Letter[]) => letters.map(({ body }) => JSON.parse(body).change.token)

test('a receiver is told each change once and in order, signed, though it fails at times and the courier stops and starts', async () => {
  const at = await receiver(count => (count % 5 === 0 ? 'cut' : count % 3 === 0 ? 500 : 204))
  running.push(at.server)
  const { errors } = await asking.ask(save, { url: at.url, secret, after: '0', kinds: 'MEETING' }, { key })
  expect(errors).toBeUndefined()
  const first = start()
  await until(() => at.taken.length > 5)
  await first.close()
  const stopped = at.taken.length
  await ingestArticles(graph, reports, now)
  start()
  start()
  await until(async () => at.taken.length >= (await meetings()).length)
  expect(stopped).toBeLessThan(at.taken.length)
  expect(tokens(at.taken)).toEqual(await meetings())
  for (const { body, signature, id } of at.all) {
    const [, seconds, digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? []
    expect(digest).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'))
    expect(JSON.parse(body).id).toBe(id)
  }
  expect(at.all.length).toBeGreaterThan(at.taken.length)
})

test('a planned meeting that changes its status is told, with both states; what does not is not', async () => {
  const at = await receiver(() => 200)
  running.push(at.server)
  await asking.ask(save, { url: at.url, secret, kinds: 'MEETING', fields: ['status'] }, { key })
  start()
  await ingestArticles(graph, reports, now)
  const told = () => at.taken.map(({ body }) => JSON.parse(body).change)
  await until(() => told().some(({ action }) => action === 'CHANGED'))
  const changed = told().filter(({ action }) => action === 'CHANGED')
  for (const { fields, before, after } of changed) {
    expect(fields).toContain('status')
    expect(before.status).not.toBe(after.status)
  }
})

test('a notice that nobody takes is laid aside and can be read, and the next one is sent', async () => {
  const at = await receiver(count => (count <= 3 ? 503 : 200))
  running.push(at.server)
  await asking.ask(save, { url: at.url, secret, after: '0', kinds: 'MEETING' }, { key })
  start({ mostAttempts: 3 })
  await until(async () => at.taken.length >= (await meetings()).length - 1)
  const [asked] = (await asking.ask(state, {}, { key })).data.savedQuestions
  const [letter] = asked.deadLetters
  expect(letter).toMatchObject({ error: 'the receiver answered 503' })
  expect(asked.deadLetters).toHaveLength(1)
  expect([JSON.parse(letter.body).change.token, ...tokens(at.taken)]).toEqual(await meetings())
  const gone = await asking.ask('mutation Forget($id: ID!) { deleteQuestion(id: $id) }', { id: asked.id }, { key })
  expect(gone.data.deleteQuestion).toBe(true)
  expect((await asking.ask(state, {}, { key })).data.savedQuestions).toEqual([])
})

test('nothing is sent to a private network unless a setting allows it, whatever name leads there', async () => {
  const at = await receiver(() => 200)
  running.push(at.server)
  const strict = createAsking(graph, now, { writeKey: key })
  for (const url of [
    at.url,
    'http://localhost:1/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/',
    'ftp://example.org/',
    'https://a:b@example.org/',
  ]) {
    const { errors } = await strict.ask(save, { url, secret }, { key })
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  }
  await strict.close()
  // Saved while it was allowed, and not sent when it is no longer.
  await asking.ask(save, { url: at.url, secret, after: '0' }, { key })
  start({ privateToo: false, mostAttempts: 1 })
  await until(async () => (await asking.ask(state, {}, { key })).data.savedQuestions[0].deadLetters.length > 0)
  expect(at.all).toEqual([])
})

test('without the key nobody saves, reads or deletes questions', async () => {
  const asked = [
    [save, { url: 'https://example.org/', secret }],
    [state, {}],
    ['mutation { deleteQuestion(id: "que-1") }', {}],
  ] as const
  for (const [query, variables] of asked) {
    expect((await asking.ask(query, variables)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  }
})
