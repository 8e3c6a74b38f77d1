import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const row = z.object({ id: z.string(), name: z.string(), kind: z.string() })
type Row = z.infer<typeof row>

const statement = readQuery<{ after: string; limit: number }, Row & { last: string }>(
  'read/screened-names.cypher',
  row.extend({ last: z.string() }),
)

/** All names of people and organizations, aliases included: a name a row, with the id of its node. */
export async function screenedNames(graph: Graph): Promise<Row[]> {
  const names: Row[] = []
  for (let after = ''; ; ) {
    const page = await statement(graph, { after, limit: 2_000 })
    const last = page.at(-1)?.last
    if (last === undefined) return names
    names.push(...page.map(({ id, name, kind }) => ({ id, name, kind })))
    after = last
  }
}
