import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const metaRow = z.object({ what: z.string(), value: z.union([z.number(), z.string()]).nullable() })

const statement = readQuery('read/meta.cypher', metaRow)

/** What the graph holds: numbers of nodes by kind, the version of its schema, when it learned something last. */
export async function readMeta(graph: Graph, signal?: AbortSignal) {
  const values = new Map((await statement(graph, {}, signal)).map(({ what, value }) => [what, value]))
  const text = (what: string) => values.get(what)?.toString() ?? null
  const count = (what: string) => Number(values.get(what) ?? 0)
  return {
    schemaVersion: values.get('schemaVersion') == null ? null : count('schemaVersion'),
    lastIngest: text('lastIngest'),
    newestArticle: text('newestArticle'),
    counts: {
      articles: count('articles'),
      people: count('people'),
      organizations: count('organizations'),
      countries: count('countries'),
      places: count('places'),
      meetings: count('meetings'),
      sanctions: count('sanctions'),
      claims: count('claims'),
    },
  }
}
