import { z } from 'zod'
import type { EntityLabel } from '../../derive/canonical.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { keysetPages } from './keyset-pages.ts'

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
  const read = (after: string) => statement(graph, { labels, after, limit: 2_000 })
  for await (const page of keysetPages(read, ({ last }) => last)) {
    for (const { last: _, ...name } of page) names.push(name)
  }
  return names
}
