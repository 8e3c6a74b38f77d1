import { z } from 'zod'
import type { EntityLabel } from '../../derive/canonical.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const row = z.object({ id: z.string(), name: z.string(), label: z.string(), kind: z.string() })

/** A name, the id and label of the node that has it, and what kind of thing that is. */
export type ScreenedName = z.infer<typeof row>

const statement = readQuery<
  { labels: readonly string[]; after: string; limit: number },
  ScreenedName & { last: string }
>('read/screened-names.cypher', row.extend({ last: z.string() }))

/** All names of nodes with these labels, aliases included: a name a row, with the id of its node. */
export async function screenedNames(
  graph: Graph,
  labels: readonly EntityLabel[] = ['Person', 'Organization'],
): Promise<ScreenedName[]> {
  const names: ScreenedName[] = []
  for (let after = ''; ; ) {
    const page = await statement(graph, { labels, after, limit: 2_000 })
    const last = page.at(-1)?.last
    if (last === undefined) return names
    for (const { last: _, ...name } of page) names.push(name)
    after = last
  }
}
