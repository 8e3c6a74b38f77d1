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
  for await (const page of screenedNamePages(graph, labels, '', 2_000)) names.push(...page)
  return names
}

/** The same a page of so many nodes at a time, in the order of their ids, after some id. */
export async function* screenedNamePages(
  graph: Graph,
  labels: readonly EntityLabel[],
  begin: string,
  limit: number,
  signal?: AbortSignal,
): AsyncGenerator<ScreenedName[]> {
  const read = (after: string) => statement(graph, { labels, after: after === '' ? begin : after, limit }, signal)
  for await (const page of keysetPages(read, ({ last }) => last)) yield page.map(({ last: _, ...name }) => name)
}
