import { AppError } from '../errors.ts'
import { readArticles } from '../graph/read/articles.ts'
import type { EventChange } from '../graph/read/changes.ts'
import type { ArticleRow, EntityRow } from '../graph/read/row.ts'
import { requireScope } from './caller.ts'
import { changeView } from './change.ts'
import type { Context } from './context.ts'
import type { MutationResolvers, QueryResolvers } from './generated.ts'

/** What follows from a withdrawal or its undoing. */
interface Consequence {
  changes: EventChange[]
  gone: EntityRow[]
}

/** What withdraws articles and takes that back; the API is given one and knows no more of it. */
export interface Withdrawals {
  /** What would follow; nothing is changed. */
  preview(id: string): Promise<Consequence>
  withdraw(id: string, act: { by: string; reason: string }): Promise<Consequence>
  restore(id: string, by: string): Promise<Consequence>
}

/** `withdrawal`: nobody else can write while it runs, so it takes a key that may do everything. */
export const withdrawalQueries: Pick<QueryResolvers, 'withdrawal'> = {
  withdrawal: (_, { article }, context) => follow(article, context, (all, id) => all.preview(id)),
}

/** `withdraw` and `restore`. */
export const withdrawalMutations: Pick<MutationResolvers, 'withdraw' | 'restore'> = {
  withdraw: (_, { article, by, reason }, context) =>
    follow(article, context, (all, id) => all.withdraw(id, { by, reason })),
  restore: (_, { article, by }, context) => follow(article, context, (all, id) => all.restore(id, by)),
}

async function follow(
  named: string,
  context: Context,
  act: (withdrawals: Withdrawals, id: string) => Promise<Consequence>,
) {
  requireScope(context, 'admin')
  const { withdrawals } = context
  if (!withdrawals) throw new AppError('FORBIDDEN', 'This server withdraws no articles.')
  const article = await articleOf(named, context)
  if (!article) throw new AppError('NOTHING_TO_DO', `No article has the id ${named}, nor a document of that id.`)
  const { changes, gone } = await act(withdrawals, article.id)
  return { article, changes: changes.map(changeView), gone }
}

/** An article by its id or that of its document, whether it was withdrawn or not. */
async function articleOf(id: string, { graph, signal }: Context): Promise<ArticleRow | null> {
  const page = { limit: 1, descending: true }
  const ways = [{ ids: [id] }, { documentId: id }]
  for (const way of ways) {
    const { rows } = await readArticles(graph, { ...way, withdrawn: true }, page, signal)
    if (rows[0]) return rows[0].article
  }
  return null
}
