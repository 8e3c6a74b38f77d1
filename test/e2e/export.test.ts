import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { parley, scratchSettings } from '../support/command-line.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples } from '../support/sample-world.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2026-01-15T12:00:00Z')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-export-'))
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const exported = (...args: string[]) => parley(['export', ...args], scratchSettings())

test('a table goes to standard output as CSV, filtered', async () => {
  const { status, stdout } = await exported('meetings', '--from', '2025-10', '--to', '2025-10', '--status', 'HELD')
  expect(status).toBe(0)
  const rows = parse(stdout, { columns: true }) as Record<string, string>[]
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(row => row.status))).toEqual(new Set(['HELD']))
})

test('the name of the file says the format', async () => {
  const file = join(folder, 'people.ndjson')
  expect(await exported('people', '--out', file)).toMatchObject({ status: 0, stdout: '' })
  const people = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(people.map(({ name }) => name)).toContain('Volodymyr Zelenskyy')
  expect(await readdir(folder)).toEqual(['people.ndjson'])
})

test.each([
  [['cats'], 'there are people, countries'],
  [['people', '--format', 'xls'], 'it has csv, ndjson'],
  [['people', '--out', 'people.xls'], 'it has csv, ndjson'],
  [['people', '--status', 'HELD'], 'it has from, to, country'],
  [['people', '--from', 'then'], 'Write 2025, 2025-10 or 2025-10-24'],
])('%j is refused with what is allowed', async (args, words) => {
  const { status, stderr } = await exported(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(words)
})

const guide = readFileSync(new URL('../../docs/guides/exporting.md', import.meta.url), 'utf8')
const lines = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'))

test.each(lines.filter(line => line.startsWith('npx parley')))('the guide says: %s', async line => {
  const args = line.split(' ').slice(2)
  const named = args.map((arg, i) => (args[i - 1] === '--out' ? join(folder, arg) : arg))
  expect(await parley(named, scratchSettings())).toMatchObject({ status: 0 })
  const out = named[named.indexOf('--out') + 1] ?? ''
  if (named.includes('--out')) expect((await readFile(out, 'utf8')).split('\n').length).toBeGreaterThan(3)
})

test.each(lines.filter(line => line.startsWith('curl')))('and over HTTP: %s', async line => {
  const server = createServer({ graph, log: pino({ level: 'silent' }), clock: now })
  const response = await server.fetch(/http:[^\s']+/.exec(line)?.[0] ?? '')
  expect(response.status).toBe(200)
  expect((await response.text()).split('\n').length).toBeGreaterThan(3)
  await server.close()
})

test('a folder that is not there is told, and without a name the exports are listed', async () => {
  expect((await exported('people', '--out', join(folder, 'none', 'people.csv'))).stderr).toContain('FILE_NOT_FOUND')
  const { status, stdout } = await exported()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^people +csv, ndjson/)
})
