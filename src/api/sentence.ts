import type { ArticleRow } from '../graph/read/row.ts'
import { readSentences } from '../graph/read/sentences.ts'
import { slot } from './by.ts'
import { askPage, connect } from './connection.ts'
import type { FoundSentenceResolvers, QueryResolvers } from './generated.ts'
import { nodeView } from './node.ts'
import { selectionOf } from './selection.ts'
import { isDescending, windowOf } from './time.ts'
import type { MeetingView, SanctionView } from './view.ts'

/** A sentence with what it is evidence for, as its resolvers hold it. */
export interface FoundSentenceView {
  text: string
  start: number
  end: number
  article: ArticleRow
  speakers: readonly string[]
  events: readonly { id: string; labels: string[] }[]
}

/** `sentences`. */
export const sentenceQueries: Pick<QueryResolvers, 'sentences'> = {
  sentences: async (_, { text, of, kinds, anyway, published, source, ...args }, { graph, signal }, info) => {
    const asked = askPage('sentences', args, isDescending(args.order ?? 'OLDEST_FIRST'), selectionOf(info))
    const filter = {
      text,
      slots: (of ?? []).map(by => slot('OF', by)),
      kinds: kinds ?? [],
      anyway: anyway ?? false,
      published: windowOf(published),
      source: source?.toLowerCase() ?? '',
    }
    const found = await readSentences(graph, filter, asked.page, signal)
    const rows = found.rows.flatMap(({ key, sentence, article, events, speakers }) =>
      article ? [{ key, view: { ...sentence, article, events: events ?? [], speakers: speakers ?? [] } }] : [],
    )
    return connect(asked, { rows, total: found.total }, row => row.view)
  },
}

/** A found sentence's fields. */
export const FoundSentence: FoundSentenceResolvers = {
  events: async ({ events }, _, context, info) => {
    const views = await Promise.all(events.map(event => nodeView(event, context, selectionOf(info))))
    return views.filter((view): view is MeetingView | SanctionView => view !== null && 'node' in view)
  },
}
