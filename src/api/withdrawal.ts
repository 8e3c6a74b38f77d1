import { AppError } from '../errors.ts'
import { readArticles } from '../graph/read/articles.ts'
import type { EventChange } from '../graph/read/changes.ts'
import type { ArticleRow, EntityRow } from '../graph/read/row.ts'
import { changeView } from './change.ts'
import type { Context } from './context.ts'
import type { QueryResolvers } from './generated.ts'

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

/** `withdrawal`. */
export const withdrawalQueries: Pick<QueryResolvers, 'withdrawal'> = {
  withdrawal: async (_, { article: id }, context) => {
    const { withdrawals } = context
    if (!withdrawals) throw new AppError('NOTHING_TO_DO', 'This server withdraws no articles.')
    const article = await articleOf(id, context)
    if (!article) throw new AppError('NOTHING_TO_DO', `No article has the id ${id}, nor a document of that id.`)
    const { changes, gone } = await withdrawals.preview(article.id)
    return { article, changes: changes.map(changeView), gone }
  },
}

async function articleOf(id: string, { graph, loaders, signal }: Context): Promise<ArticleRow | null> {
  const known = await loaders.articles(id, null)
  if (known) return known.article
  const { rows } = await readArticles(graph, { documentId: id }, { limit: 1, descending: true }, signal)
  return rows[0]?.article ?? null
}
