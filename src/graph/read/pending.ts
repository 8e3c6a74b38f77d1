import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const statement = readQuery('read/pending.cypher', z.object({ pending: z.number() }))

/** How many records and nodes wait to be derived: none, unless an ingest runs or was stopped. */
export async function countPending(graph: Graph): Promise<number> {
  return (await statement(graph, {}))[0]?.pending ?? 0
}
