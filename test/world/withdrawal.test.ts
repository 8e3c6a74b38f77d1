import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateWorld } from '../../bench/world/world.ts'
import { createWithdrawals } from '../../src/commands/withdrawals.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { canonical } from '../graph/dump.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'

const now = () => new Date()
const database = scratch()
const graph = connect(database)
const withdrawals = createWithdrawals(graph, now)
const asking = createAsking(graph, now, withdrawals)
const articles = [...generateWorld({ seed: 21, attendances: 100 }).articles()]
/** The only report of a meeting, an announcement of one that was held, and a step of a sanction. */
const tried = ['-held-', '-planned-', '-lifted']
  .flatMap(kind => articles.filter(({ document }) => document.id.includes(kind)).slice(0, 2))
  .map(({ document }) => document.id)

beforeAll(async () => {
  await database.empty()
  await migrate(graph, now)
})
afterAll(async () => {
  await asking.close()
  await graph.close()
  await database.close()
})

const question = `query Twelve($article: ID!) {
  withdrawal(article: $article) {
    article { id documentId }
    changes { id action fields before { ... on Meeting { title } ... on Sanction { title } } }
    gone { id }
  }
}`

test.each(tried)(
  'without %s the graph is as if it had never been read; the dry run said so before, and restored all is back',
  async id => {
    await database.emptyData()
    await ingestArticles(
      graph,
      articles.filter(({ document }) => document.id !== id),
      now,
    )
    const without = await canonical(database.driver)
    await ingestArticles(graph, articles, now)
    const before = await canonical(database.driver)

    const { data, errors } = await asking.ask(question, { article: id })
    expect(errors).toBeUndefined()
    expect(await canonical(database.driver)).toEqual(before)
    expect(data.withdrawal.article.documentId).toBe(id)
    expect(data.withdrawal.changes.length).toBeGreaterThan(0)

    const { changes, gone } = await withdrawals.withdraw(data.withdrawal.article.id, { by: 'test', reason: 'wrong' })
    expect(await canonical(database.driver)).toEqual(without)
    expect(changes.map(({ of }) => of)).toEqual(data.withdrawal.changes.map((change: { id: string }) => change.id))
    expect(gone.map(one => one.id)).toEqual(data.withdrawal.gone.map((one: { id: string }) => one.id))

    await withdrawals.restore(data.withdrawal.article.id, 'test')
    expect(await canonical(database.driver)).toEqual(before)
    await expect(withdrawals.restore(data.withdrawal.article.id, 'test')).rejects.toThrow('is not withdrawn')
  },
)
