import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateWorld, type World } from '../../bench/world/world.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestWorld } from '../support/made-up-world.ts'
import { g20Countries, pairsByMonth, sanctionsByMonth, topLeaders } from './counted.ts'
import { inAnyOrder } from './order.ts'

const now = () => new Date('2025-12-01T12:00:00Z')
const database = scratch()
const graph = connect(database)
const asking = createAsking(graph, now)
const world = generateWorld({ seed: 11, attendances: 900 })

/** A question, its variables, and its answer by plain computation over what really happened. */
interface Question {
  file: string
  variables?: object
  answer: (world: World) => object
  /** Whether the order of its lists means nothing. */
  unordered?: boolean
}

const questions: Question[] = [
  { file: '14-top-leaders', answer: topLeaders },
  { file: '15-pairs-by-month', variables: { countries: g20Countries }, answer: pairsByMonth },
  { file: '19-sanctions-by-month', answer: sanctionsByMonth, unordered: true },
]

beforeAll(async () => {
  await database.empty()
  await migrate(graph, now)
  expect(await ingestWorld(graph, world, now)).toMatchObject({ errors: [], refused: [] })
}, 300_000)
afterAll(async () => {
  await asking.close()
  await graph.close()
  await database.close()
})

test.each(questions)('question $file has the answer that plain computation gives', async question => {
  const { file, variables = {}, answer, unordered = false } = question
  const query = readFileSync(new URL(`${file}.test.graphql`, import.meta.url), 'utf8')
  const given = await asking.ask(query, variables)
  expect(given.errors).toBeUndefined()
  const expected = JSON.parse(JSON.stringify(answer(world)))
  if (unordered) expect(inAnyOrder(given.data)).toEqual(inAnyOrder(expected))
  else expect(given.data).toEqual(expected)
})
