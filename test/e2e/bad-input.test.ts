import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parley, scratchSettings } from '../support/command-line.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-input-'))
  await database.empty()
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const good = { id: 'good', text: 'The harbour was quiet.', source: 'Harbour Post', publishedAt: '2024-05-02' }
const input = [
  JSON.stringify(good),
  'no JSON',
  JSON.stringify({ id: 'no text' }),
  JSON.stringify({ id: 7, text: 'x' }),
].join('\n')

test('bad lines are told by number and reason, the others are ingested, and the exit status is 2', async () => {
  const { status, stdout, stderr } = await parley(['ingest', '--json', '-'], scratchSettings(), input)
  expect(status).toBe(2)
  expect(stderr).toMatch(/line 2 is not JSON/)
  expect(stderr).toMatch(/line 3 is no document: text/)
  expect(stderr).toMatch(/line 4 is no document: id/)
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ documents: 1, written: 1, errors: 3 })
})

test('the same good line again writes nothing', async () => {
  const { status, stdout } = await parley(['ingest', '--json'], scratchSettings(), JSON.stringify(good))
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ documents: 1, written: 0, known: 1, writes: 0 })
})

test('lines of several files are told with the name of their file', async () => {
  const files = ['one.ndjson', 'two.ndjson'].map(name => join(folder, name))
  for (const file of files) await writeFile(file, input)
  const { status, stdout, stderr } = await parley(['read', 'documents', ...files])
  expect(status).toBe(2)
  for (const file of files) expect(stderr).toContain(`${file}: line 2 is not JSON`)
  expect(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual(['good', 'good'])
})

test('a folder stands for all files in it that can be read', async () => {
  const shelf = join(folder, 'shelf')
  await mkdir(join(shelf, 'below'), { recursive: true })
  await writeFile(join(shelf, 'b.txt'), 'The harbour was quiet.')
  await writeFile(join(shelf, 'below', 'a.ndjson'), JSON.stringify(good))
  await writeFile(join(shelf, 'picture.png'), 'no text')
  const { status, stdout } = await parley(['read', 'documents', shelf])
  expect(status).toBe(0)
  const ids = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).id)
  expect(ids).toEqual(['b', 'good'])
  const empty = await parley(['read', 'documents', await mkdtemp(join(folder, 'empty-'))])
  expect(empty).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/FILE_NOT_FOUND: The folder .* holds no file/),
  })
})

test('a missing file is told before anything is read, and the exit status is 1', async () => {
  const { status, stdout, stderr } = await parley(['read', 'documents', '-', join(folder, 'none.ndjson')], {}, input)
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/FILE_NOT_FOUND: There is no file .*none\.ndjson/)
})

test('an extraction that quotes what is not in its document is refused with the reason', async () => {
  const quote = { start: 0, end: 11, text: 'The harbor w' }
  const extraction = {
    documentId: 'good',
    extractor: { name: 'someone', version: '1' },
    people: [],
    countries: [{ ref: 'c1', iso3: 'GBR', mentions: [quote] }],
    organizations: [],
    places: [],
    meetings: [],
    sanctions: [],
  }
  const { status, stderr } = await parley(['ingest'], scratchSettings(), JSON.stringify(extraction))
  expect(status).toBe(2)
  expect(stderr).toMatch(/line 1, countries\[0\]/)
})

test('a setting that does not exist is an error that names the one that was meant', async () => {
  const { status, stderr } = await parley(['read', 'documents'], { PARLEY_PROT: '4000' })
  expect(status).toBe(1)
  expect(stderr).toContain('PARLEY_PROT is no setting; did you mean PARLEY_PORT?')
})

test('a relationship that nobody claims and a quote that is not verbatim are named by parley verify', async () => {
  const whole = await parley(['verify'], scratchSettings())
  expect(whole).toMatchObject({ status: 0, stdout: '' })
  await database.driver.executeQuery("CREATE (:Entity:Person {id: 'x'})-[:ATTENDED]->(:Entity:Meeting {id: 'y'})")
  const { status, stdout, stderr } = await parley(['verify'], scratchSettings())
  expect(status).toBe(2)
  expect(stdout).toBe('no evidence: x -[ATTENDED]-> y\n')
  expect(stderr).toMatch(/1 relationships, 1 of them without evidence/)
})

test('entries of a list are written one a line; a bad row is told by its place and the status is 2', async () => {
  const list = join(folder, 'sdn.csv')
  await writeFile(list, '36,HARBOUR LINES,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\nx,y\r\n')
  const { status, stdout, stderr } = await parley(['read', 'ofac-sdn', list])
  expect(status).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ id: 'ofac-36', name: 'HARBOUR LINES', programs: ['CUBA'] })
  expect(stderr).toContain(`${list}: line 2 has 2 columns instead of 12`)
})
