import { AppError } from '../errors.ts'
import { type ArticleFilter, readArticles } from '../graph/read/articles.ts'
import type { ArticleRow } from '../graph/read/row.ts'
import { meetingsOfArticle, sanctionsOfArticle } from './article-events.ts'
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
    const withdrawn = args.withdrawn ?? false
    if (withdrawn && knownAt !== null)
      throw new AppError(
        'BAD_INPUT',
        'article: give knownAt or withdrawn, not both: what was withdrawn later was there.',
      )
    if (id != null) return asOf((await loaders.articles(id, { knownAt, withdrawn }))?.article, knownAt)
    const page = { limit: 1, descending: true }
    const filter = { documentId: documentId ?? undefined, knownAt: knownAt ?? undefined, withdrawn }
    const { rows } = await readArticles(graph, filter, page, signal)
    return asOf(rows[0]?.article, knownAt)
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
    return connect(asked, await readArticles(graph, filter, asked.page, signal), row => ({ ...row.article, knownAt }))
  },
}

function asOf(article: ArticleRow | undefined, knownAt: string | null): ArticleRow | null {
  return article ? { ...article, knownAt } : null
}

/** An article's fields. */
export const Article: ArticleResolvers = {
  disclosesAi: ({ disclosesAi }) => disclosesAi ?? false,
  source: ({ source }) => (source == null ? null : { name: source }),
  text: async ({ id }, _, { loaders }) => (await loaders.texts.load(id)) ?? '',
  versions: ({ documentId, knownAt }, _, { loaders }) => {
    needPresent(knownAt, 'versions')
    return loaders.articleVersions.load(documentId)
  },
  meetings: meetingsOfArticle,
  sanctions: sanctionsOfArticle,
}

/** Verbatim words. */
export const Evidence: EvidenceResolvers = {
  extractor: ({ article }) => article.extractor,
}
