import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import { knownArticles } from '../graph/evidence-store.ts'
import { readMeta } from '../graph/read/meta.ts'
import { countPending } from '../graph/read/pending.ts'
import { articleOf } from '../ingest/evidence.ts'
import type { Context } from './context.ts'
import { ingestInputs } from './ingest.ts'
import { ingestListFiles } from './ingest-lists.ts'
import { openInputs } from './inputs.ts'

const sampleLists = [
  ['us.ftm.ndjson', 'ftm'],
  ['uk.csv', 'uk-hmt'],
] as const
const samples = fileURLToPath(new URL('../../samples/documents.ndjson', import.meta.url))

/**
 * Ingests the sample documents when the graph is empty, and finishes what a start that was killed has left half done. A
 * graph with anything else in it is left as it is. Tells whether there was anything to do.
 */
export async function ingestSamples(graph: Graph, context: Context): Promise<boolean> {
  const inputs = await openInputs([samples], context)
  const ids: string[] = []
  for await (const item of inputs.items()) if ('document' in item) ids.push(articleOf(item.document).id)
  const { counts } = await readMeta(graph)
  const known = (await knownArticles(graph, ids)).size
  const isOurs = counts.articles === known && known < ids.length
  if (!isOurs && (await countPending(graph)) === 0) return false
  if (isOurs) context.say(`Ingesting ${ids.length} sample documents`)
  try {
    // Lists come first: a start that is killed between the two begins again.
    if (isOurs) await ingestSampleLists(graph, context)
    await ingestInputs(graph, isOurs ? inputs : { ...inputs, items: nothing }, context)
  } catch (problem) {
    if (!(problem instanceof AppError && problem.code === 'BUSY')) throw problem
    context.say(problem.message)
  }
  return true
}

/** Ingests the sample lists, each in its format. */
export async function ingestSampleLists(
  graph: Graph,
  context: Pick<Context, 'now' | 'progress' | 'say' | 'signal'>,
): Promise<void> {
  for (const [name, format] of sampleLists) {
    const path = fileURLToPath(new URL(`../../samples/lists/${name}`, import.meta.url))
    await ingestListFiles(graph, format, [{ name: path, open: () => createReadStream(path) }], {}, context)
  }
}

async function* nothing() {}
