import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import { knownMigrations, migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01T12:00:00Z')
const versions = knownMigrations().map(({ version }) => version)

beforeEach(() => database.empty())
afterAll(async () => {
  await database.empty()
  await database.close()
})

async function applied(): Promise<unknown[]> {
  const { records } = await database.driver.executeQuery('MATCH (m:Migration) RETURN m {.*} AS m ORDER BY m.version')
  return records.map(record => record.get('m'))
}

test('migrations are numbered without a gap', () => {
  expect(versions).toEqual(versions.map((_, i) => i))
})

test('an empty database is brought to the schema, and a second time nothing happens', async () => {
  expect(await migrate(graph, now)).toEqual(versions)
  const before = await applied()
  expect(before).toHaveLength(versions.length)
  expect(await migrate(graph, () => new Date())).toEqual([])
  expect(await applied()).toEqual(before)
})

test('every node that has a key has a constraint for it', async () => {
  await migrate(graph, now)
  const { records } = await database.driver.executeQuery('SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type')
  const keys = records.map(record => `${record.get('labelsOrTypes')}.${record.get('properties')} ${record.get('type')}`)
  const all =
    'Article.id Block.key Claim.id Counter.name Entity.id Judgement.id Known.id ListChange.id ListEntry.id ListName.key Lock.name ' +
    'Migration.version Program.id Record.id Ruling.id SanctionsList.id SavedQuestion.id Sentence.id Source.name Version.id Version.seq'
  expect(keys.sort()).toEqual(all.split(' ').map(key => `${key} UNIQUENESS`))
})

test('a migration that was stopped half way is finished', async () => {
  const [, evidence] = knownMigrations()
  await graph.run(evidence?.statements[1] ?? '')
  expect(await migrate(graph, now)).toEqual(versions)
})

test('two programs that migrate at once both succeed, and each version is noted once', async () => {
  const second = connect(database)
  const both = await Promise.allSettled([migrate(graph, now), migrate(second, now)])
  await second.close()
  expect(both.filter(({ status }) => status === 'rejected')).toEqual([])
  expect((await applied()).map(one => (one as { version: number }).version)).toEqual(versions)
})

test('a graph of before is given its delegations: the first of those who attended for the same leads', async () => {
  await migrate(graph, now)
  await graph.run(`CREATE (m:Meeting:Entity {id: 'mtg-1'})
    FOREACH (one IN [['per-2', 'UKR'], ['per-1', 'UKR'], ['per-3', null], ['per-4', 'USA']] |
      CREATE (:Person:Entity {id: one[0]})-[:ATTENDED {actor: one[0], representing: one[1]}]->(m))`)
  await graph.run('MATCH (m:Migration {version: 13}) DELETE m')
  expect(await migrate(graph, now)).toEqual([13])
  const led = await graph.run(
    'MATCH ()-[a:ATTENDED]->() WHERE a.delegation IS NOT NULL RETURN a.actor + a.delegation AS who ORDER BY who',
  )
  expect(led.map(({ who }) => who)).toEqual(['per-1UKR', 'per-4USA'])
})

test('a graph of before is given the days of its delegations, and none where the first day is open', async () => {
  await migrate(graph, now)
  await graph.run(`FOREACH (one IN [['mtg-1', '2025-10-24', '2025-10-25'], ['mtg-2', null, '2025-10-25'], ['mtg-3', '2025-10-24', null]] |
    CREATE (:Country:Entity {id: 'UKR ' + one[0]})-[:ATTENDED {delegation: 'UKR', sortKey: '2025-10-24|' + one[0]}]->
      (:Meeting:Entity {id: one[0], startMin: one[1], startMax: one[2]}))`)
  await graph.run('MATCH (m:Migration {version: 14}) DELETE m')
  expect(await migrate(graph, now)).toEqual([14])
  const days = await graph.run('MATCH ()-[a:ATTENDED]->(m) RETURN m.id AS id, a.startMax AS startMax ORDER BY id')
  expect(days).toEqual([
    { id: 'mtg-1', startMax: '2025-10-25' },
    { id: 'mtg-2', startMax: '' },
    { id: 'mtg-3', startMax: '' },
  ])
})

test('a graph of before is given what lists tell of whoever attended, by which countries and years meetings are found, and where they were', async () => {
  await migrate(graph, now)
  await graph.run(`CREATE (m:Meeting:Entity {id: 'mtg-1', sortKey: '2025-10-24|mtg-1'}), (w:Meeting:Entity {id: 'mtg-2', sortKey: '0000|mtg-2', wide: 1})
    CREATE (:Person:Entity {id: 'per-1'})-[:ATTENDED {role: 'HOST', articles: 2, representing: 'UKR', startMax: '2025-10-24'}]->(m)
    CREATE (:Organization:Entity {id: 'org-1'})-[:ATTENDED {role: 'PARTICIPANT', articles: 1}]->(m)
    CREATE (c:Country:Entity {id: 'FRA'})-[:ATTENDED {articles: 1}]->(m)
    CREATE (c)-[:ATTENDED {articles: 3}]->(w)
    CREATE (m)-[:HELD_AT]->(:Place:Entity {id: 'plc-1'})`)
  await graph.run('MATCH (m:Migration {version: 15}) DELETE m')
  expect(await migrate(graph, now)).toEqual([15])
  const told = await graph.run(
    'MATCH ()-[a:ATTENDED]->(m) RETURN a.told AS told, a.startMax AS startMax, m.terms AS terms, m.at AS at ORDER BY m.id, told',
  )
  expect(told).toEqual([
    { told: '1  CFRA', startMax: null, terms: ['FRA', 'UKR', '2025'], at: 'plc-1' },
    { told: '1  Oorg-1', startMax: null, terms: ['FRA', 'UKR', '2025'], at: 'plc-1' },
    { told: 'H2 UKR Pper-1', startMax: null, terms: ['FRA', 'UKR', '2025'], at: 'plc-1' },
    { told: '3  CFRA', startMax: null, terms: ['FRA', 'wide'], at: null },
  ])
})

test('a graph of before is told which meetings are small', async () => {
  await migrate(graph, now)
  await graph.run(
    `UNWIND [2, 12, 13] AS attendees CREATE (:Meeting:Entity {id: 'mtg-' + attendees, attendees: attendees})`,
  )
  await graph.run('MATCH (m:Migration {version: 16}) DELETE m')
  expect(await migrate(graph, now)).toEqual([16])
  const small = await graph.run('MATCH (m:Meeting&Small) RETURN m.attendees AS attendees ORDER BY attendees')
  expect(small).toEqual([{ attendees: 2 }, { attendees: 12 }])
})

test('a database of a newer version is not touched', async () => {
  await migrate(graph, now)
  await database.driver.executeQuery(`CREATE (:Migration {version: 99, checksum: 'x'})`)
  await expect(migrate(graph, now)).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
})

test('a migration that was applied in another wording is named', async () => {
  await migrate(graph, now)
  await database.driver.executeQuery(`MATCH (m:Migration {version: 2}) SET m.checksum = 'x'`)
  await expect(migrate(graph, now)).rejects.toMatchObject({
    code: 'MIGRATION_CHANGED',
    message: expect.stringContaining('cypher/schema/002-'),
  })
})
