import { once } from 'node:events'
import { get } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { type TableName, tableNames } from '../../src/domain/table.ts'
import { type Column, columns } from '../../src/export/column.ts'
import { exportNamed, exports, formatNamed } from '../../src/export/exports.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { readTable } from '../../src/graph/read/tables.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples } from '../support/sample-world.ts'

const now = () => new Date('2026-01-15T12:00:00Z')
const database = scratch()
const { graph } = database
const log = pino({ level: 'silent' })
const server = createServer({ graph, log, clock: now })
const any = { from: null, to: null, country: null, statuses: null, today: '2026-01-15' }

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const fetchFile = (file: string, headers: Record<string, string> = {}) =>
  server.fetch(`http://parley/export/${file}`, { headers })
const rowsOf = async (file: string) =>
  parse(await (await fetchFile(file)).text(), { columns: true }) as Record<string, string>[]

const fits: Record<Column['type'], (cell: unknown) => boolean> = {
  text: cell => typeof cell === 'string',
  integer: cell => Number.isInteger(cell),
  number: cell => typeof cell === 'number',
  boolean: cell => typeof cell === 'boolean',
  day: cell => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell),
  moment: cell => typeof cell === 'string' && !Number.isNaN(Date.parse(cell)) && cell.endsWith('Z'),
  list: cell => Array.isArray(cell),
}

test.each(tableNames)('the table %s has rows, and just the columns of the dictionary, each of its type', async name => {
  let count = 0
  for await (const rows of readTable(graph, name, any)) {
    for (const row of rows) {
      count++
      expect([...Object.keys(row), 'data_version']).toEqual(columns[name].map(column => column.name))
      const wrong = columns[name].filter(column => {
        const cell = row[column.name]
        return cell !== null && cell !== undefined && !fits[column.type](cell)
      })
      expect(wrong).toEqual([])
    }
  }
  expect(count).toBeGreaterThan(0)
})

