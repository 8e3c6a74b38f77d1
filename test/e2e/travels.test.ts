import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrate } from '../../src/graph/migrate.ts'
import { parley, scratchSettings } from '../support/command-line.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
const { graph } = database
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-travels-'))
  await database.emptyData()
  await migrate(graph, () => new Date())
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await database.close()
})

const trip = {
  id: 'trip-1',
  role: 'secretary',
  name: 'Idris Cole',
  start: '1999-05-03',
  end: '1999-05-03',
  country: 'Italy',
  locale: 'Rome',
  participants: [{ title: 'President', name: 'Aldo Verdi' }],
  text: 'Secretary of State Idris Cole was in Rome, Italy, on 1999-05-03. He met with President Aldo Verdi.',
}
const article = {
  id: 'article-1',
  source: 'Fjord Post',
  publishedAt: '1999-05-04',
  text: 'ROME — President Aldo Verdi of Italy met US Secretary of State Idris Cole in Rome on Monday, 3 May 1999.',
}

test('a visit that an official travel record and an article tell of is one meeting, with a sentence of each', async () => {
  const record = join(folder, 'trips.ndjson')
  const news = join(folder, 'news.ndjson')
  await writeFile(record, `${JSON.stringify(trip)}\n`)
  await writeFile(news, `${JSON.stringify(article)}\n`)
  expect(await parley(['ingest', '--format', 'travels', record], scratchSettings(), '')).toMatchObject({ status: 0 })
  expect(await parley(['ingest', news], scratchSettings(), '')).toMatchObject({ status: 0 })
  const { records } = await database.driver.executeQuery(
    `MATCH (m:Meeting) RETURN m.status AS status, m.edtf AS day, m.articles AS articles,
       COLLECT { MATCH (p:Person)-[:ATTENDED]->(m) RETURN p.name ORDER BY p.name } AS people`,
  )
  expect(records.map(row => row.toObject())).toEqual([
    { status: 'HELD', day: '1999-05-03', articles: 2, people: ['Aldo Verdi', 'Idris Cole'] },
  ])
})
