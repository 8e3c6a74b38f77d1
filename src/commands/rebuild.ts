import { rebuild as rebuildGraph } from '../ingest/rebuild.ts'
import type { Context, ExitStatus } from './context.ts'
import { withGraph } from './with-graph.ts'

/** Derives the canonical layer anew from the evidence. */
export async function rebuild(context: Context): Promise<ExitStatus> {
  const derived = await withGraph(context, graph =>
    rebuildGraph(graph, context.now, done => context.progress({ text: 'Deriving', done })),
  )
  context.say(`Derived anew: ${derived} records and nodes.`)
  return 0
}
