import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const row = z.object({ id: z.string(), name: z.string().nullable(), kind: z.string(), last: z.string() })
type Row = z.infer<typeof row>

const statement = readQuery<{ after: string; limit: number }, Row>('read/screened-listings.cypher', row)

/** All names of list entries in force, aliases included: a name a row, with the id of its entry. */
export async function screenedListings(graph: Graph): Promise<{ id: string; name: string; kind: string }[]> {
  const names: { id: string; name: string; kind: string }[] = []
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Row[] = await statement(graph, { after, limit: 2_000 })
    names.push(...page.flatMap(({ id, name, kind }) => (name === null ? [] : [{ id, name, kind }])))
    after = page.at(-1)?.last
  }
  return names
}
