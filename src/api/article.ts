import { AppError } from '../errors.ts'
import { type ArticleFilter, readArticles } from '../graph/read/articles.ts'
import { named } from './by.ts'
import { askPage, connect } from './connection.ts'
import type { ArticleResolvers, EvidenceResolvers, QueryResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { selectionOf } from './selection.ts'
import { momentOf, windowOf } from './time.ts'

/** `article` and `articles`. */
export const articleQueries: Pick<QueryResolvers, 'article' | 'articles'> = {
  article: async (_, { id, documentId, ...args }, { graph, loaders, signal }) => {
    if ((id == null) === (documentId == null)) throw new AppError('BAD_INPUT', 'article: give either id or documentId.')
    const knownAt = momentOf(args.knownAt)
    if (id != null) return (await loaders.articles(id, knownAt))?.article ?? null
    const page = { limit: 1, descending: true }
    const { rows } = await readArticles(
      graph,
      { documentId: documentId ?? undefined, knownAt: knownAt ?? undefined },
      page,
      signal,
    )
    return rows[0]?.article ?? null
  },
  articles: async (_, args, { graph, signal }, info) => {
    const asked = askPage('articles', args, true, selectionOf(info))
    const knownAt = momentOf(args.knownAt)
    if (args.mentions) needPresent(knownAt, 'mentions')
    const filter: ArticleFilter = {
      mentions: args.mentions ? named('mentions', args.mentions) : undefined,
      source: args.source ?? undefined,
      published: windowOf(args.published) ?? undefined,
      knownAt: knownAt ?? undefined,
    }
    return connect(asked, await readArticles(graph, filter, asked.page, signal), row => row.article)
  },
}

/** An article's fields. */
export const Article: ArticleResolvers = {
  disclosesAi: ({ disclosesAi }) => disclosesAi ?? false,
  source: ({ source }) => (source == null ? null : { name: source }),
  text: async ({ id }, _, { loaders }) => (await loaders.texts.load(id)) ?? '',
}

/** Verbatim words. */
export const Evidence: EvidenceResolvers = {
  extractor: ({ article }) => article.extractor,
}
