import { z } from 'zod'
import type { Graph } from './connect.ts'
import { keysetPages } from './read/keyset-pages.ts'
import { readQuery } from './statement.ts'

const edge = z.object({ type: z.string(), from: z.string(), to: z.string() })
const quote = z.object({ start: z.number(), end: z.number(), text: z.string() })
type Page = { after: string; limit: number }

const edgesFrom = readQuery<Page, { last: string | null; edges: number; bare: z.infer<typeof edge>[] }>(
  'read/verify-edges.cypher',
  z.object({ last: z.string().nullable(), edges: z.number(), bare: z.array(edge) }),
)
const quotesFrom = readQuery<Page, { id: string; text: string; quotes: z.infer<typeof quote>[] }>(
  'read/verify-quotes.cypher',
  z.object({ id: z.string(), text: z.string(), quotes: z.array(quote) }),
)

/** What was looked at, and everything that breaks a promise of the graph. */
export interface Verification {
  edges: number
  quotes: number
  /** Relationships between canonical nodes without a live claim that quotes somebody. */
  bare: { type: string; from: string; to: string }[]
  /** Spans whose words are not those of their article. */
  altered: { article: string; start: number; end: number; text: string }[]
}

/** Looks whether every relationship of the canonical layer has evidence, and whether every quote is verbatim in its article. */
export async function verifyGraph(graph: Graph, signal?: AbortSignal): Promise<Verification> {
  const found: Verification = { edges: 0, quotes: 0, bare: [], altered: [] }
  for (let after: string | null = ''; after !== null; ) {
    const [page] = await edgesFrom(graph, { after, limit: 500 }, signal)
    found.edges += page?.edges ?? 0
    found.bare.push(...(page?.bare ?? []))
    after = page?.last ?? null
  }
  const texts = (after: string) => quotesFrom(graph, { after, limit: 100 }, signal)
  for await (const articles of keysetPages(texts, ({ id }) => id)) {
    for (const { id, text, quotes } of articles) {
      found.quotes += quotes.length
      const altered = quotes.filter(quoted => text.slice(quoted.start, quoted.end) !== quoted.text)
      found.altered.push(...altered.map(quoted => ({ article: id, ...quoted })))
    }
  }
  return found
}
