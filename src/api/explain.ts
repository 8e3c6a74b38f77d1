import type { Plugin } from 'graphql-yoga'
import { type Context, createContext, type Explained, explainingGraph, type Services } from './context.ts'

const notes = new WeakMap<Request, Explained[]>()

/** Whether a request asks what its answer takes, by the header `x-parley-explain: 1`. */
function asksToExplain(request: Request): boolean {
  return request.headers.get('x-parley-explain') === '1'
}

/** A context for one request; one that asks for it notes the statements that it runs. */
export function contextOf(services: Services, request: Request): Context {
  const asking = { authorization: request.headers.get('authorization'), signal: request.signal }
  if (!asksToExplain(request)) return createContext(services, asking)
  const taken: Explained[] = []
  notes.set(request, taken)
  return createContext({ ...services, graph: explainingGraph(services.graph, taken) }, asking)
}

/** Tells in `extensions.explain` the statements that an answer took, with what the database looked at for each, if that was asked for. */
export function explainPlugin(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const taken = notes.get(request)
      if (!taken || Symbol.asyncIterator in result || Array.isArray(result)) return
      setResult({ ...result, extensions: { ...result.extensions, explain: taken } })
    },
  }
}