test.each(tableNames)('%s.csv and its NDJSON tell the same, and which state of the data it is', async name => {
  const response = await fetchFile(`${name}.csv`)
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="parley-${name}.csv"`)
  const csv = parse(await response.text(), { columns: true }) as Record<string, string>[]
  const lines = (await (await fetchFile(`${name}.ndjson`)).text()).trim().split('\n')
  expect(csv).toHaveLength(lines.length)
  const objects = lines.map(line => JSON.parse(line) as Record<string, unknown>)
  const first = columns[name as TableName][0]?.name ?? ''
  expect(csv.map(row => row[first])).toEqual(objects.map(object => object[first]))
  expect(new Set(csv.map(row => row.data_version))).toEqual(new Set([response.headers.get('x-data-version')]))
})

test.each(
  Object.keys(exports).flatMap(name => Object.keys(exports[name]?.formats ?? {}).map(format => [name, format])),
)('the file of %s as %s is there, says its type and the state of the data', async (name, format) => {
  const { extension, mediaType } = formatNamed(name, exportNamed(name), format)
  const response = await fetchFile(`${name}.${extension}`)
  expect(response.headers.get('content-type')).toBe(mediaType)
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.includes(response.headers.get('x-data-version') ?? 'none')).toBe(true)
})

test('no id comes twice in a table of things, and every id that a table points with is in its table', async () => {
  const ids = new Map<string, Set<string>>()
  for (const name of ['people', 'countries', 'organizations', 'places', 'meetings', 'sanctions', 'articles']) {
    const all = (await rowsOf(`${name}.csv`)).map(({ id }) => id ?? '')
    expect([name, new Set(all).size]).toEqual([name, all.length])
    ids.set(name, new Set(all))
  }
  const known = (id: string | undefined, ...names: string[]) => names.some(name => ids.get(name)?.has(id ?? ''))
  for (const { meeting_id, actor_id, representing_id } of await rowsOf('attendances.csv')) {
    expect([meeting_id, known(meeting_id, 'meetings')]).toEqual([meeting_id, true])
    expect([actor_id, known(actor_id, 'people', 'countries', 'organizations')]).toEqual([actor_id, true])
    if (representing_id) expect(known(representing_id, 'countries', 'organizations')).toBe(true)
  }
  for (const { article_id } of await rowsOf('evidence.csv')) expect(known(article_id, 'articles')).toBe(true)
})

test('pairs are those of the attendances of held meetings, plans not counted', async () => {
  const counted = new Map<string, number>()
  const byMeeting = new Map<string, string[]>()
  for (const { meeting_id, actor_id, actor_kind, presence, status } of await rowsOf('attendances.csv')) {
    if (status !== 'HELD' || presence !== 'ATTENDED' || actor_kind !== 'PERSON') continue
    byMeeting.set(meeting_id ?? '', [...(byMeeting.get(meeting_id ?? '') ?? []), actor_id ?? ''])
  }
  for (const people of byMeeting.values())
    for (const a of people)
      for (const b of people) if (a < b) counted.set(`${a} ${b}`, (counted.get(`${a} ${b}`) ?? 0) + 1)
  const pairs = (await rowsOf('encounters.csv')).map(
    row => [`${row.person_a_id} ${row.person_b_id}`, Number(row.meetings)] as const,
  )
  expect(pairs.length).toBeGreaterThan(10)
  expect(new Map(pairs)).toEqual(counted)
  expect(pairs).toHaveLength(counted.size)
})

test('filters by time, country and status leave the rows that fit', async () => {
  const held = await rowsOf('meetings.csv?status=HELD&from=2025-10&to=2025-10')
  expect(held.length).toBeGreaterThan(0)
  for (const { status, date_from, date_to } of held) {
    expect(status).toBe('HELD')
    expect((date_from || '0000') <= '2025-10-31' && (date_to || '9999') >= '2025-10-01').toBe(true)
  }
  const all = await rowsOf('meetings.csv')
  const inTurkey = await rowsOf('meetings.csv?country=TR')
  expect(inTurkey.length).toBeGreaterThan(0)
  expect(inTurkey.length).toBeLessThan(all.length)
  expect(new Set((await rowsOf('attendances.csv?country=UKR')).map(({ country }) => country))).toEqual(new Set(['UKR']))
  const people = await rowsOf('people.csv?country=UKR')
  expect(people.length).toBeGreaterThan(0)
  expect(people.filter(({ countries }) => !countries?.split(';').includes('UKR'))).toEqual([])
  const imposed = await rowsOf('sanctions.csv?status=IMPOSED,LIFTED')
  expect(new Set(imposed.map(row => row.imposed))).toEqual(new Set(['true']))
  for (const { published_at } of await rowsOf('articles.csv?from=2025')) expect(published_at?.slice(0, 4)).toBe('2025')
})

test('a table that is not there is 404 with those that are; a wrong filter is 400', async () => {
  const nothing = await fetchFile('cats.csv')
  expect(nothing.status).toBe(404)
  expect((await nothing.json()).errors[0].message).toContain('there are people, countries')
  expect((await (await fetchFile('people.xls')).json()).errors[0].message).toContain('it has csv, ndjson')
  const wrong = await fetchFile('people.csv?status=HELD')
  expect(wrong.status).toBe(400)
  expect((await wrong.json()).errors[0]).toMatchObject({
    message: expect.stringContaining('it has from, to, country'),
    extensions: { code: 'BAD_INPUT' },
  })
  expect((await server.fetch('http://parley/export/people.csv', { method: 'POST' })).status).toBe(405)
})

test('who has the file already is told so, until something is written or the day is another', async () => {
  const tag = (await fetchFile('people.csv')).headers.get('etag') ?? ''
  expect((await fetchFile('people.csv', { 'if-none-match': tag })).status).toBe(304)
  expect((await fetchFile('people.csv?country=UKR', { 'if-none-match': tag })).status).toBe(200)
  const tomorrow = createServer({ graph, log, clock: () => new Date('2026-01-16T12:00:00Z') })
  const later = await tomorrow.fetch('http://parley/export/people.csv', { headers: { 'if-none-match': tag } })
  expect(later.status).toBe(200)
  await later.body?.cancel()
  await tomorrow.close()
  await database.driver.executeQuery("MERGE (n:Article {id: 'art-zz'}) SET n.documentId = 'zz'")
  expect((await fetchFile('people.csv', { 'if-none-match': tag })).status).toBe(200)
  await database.driver.executeQuery("MATCH (n:Article {id: 'art-zz'}) DELETE n")
})

test('the list of what there is names every file, for a program and as a page', async () => {
  const files = Object.entries(exports).flatMap(([name, { formats }]) =>
    Object.values(formats).map(({ extension }) => `/export/${name}.${extension}`),
  )
  const { exports: listed } = await (await fetchFile('')).json()
  expect(listed.flatMap((one: { files: string[] }) => one.files)).toEqual(files)
  const page = await (await fetchFile('', { accept: 'text/html' })).text()
  expect(files.filter(file => !page.includes(`href="${file}"`))).toEqual([])
})

/** Whether a statement is that of the table of people. */
const readsPeople = (text: string) => text.includes('AS stoodFor')

test('somebody who goes away in the middle stops the reading in the database', async () => {
  let stopped = (_: unknown) => {}
  const stop = new Promise(resolve => {
    stopped = resolve
  })
  const slow = {
    ...graph,
    read: async (text: string, parameters: Record<string, unknown>, signal?: AbortSignal) => {
      if (!readsPeople(text)) return graph.read(text, parameters, signal)
      signal?.addEventListener('abort', stopped, { once: true })
      await stop
      throw new Error('stopped')
    },
  }
  const to = createServer({ graph: slow, log })
  const at = await to.listen({ host: '127.0.0.1', port: 0 })
  const request = get(`${at}/export/people.csv`)
  const [response] = await once(request, 'response')
  // The header comes before the first page, which never does.
  await once(response, 'data')
  request.destroy()
  await stop
  await to.close()
})

test('a file that breaks off does not pass for a whole one', async () => {
  let reads = 0
  const failing = {
    ...graph,
    read: async (text: string, parameters: Record<string, unknown>, signal?: AbortSignal) => {
      if (readsPeople(text) && ++reads > 1) throw new Error('gone')
      return graph.read(text, { ...parameters, ...(readsPeople(text) && { limit: 10 }) }, signal)
    },
  }
  const to = createServer({ graph: failing, log })
  const at = await to.listen({ host: '127.0.0.1', port: 0 })
  const response = await fetch(`${at}/export/people.csv`)
  await expect(response.text()).rejects.toThrow()
  await to.close()
})

test('whoever reads a Parquet file in pieces gets the same bytes as at once, and is told where it ends', async () => {
  const head = await server.fetch('http://parley/export/encounters.parquet', { method: 'HEAD' })
  const size = Number(head.headers.get('content-length'))
  const etag = head.headers.get('etag') ?? ''
  expect(head.headers.get('accept-ranges')).toBe('bytes')
  const whole = Buffer.from(await (await fetchFile('encounters.parquet')).arrayBuffer())
  expect(whole.length).toBe(size)
  const part = async (range: string, headers = {}) => {
    const response = await fetchFile('encounters.parquet', { range, ...headers })
    return { response, bytes: Buffer.from(await response.arrayBuffer()) }
  }
  const foot = await part('bytes=-8', { 'if-range': etag })
  expect(foot.response.status).toBe(206)
  expect(foot.response.headers.get('content-range')).toBe(`bytes ${size - 8}-${size - 1}/${size}`)
  expect(foot.bytes.subarray(4).toString()).toBe('PAR1')
  const pieces = [await part('bytes=0-99'), await part(`bytes=100-${size - 9}`), foot]
  expect(Buffer.concat(pieces.map(({ bytes }) => bytes))).toEqual(whole)
  expect((await part(`bytes=${size}-`)).response.status).toBe(416)
  const other = await part('bytes=0-99', { 'if-range': '"another"' })
  expect([other.response.status, other.bytes.length]).toEqual([200, size])
})
