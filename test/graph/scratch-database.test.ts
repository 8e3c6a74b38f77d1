import { afterAll, expect, test } from '@jest/globals'
import { scratch } from '../support/graph.ts'

const database = scratch()
afterAll(() => database.close())

test('the tests run on a real Neo4j 5.26, which they can empty', async () => {
  const { records } = await database.driver.executeQuery(
    'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
  )
  expect(records[0]?.get('version')).toMatch(/^5\.26\./)
  await database.driver.executeQuery('CREATE CONSTRAINT left_over FOR (n:LeftOver) REQUIRE n.id IS UNIQUE')
  await database.driver.executeQuery('CREATE (:LeftOver {id: 1})')
  await database.empty()
  const left = await database.driver.executeQuery('SHOW CONSTRAINTS YIELD name')
  expect(left.records).toEqual([])
})
