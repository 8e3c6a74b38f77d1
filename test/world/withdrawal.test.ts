import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { generateWorld } from '../../bench/world/world.ts'
import { createWithdrawals } from '../../src/commands/withdrawals.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { createAsking } from '../api/asking.ts'
import { canonical } from '../graph/dump.ts'
import { scratch } from '../support/graph.ts'
import { ingestArticles } from '../support/made-up-world.ts'

const now = () => new Date()
const database = scratch()
const { graph } = database
const key = 'a-key-of-many-letters'
const asking = createAsking(graph, now, { withdrawals: createWithdrawals(graph, now), writeKey: key })
const articles = [...generateWorld({ seed: 21, attendances: 100 }).articles()]
/** The only report of a meeting, an announcement of one that was held, and a step of a sanction. */
const tried = ['-held-', '-planned-', '-lifted']
  .flatMap(kind => articles.filter(({ document }) => document.id.includes(kind)).slice(0, 2))
  .map(({ document }) => document.id)

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, now)
})
afterAll(async () => {
  await asking.close()
  await database.close()
})

const question = `query Twelve($article: ID!) {
  withdrawal(article: $article) {
    article { id documentId }
    changes { id action fields before { ... on Meeting { title } ... on Sanction { title } } }
    gone { id }
  }
}`

/** An article as it is found by the id of its document, and as it is kept when it was withdrawn. */
async function told(id: string) {
  const { data } = await asking.ask(
    `query Kept($id: String!) {
      present: article(documentId: $id) { documentId withdrawnAt }
      kept: article(documentId: $id, withdrawn: true) { documentId withdrawnAt meetings { nodes { id } } sanctions { nodes { id } } }
    }`,
    { id },
  )
  return data
}

const act = (name: string, more: string) => `mutation Act($article: ID!) {
  done: ${name}(article: $article${more}) {
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

    const { data, errors } = await asking.ask(question, { article: id }, { key })
    expect(errors).toBeUndefined()
    expect(await canonical(database.driver)).toEqual(before)
    expect(data.withdrawal.article.documentId).toBe(id)
    expect(data.withdrawal.changes.length).toBeGreaterThan(0)

    const withdrawn = await asking.ask(act('withdraw', ', by: "test", reason: "wrong"'), { article: id }, { key })
    expect(await canonical(database.driver)).toEqual(without)
    expect(withdrawn.data.done).toEqual(data.withdrawal)
    expect((await asking.ask('{ articles(first: 100) { totalCount } }')).data.articles.totalCount).toBe(
      articles.length - 1,
    )

    expect(await told(id)).toEqual({
      present: null,
      kept: { documentId: id, withdrawnAt: expect.any(String), meetings: { nodes: [] }, sanctions: { nodes: [] } },
    })

    const restored = await asking.ask(act('restore', ', by: "test"'), { article: id }, { key })
    expect(restored.data.done.article.documentId).toBe(id)
    expect(await canonical(database.driver)).toEqual(before)
    expect((await told(id)).present).toEqual({ documentId: id, withdrawnAt: null })
    const again = await asking.ask(act('restore', ', by: "test"'), { article: id }, { key })
    expect(again.errors?.[0]).toMatchObject({ message: expect.stringContaining('is not withdrawn') })
  },
)

test('without the key nothing is withdrawn, and nobody can keep others from writing by dry runs', async () => {
  const article = tried[0]
  for (const query of [question, act('withdraw', ', by: "test", reason: "wrong"'), act('restore', ', by: "test"')]) {
    const { errors } = await asking.ask(query, { article }, { key: 'another-key-of-letters' })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  }
})
