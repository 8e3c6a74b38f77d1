import { verifyGraph } from '../graph/verify.ts'
import type { Context, ExitStatus } from './context.ts'
import { withGraph } from './with-graph.ts'

/** Looks whether every relationship has evidence and every quote is verbatim; exit status 2 and a line for each that is not. */
export async function verify(context: Context): Promise<ExitStatus> {
  const { edges, quotes, bare, altered } = await withGraph(context, graph => verifyGraph(graph, context.signal))
  for (const { type, from, to } of bare) await context.put(`no evidence: ${from} -[${type}]-> ${to}`)
  for (const { article, start, end, text } of altered) {
    await context.put(`not verbatim: ${article} ${start}–${end} “${text}”`)
  }
  context.say(`${edges} relationships, ${bare.length} of them without evidence.`)
  context.say(`${quotes} quotes, ${altered.length} of them not verbatim.`)
  return bare.length + altered.length > 0 ? 2 : 0
}
