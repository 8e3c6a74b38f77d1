import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateWorld } from '../../bench/world/world.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'
import { inAnyOrder } from './order.ts'
import { statementsOf } from './statements.ts'
import { thenAndLater } from './then.ts'

let today = '2025-06-30'
const now = () => new Date(`${today}T18:00:00Z`)
const database = scratch()
const { graph } = database
const asking = createAsking(graph, now)
const world = generateWorld({ seed: 27, attendances: 250 })
const moments = { earlier: '2025-06-30T18:00:00.000Z', later: '2025-07-31T18:00:00.000Z' }

/** The graph reads the news up to a day, then those of the month after it, then everything else. */
beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
  const articles = [...world.articles()]
  let read = ''
  for (const day of ['2025-06-30', '2025-07-31', '2025-12-31']) {
    const news = articles.filter(
      ({ document }) => (document.publishedAt ?? '') > read && (document.publishedAt ?? '') <= day,
    )
    today = day
    expect(await ingestArticles(graph, news, now)).toMatchObject({ errors: [], refused: [] })
    read = day
  }
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

test('question 23-then-and-later has the answer that plain computation gives', async () => {
  const query = readFileSync(new URL('23-then-and-later.test.graphql', import.meta.url), 'utf8')
  const given = await asking.ask(query, moments, { explained: true })
  expect(given.errors).toBeUndefined()
  const expected = JSON.parse(JSON.stringify(thenAndLater(world, '2025-06-30', '2025-07-31')))
  expect(expected.diff.map(({ action }: { action: string }) => action)).toContain('CHANGED')
  expect(inAnyOrder(given.data)).toEqual(inAnyOrder(expected))
  expect(statementsOf(given)).toEqual(statementsOf('23-then-and-later'))
})
