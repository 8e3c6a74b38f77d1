import type { ArticleEventsQuestion } from '../graph/read/article-events.ts'
import type { ArticleRow, EvidenceRow } from '../graph/read/row.ts'
import { askPage, asksRows, connect, type Edge, firstOf, type PageArguments } from './connection.ts'
import type { Context } from './context.ts'
import { meetingFacets, sanctionFacets } from './facets.ts'
import type { ArticleMeetingEdgeResolvers, ArticleResolvers, ArticleSanctionEdgeResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { meetingView } from './meeting-view.ts'
import { sanctionView } from './sanction.ts'
import { below, evidenceLimit, nodesOf, type Selection, selectionOf } from './selection.ts'
import { dayFor } from './time.ts'
import type { MeetingView, SanctionView } from './view.ts'

/** A meeting that an article tells of, with the article's sentences that say so. */
export type ArticleMeetingEdgeView = Told<MeetingView>
/** A sanction that an article tells of. */
export type ArticleSanctionEdgeView = Told<SanctionView>

type Told<N> = Edge<N> & { evidence: readonly EvidenceRow[] }

/** The meetings that articles tell of: one statement for those of all articles of a question, one for the meetings. */
export const meetingsOfArticle: NonNullable<ArticleResolvers['meetings']> = (article, args, context, info) => {
  const selection = selectionOf(info)
  const facets = meetingFacets(nodesOf(selection))
  const when = { today: dayFor(null, null, context.clock), knownAt: null }
  return page<MeetingView>(article, 'MEETING', args, context, selection, async id => {
    const row = await context.loaders.meetings(id, { ...when, facets })
    return row && meetingView(row, facets, { ...when, window: null })
  })
}

/** The sanctions that articles tell of, called for and opposed ones among them. */
export const sanctionsOfArticle: NonNullable<ArticleResolvers['sanctions']> = (article, args, context, info) => {
  const selection = selectionOf(info)
  const facets = sanctionFacets(nodesOf(selection))
  return page<SanctionView>(article, 'SANCTION', args, context, selection, async id => {
    const row = await context.loaders.sanctions(id, { facets, knownAt: null })
    return row && sanctionView(row, facets, { window: null, knownAt: null })
  })
}

/** The sentences that say so. */
const evidence = ({ evidence: said }: { evidence: readonly EvidenceRow[] }, { first }: { first?: number | null }) =>
  firstOf(said, first)

/** A meeting of an article. */
export const ArticleMeetingEdge: ArticleMeetingEdgeResolvers = { evidence }

/** A sanction of an article. */
export const ArticleSanctionEdge: ArticleSanctionEdgeResolvers = { evidence }

async function page<N extends object>(
  { id, knownAt }: ArticleRow,
  kind: ArticleEventsQuestion['kind'],
  args: PageArguments,
  { loaders }: Context,
  selection: Selection,
  viewOf: (id: string) => Promise<N | null>,
) {
  const list = kind === 'MEETING' ? 'meetings' : 'sanctions'
  needPresent(knownAt, `${list} of an article`)
  const asked = askPage(`${list} of ${id}`, args, false, selection)
  const question = { kind, page: asked.page, evidence: evidenceLimit(below(selection, 'edges')) }
  const found = asksRows(selection) ? await loaders.articleEvents(id, question) : null
  const views = await Promise.all((found?.events ?? []).map(async row => ({ ...row, view: await viewOf(row.id) })))
  const rows = views.flatMap(({ view, ...row }) => (view ? [{ ...row, view }] : []))
  return connect(
    asked,
    { rows, total: found?.total ?? 0 },
    row => row.view,
    (_, { evidence }) => ({ evidence }),
  )
}
