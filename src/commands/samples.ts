import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import { knownArticles } from '../graph/evidence-store.ts'
import { readMeta } from '../graph/read/meta.ts'
import { countPending } from '../graph/read/pending.ts'
import { articleOf } from '../ingest/evidence.ts'
import type { Context } from './context.ts'
import { ingestInputs } from './ingest.ts'
import { openInputs } from './inputs.ts'

const samples = fileURLToPath(new URL('../../samples/documents.ndjson', import.meta.url))

/**
 * Ingests the sample documents when the graph is empty, and finishes what a start that was killed has left half done. A
 * graph with anything else in it is left as it is.
 */
export async function ingestSamples(graph: Graph, context: Context): Promise<void> {
  const inputs = await openInputs([samples], context)
  const ids: string[] = []
  for await (const item of inputs.items()) if ('document' in item) ids.push(articleOf(item.document).id)
  const { counts } = await readMeta(graph)
  const known = (await knownArticles(graph, ids)).size
  const isOurs = counts.articles === known && known < ids.length
  if (!isOurs && (await countPending(graph)) === 0) return
  if (isOurs) context.say(`Ingesting ${ids.length} sample documents`)
  try {
    await ingestInputs(graph, isOurs ? inputs : { ...inputs, items: nothing }, context)
  } catch (problem) {
    if (!(problem instanceof AppError && problem.code === 'BUSY')) throw problem
    context.say(problem.message)
  }
}

async function* nothing() {}
