import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { keysetPages } from './keyset-pages.ts'

const statement = readQuery(
  'read/screened-listings.cypher',
  z.object({ id: z.string(), name: z.string().nullable(), kind: z.string(), last: z.string() }),
)

/** All names of list entries in force, aliases included: a name a row, with the id of its entry. */
export async function screenedListings(graph: Graph): Promise<{ id: string; name: string; kind: string }[]> {
  const names: { id: string; name: string; kind: string }[] = []
  const read = (after: string) => statement(graph, { after, limit: 2_000 })
  for await (const page of keysetPages(read, ({ last }) => last)) {
    names.push(...page.flatMap(({ id, name, kind }) => (name === null ? [] : [{ id, name, kind }])))
  }
  return names
}
