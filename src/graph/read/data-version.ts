import { createHash } from 'node:crypto'
import type { Graph } from '../connect.ts'
import { readMeta } from './meta.ts'

/**
 * Names the state of the data, such as `2025-10-25T09:30:00.000Z-5f1e09ab`: when the graph learned its last article, and a mark that is
 * another one after every change. The same version always means the same data.
 */
export async function readDataVersion(graph: Graph, signal?: AbortSignal): Promise<string> {
  const [bookmark, { lastIngest }] = await Promise.all([graph.bookmark(), readMeta(graph, signal)])
  const mark = createHash('sha256').update(bookmark).digest('hex').slice(0, 8)
  return `${lastIngest ?? 'empty'}-${mark}`
}
