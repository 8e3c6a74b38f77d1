import { readSearch } from '../graph/read/search.ts'
import { askPage, connect } from './connection.ts'
import { labelsOf } from './entity.ts'
import type { QueryResolvers } from './generated.ts'
import { nodeView } from './node.ts'
import { below, nodesOf, selectionOf } from './selection.ts'
import type { SearchHitView } from './view.ts'

const everything = ['Person', 'Organization', 'Country', 'Place', 'Meeting', 'Sanction', 'Sentence']

/** `search`. */
export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: async (_, { text, kinds, ...args }, context, info) => {
    const selection = selectionOf(info)
    const result = below(nodesOf(selection), 'result') ?? { times: [], fields: new Map() }
    const asked = askPage('search', args, true, selection)
    const found = await readSearch(context.graph, text, labelsOf(kinds, everything), asked.page, context.signal)
    const rows = await Promise.all(
      found.rows.map(async ({ key, score, entity, sentence, article }) => {
        const view = article
          ? { text: sentence?.text ?? '', start: sentence?.start ?? 0, end: sentence?.end ?? 0, article }
          : entity && (await nodeView(entity, context, result))
        const hit: SearchHitView[] = view ? [{ result: view, score: score ?? 0 }] : []
        return hit.map(one => ({ key, hit: one }))
      }),
    )
    return connect(asked, { rows: rows.flat(), total: found.total }, row => row.hit)
  },
}
