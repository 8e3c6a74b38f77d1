import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { migrate } from '../../src/graph/migrate.ts'
import { verifyGraph } from '../../src/graph/verify.ts'
import { scratch } from '../support/graph.ts'
import { stories } from './stories.ts'
import { tell } from './told.ts'

const database = scratch()
const { graph } = database
const now = () => new Date('2024-06-01')

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
beforeEach(async () => {
  await database.emptyData()
  await tell(graph, stories, now)
})
afterAll(async () => {
  await database.close()
})

test('every relationship between canonical nodes has a claim, and every quote is verbatim', async () => {
  const found = await verifyGraph(graph)
  expect(found).toMatchObject({ bare: [], altered: [] })
  const { records } = await database.driver.executeQuery('MATCH (:Entity)-[e]->(:Entity) RETURN count(e) AS edges')
  expect(found.edges).toBe(records[0]?.get('edges'))
  expect(found.quotes).toBeGreaterThan(100)
})

test('a relationship that nobody claims is found', async () => {
  await database.driver.executeQuery(
    `MATCH (p:Person {name: 'Otto Lind'}) MATCH (m:Meeting {status: 'CANCELLED'}) CREATE (p)-[:ATTENDED]->(m)`,
  )
  expect((await verifyGraph(graph)).bare).toMatchObject([{ type: 'ATTENDED' }])
})

test('a claim that was withdrawn or lost its words backs nothing', async () => {
  await database.driver.executeQuery(`MATCH (c:Claim {kind: 'ISSUES'}) SET c.withdrawnAt = '2024-06-01'`)
  await database.driver.executeQuery(`MATCH (:Claim {kind: 'HOLDS'})-[q:QUOTES]->() DELETE q`)
  const { bare } = await verifyGraph(graph)
  expect([...new Set(bare.map(({ type }) => type))].sort()).toEqual(['HOLDS', 'IMPOSED'])
})

test('a quote that was altered is found', async () => {
  await database.driver.executeQuery(
    `MATCH (:Claim {kind: 'HELD_AT'})-[q:QUOTES]->() WITH q LIMIT 1 SET q.text = 'They never met.'`,
  )
  expect((await verifyGraph(graph)).altered).toMatchObject([{ text: 'They never met.' }])
})
