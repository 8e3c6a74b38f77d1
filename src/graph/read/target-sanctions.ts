import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const row = z.object({ target: z.string(), sanctions: z.array(z.string()) })
const statement = readQuery('read/sanctions-of-targets.cypher', row)

/** Ids of the sanctions that were imposed on each of some people or organizations, as news tell. */
export async function readSanctionsOfTargets(graph: Graph, ids: readonly string[], signal?: AbortSignal) {
  const found = await statement(graph, { ids }, signal)
  return new Map(found.map(({ target, sanctions }) => [target, sanctions]))
}
