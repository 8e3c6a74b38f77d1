import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters } from './page.ts'
import { evidenceRow } from './row.ts'

const articleEventsRow = z.object({
  asked: z.string(),
  total: z.number(),
  events: z.array(z.object({ key: z.string(), id: z.string(), evidence: z.array(evidenceRow) })),
})

/** Which of them are read, and with how many sentences, 0 for none. */
export interface ArticleEventsQuestion {
  kind: 'MEETING' | 'SANCTION'
  page: Page
  evidence: number
}

const statement = readQuery('read/article-events.cypher', articleEventsRow)

/** For each article a page of what it tells of, in the order of its text; an article that is withdrawn tells of nothing. */
export async function readArticleEvents(
  graph: Graph,
  ids: readonly string[],
  { kind, page, evidence }: ArticleEventsQuestion,
  signal?: AbortSignal,
) {
  return statement(graph, { question: { ids, kind, evidence, ...pageParameters(page) } }, signal)
}
