import { AppError, errorTable } from '../errors.ts'
import type { Services } from './context.ts'
import { readExamples } from './examples.ts'
import { createExplorer } from './explorer.ts'
import type { createExports } from './exports.ts'
import type { Metrics } from './metrics.ts'
import { createPlayground, opensPlayground } from './playground.ts'
import { createReconcileRoute } from './reconcile.ts'
import { json, problem, refuseLarge, text } from './responses.ts'
import { readSchemaText } from './schema.ts'

/** Answers everything that is no GraphQL request; null for what is one. `failed` breaks off an answer that has begun, if it can. */
export type Route = (request: Request, url: URL, failed: (error: unknown) => boolean) => Promise<Response | null>

const exportRoutes = /^\/export(\/|$)/
/** Where data are given without a question. */
const dataRoutes = /^\/(export|reconcile)(\/|$)/

/** The pages, what other programs ask by addresses of their own, and the machine-readable state of the server. */
export function createRoutes(services: Services, metrics: Metrics, body: number): Route {
  const { graph, version, clock, callerOf } = services
  const reconcile = createReconcileRoute(services, body)
  const playground = createPlayground(readExamples())
  const explorer = createExplorer()
  // Files are written by what serves nobody else: it is loaded when one is asked for.
  let exports: Promise<ReturnType<typeof createExports>> | undefined
  const exported = async (request: Request, url: URL, failed: (error: unknown) => boolean) => {
    exports ??= import('./exports.ts').then(loaded => loaded.createExports(graph, clock))
    return (await exports)(request, url, failed)
  }
  const schema = readSchemaText()
  const pages: Record<string, (request: Request) => Promise<Response> | Response> = {
    '/schema.graphql': () => text(schema, 'application/graphql; charset=utf-8'),
    '/health': () => json(200, { status: 'ok', version }),
    '/ready': () => readiness(graph),
    '/metrics': async () => text(await metrics.text(), metrics.type),
  }
  return async (request, url, failed) => {
    if (url.pathname === '/graphql') {
      return opensPlayground(request, url) ? playground(request) : refuseLarge(request, body)
    }
    if (dataRoutes.test(url.pathname) && callerOf(request.headers.get('authorization')).scope === null) {
      return problem(403, 'FORBIDDEN', `${url.pathname} answers only those who send a key.`)
    }
    if (/^\/reconcile(\/|$)/.test(url.pathname)) return reconcile(request, url)
    const page =
      pages[url.pathname]?.(request) ?? (exportRoutes.test(url.pathname) ? exported(request, url, failed) : null)
    const answer = (await page) ?? (await explorer(request, url.pathname))
    if (!answer) return problem(404, 'BAD_INPUT', `There is nothing at ${url.pathname}.`)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return problem(405, 'BAD_INPUT', `${url.pathname} only answers GET.`, { allow: 'GET, HEAD' })
    }
    return answer
  }
}

async function readiness(graph: Services['graph']): Promise<Response> {
  try {
    await graph.verify()
    return json(200, { status: 'ready' })
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'INTERNAL'
    return problem(503, code, errorTable[code].mend, { 'retry-after': '5' })
  }
}
