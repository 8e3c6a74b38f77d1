import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageOf, pageParameters, rowsOf } from './page.ts'
import { actorLabels, namedParameters, type Reference } from './reference.ts'
import { articleRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

const articlePageRow = z.object({
  asked: z.string().nullable(),
  key: z.string().nullable(),
  total: z.number(),
  article: articleRow.nullable(),
})
const articleVersionsRow = z.object({ asked: z.string(), articles: z.array(articleRow) })
const articleTextRow = z.object({ id: z.string(), text: z.string() })

/** What articles have to be; `ids` and `documentId` leave only these, or those of that document. */
export interface ArticleFilter {
  ids?: readonly string[] | undefined
  documentId?: string | undefined
  mentions?: Reference | undefined
  source?: string | undefined
  published?: Window | undefined
  /** The moment as of which it is asked what the graph had; absent for now. */
  knownAt?: string | undefined
  /** Whether those that were withdrawn are meant as well. */
  withdrawn?: boolean | undefined
}

const statement = readQuery('read/articles.cypher', articlePageRow)
const versions = readQuery('read/article-versions.cypher', articleVersionsRow)
const texts = readQuery('read/article-texts.cypher', articleTextRow)

/** A page of the articles that fit, in the order of publication. */
export async function readArticles(graph: Graph, filter: ArticleFilter, page: Page, signal?: AbortSignal) {
  return read(graph, filter, page, signal)
}

/** Articles by ids, those that the graph had at a moment or, without one, has now; those that were withdrawn as well if asked for. */
export async function readArticlesById(
  graph: Graph,
  ids: readonly string[],
  { knownAt, withdrawn }: { knownAt: string | null; withdrawn: boolean },
  signal?: AbortSignal,
) {
  return (await read(graph, { ids, knownAt: knownAt ?? undefined, withdrawn }, pageOf(ids), signal)).rows
}

/** The texts that documents have had, those learned last in front, by the document's id. */
export async function readArticleVersions(graph: Graph, documents: readonly string[], signal?: AbortSignal) {
  const rows = await versions(graph, { ids: documents }, signal)
  return new Map(rows.map(({ asked, articles }) => [asked, articles]))
}

/** The texts of articles by id. */
export async function readArticleTexts(
  graph: Graph,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const rows = await texts(graph, { ids }, signal)
  return new Map(rows.map(({ id, text }) => [id, text]))
}

async function read(graph: Graph, filter: ArticleFilter, page: Page, signal?: AbortSignal) {
  const { ids = [], documentId, mentions, source, published, knownAt, withdrawn = false } = filter
  const { certain: _, ...window } = windowParameters(published ?? null)
  const parameters = {
    ids,
    documentId: documentId ?? '',
    at: knownAt ?? '',
    withdrawn,
    ...namedParameters(mentions ? [{ role: 'MENTIONED', labels: actorLabels, by: mentions }] : []),
    source: source?.toLowerCase() ?? '',
    ...window,
    ...pageParameters(page),
  }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'article')
}
