import { AppError, errorTable } from '../errors.ts'
import type { Services } from './context.ts'
import { readExamples } from './examples.ts'
import { createExplorer } from './explorer.ts'
import type { Metrics } from './metrics.ts'
import { createPlayground, opensPlayground } from './playground.ts'
import { readSchemaText } from './schema.ts'

/** Answers everything that is no GraphQL request; null for what is one. */
export type Route = (request: Request, url: URL) => Promise<Response | null>

/** The pages and the machine-readable state of the server. */
export function createRoutes({ graph, version }: Services, metrics: Metrics, body: number): Route {
  const playground = createPlayground(readExamples())
  const explorer = createExplorer()
  const schema = readSchemaText()
  const pages: Record<string, (request: Request) => Promise<Response> | Response> = {
    '/schema.graphql': () => text(schema, 'application/graphql; charset=utf-8'),
    '/health': () => json(200, { status: 'ok', version }),
    '/ready': () => readiness(graph),
    '/metrics': async () => text(await metrics.text(), metrics.type),
  }
  return async (request, url) => {
    if (url.pathname === '/graphql') {
      return opensPlayground(request, url) ? playground(request) : tooLarge(request, body)
    }
    const answer = (await pages[url.pathname]?.(request)) ?? (await explorer(request, url.pathname))
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

function tooLarge(request: Request, limit: number): Response | null {
  if (Number(request.headers.get('content-length') ?? 0) > limit) {
    return problem(413, 'BAD_INPUT', `The body of a request may have ${limit} bytes.`)
  }
  return request.headers.has('transfer-encoding')
    ? problem(411, 'BAD_INPUT', 'A request with a body has to tell its Content-Length.')
    : null
}

function problem(status: number, code: string, message: string, headers: Record<string, string> = {}): Response {
  return json(status, { errors: [{ message, extensions: { code } }] }, headers)
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })
}

function text(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } })
}
