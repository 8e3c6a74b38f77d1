import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { articleRow, entityRow } from './row.ts'

const nodeRow = z.object({ asked: z.string(), entity: entityRow, article: articleRow.nullable() })

const statement = readQuery('read/nodes.cypher', nodeRow)

/** What carries these ids, or carried them before it was merged; what nothing carries is left out. */
export async function readNodes(graph: Graph, ids: readonly string[], signal?: AbortSignal) {
  return statement(graph, { ids }, signal)
}
