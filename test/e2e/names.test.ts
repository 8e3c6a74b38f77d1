import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrate } from '../../src/graph/migrate.ts'
import { parley, scratchSettings } from '../support/command-line.ts'
import { scratch } from '../support/graph.ts'
import { ingestSamples } from '../support/sample-world.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2025-11-01T12:00:00Z')
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-names-'))
  await database.emptyData()
  await migrate(graph, now)
  await ingestSamples(graph, now)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const lines = (objects: unknown[]) => objects.map(one => JSON.stringify(one)).join('\n')

test('pairs of names are compared one a line, with reasons; a bad line is told and the status is 2', async () => {
  const input = `${lines([
    { left: 'Сергей Лавров', right: 'Sergei Lavrov', kind: 'PERSON' },
    { left: 'Gazprom Neft', right: 'Gazprom Export', kind: 'ORGANIZATION' },
  ])}\n{"left": "alone"}`
  const { status, stdout, stderr } = await parley(['match'], {}, input)
  expect(status).toBe(2)
  expect(stderr).toContain('standard input: line 3 is not as expected: right')
  const [one, two] = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(one).toMatchObject({ same: true, reasons: expect.arrayContaining([expect.stringContaining('lavrov')]) })
  expect(two).toMatchObject({ same: false })
})

test('names are screened against a file, the likest first', async () => {
  const gallery = join(folder, 'gallery.txt')
  await writeFile(gallery, 'Sergei Ryabkov\nSergei Lavrov\nWang Yi\n')
  const { status, stdout } = await parley(
    ['screen', '--gallery', gallery],
    {},
    lines([{ name: 'Lavrow Sergej', kind: 'PERSON' }]),
  )
  expect(status).toBe(0)
  const { query, candidates } = JSON.parse(stdout)
  expect(query).toEqual({ name: 'Lavrow Sergej', kind: 'PERSON' })
  expect(candidates[0]).toMatchObject({ name: 'Sergei Lavrov', id: '2' })
})

test('without a file names are screened against the graph', async () => {
  const { status, stdout } = await parley(
    ['screen'],
    scratchSettings(),
    lines([{ name: 'Зеленский Владимир', kind: 'PERSON' }]),
  )
  expect(status).toBe(0)
  expect(JSON.parse(stdout).candidates[0].name).toMatch(/Zelensk/)
})

test('without a file names are screened against list entries as well, but for those that have ended', async () => {
  const listed = join(folder, 'listed.ndjson')
  const entity = (id: string, name: string) => ({
    id,
    schema: 'Company',
    properties: { name: [name], topics: ['sanction'] },
  })
  const ingest = () => parley(['ingest', '--format', 'ftm', '--allow-shrink', listed], scratchSettings(), '')
  const best = async (name: string) => {
    const { stdout } = await parley(['screen'], scratchSettings(), lines([{ name, kind: 'ORGANIZATION' }]))
    return JSON.parse(stdout).candidates[0]?.name
  }
  await writeFile(listed, lines([entity('x-1', 'Quandrel Shipping LLC'), entity('x-2', 'Ostvane Metals JSC')]))
  expect(await ingest()).toMatchObject({ status: 0 })
  expect(await best('Quandrell Shiping')).toBe('Quandrel Shipping LLC')
  await writeFile(listed, lines([entity('x-2', 'Ostvane Metals JSC')]))
  expect(await ingest()).toMatchObject({ status: 0 })
  expect(await best('Quandrell Shiping')).not.toBe('Quandrel Shipping LLC')
})

test('actor phrases are resolved one a line, as of their day', async () => {
  const input = lines([
    { text: 'Russian Foreign Minister Sergei Lavrov', date: '2022-01-01' },
    { text: 'Parisian officials', date: null },
  ])
  const { status, stdout } = await parley(['resolve-actor'], {}, input)
  expect(status).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([
    { country: 'RUS', person: expect.stringMatching(/Lavrov/), office: 'Foreign Minister' },
    { country: 'FRA', person: null, office: null },
  ])
})
