import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateScenes, type Scenes } from '../../bench/world/scenes.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'
import { inAnyOrder } from './order.ts'
import { body, calls, delegations, members } from './staged.ts'
import { statementsOf } from './statements.ts'

const now = () => new Date('2025-12-31T12:00:00Z')
const database = scratch()
const { graph } = database
const asking = createAsking(graph, now)
const scenes = generateScenes(3)

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  expect(await ingestArticles(graph, [...scenes.articles()], now)).toMatchObject({ errors: [], refused: [] })
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

const questions: [string, object, (scenes: Scenes) => object][] = [
  ['07-delegations', {}, delegations],
  ['11-calls', {}, calls],
  ['13-members', { body }, members],
]

test.each(questions)('question %s has the answer that plain computation gives', async (file, variables, answer) => {
  const query = readFileSync(new URL(`${file}.test.graphql`, import.meta.url), 'utf8')
  const given = await asking.ask(query, variables, { explained: true })
  expect(given.errors).toBeUndefined()
  const expected = JSON.parse(JSON.stringify(answer(scenes)))
  expect(JSON.stringify(expected).length).toBeGreaterThan(300)
  expect(inAnyOrder(given.data)).toEqual(inAnyOrder(expected))
  expect(statementsOf(given)).toEqual(statementsOf(file))
})
