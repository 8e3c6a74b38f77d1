import { AppError, errorTable } from '../errors.ts'
import { candidatesOf } from '../reconcile/candidates.ts'
import { extend, proposeProperties } from '../reconcile/extend.ts'
import { kindsNamed } from '../reconcile/kind.ts'
import { manifestOf } from '../reconcile/manifest.ts'
import { createNameIndex } from '../reconcile/name-index.ts'
import { pathOf, previewOf } from '../reconcile/preview.ts'
import { parseBatch, parseExtend } from '../reconcile/query.ts'
import { suggestEntities, suggestProperties, suggestTypes } from '../reconcile/suggest.ts'
import type { Services } from './context.ts'
import { json, problem, refuseLarge, text } from './responses.ts'

// Pages of any origin may ask: nothing here depends on who asks, and nothing is written.
const open = { 'access-control-allow-origin': '*' }
const preflight = { ...open, 'access-control-allow-methods': 'GET, POST, OPTIONS', 'access-control-allow-headers': '*' }
const form = 'application/x-www-form-urlencoded'
// A preview stands in a frame of the page that asks for it; it has a style and no script.
const framed = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'" }

type Answer = (parameters: URLSearchParams, signal: AbortSignal) => Promise<Response> | Response

/** Answers below `/reconcile` by the Reconciliation Service API 0.2; `body` is how many bytes a request may have. */
export function createReconcileRoute({ graph, clock, version, publicUrl }: Services, body: number) {
  const indexOf = createNameIndex(graph, clock)
  const endpoint = async (address: string, parameters: URLSearchParams, signal: AbortSignal): Promise<Response> => {
    const [queries, extension] = [parameters.get('queries'), parameters.get('extend')]
    if (extension !== null) return json(200, await extend(graph, parseExtend(extension), signal))
    if (queries === null) return json(200, manifestOf(publicUrl ?? address, version))
    const found = await candidatesOf(graph, await indexOf(signal), parseBatch(queries), signal)
    return json(200, Object.fromEntries([...found].map(([key, result]) => [key, { result }])))
  }
  const services: Record<string, Answer> = {
    '/suggest/type': parameters => json(200, suggestTypes(typed(parameters))),
    '/suggest/property': parameters => json(200, suggestProperties(typed(parameters))),
    '/suggest/entity': async (parameters, signal) =>
      json(200, await suggestEntities(graph, typed(parameters), kindsNamed(parameters.getAll('type'), 'type'), signal)),
    '/properties': parameters => {
      const [kind] = kindsNamed([parameters.get('type') ?? ''], 'type')
      return json(200, proposeProperties(kind ?? 'Person', numberIn(parameters, 'limit')))
    },
    '/preview': async (parameters, signal) => {
      const page = await previewOf(graph, parameters.get('id') ?? '', signal)
      return page === null ? nothing(parameters.get('id')) : text(page, 'text/html; charset=utf-8', framed)
    },
  }
  const answer = async (request: Request, { origin, pathname, searchParams }: URL): Promise<Response> => {
    const path = pathname.slice('/reconcile'.length).replace(/\/$/, '')
    if (request.method === 'POST' && path === '') {
      const refused = refuseLarge(request, body) ?? refuseOther(request)
      return refused ?? endpoint(origin, new URLSearchParams(await request.text()), request.signal)
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return problem(405, 'BAD_INPUT', `${pathname} answers GET${path === '' ? ' and POST' : ''}.`, {
        allow: 'GET, HEAD',
      })
    if (path === '') return endpoint(origin, searchParams, request.signal)
    if (path.startsWith('/view/')) {
      const id = decoded(path.slice('/view/'.length))
      const location = await pathOf(graph, id, request.signal)
      return location === null ? nothing(id) : new Response(null, { status: 302, headers: { location } })
    }
    return (
      (await services[path]?.(searchParams, request.signal)) ??
      problem(404, 'BAD_INPUT', `There is nothing at ${pathname}.`)
    )
  }
  return async (request: Request, url: URL): Promise<Response> => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight })
    const response = await answer(request, url).catch(failure)
    for (const [name, value] of Object.entries(open)) response.headers.set(name, value)
    return response
  }
}

function typed(parameters: URLSearchParams) {
  return { prefix: parameters.get('prefix') ?? '', cursor: numberIn(parameters, 'cursor') ?? 0 }
}

/** @throws AppError BAD_INPUT for what is no whole number. */
function numberIn(parameters: URLSearchParams, name: string): number | null {
  const given = parameters.get(name)
  if (given === null || given === '') return null
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new AppError('BAD_INPUT', `${name}: ${given} is no whole number.`)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${part} is no id.`, { cause })
  }
}

function refuseOther(request: Request): Response | null {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  return type === form ? null : problem(415, 'BAD_INPUT', `A batch comes as ${form}, with a field queries or extend.`)
}

function nothing(id: string | null): Response {
  return problem(404, 'BAD_INPUT', `Nothing that can be reconciled has the id ${id ?? ''}.`)
}

/** What cannot be used is told; what is broken here goes on to whoever logs it. */
function failure(error: unknown): Response {
  if (!(error instanceof AppError)) throw error
  const { http, visible, mend } = errorTable[error.code]
  const status = typeof error.details.http === 'number' ? error.details.http : http
  const message = visible ? `${error.message} ${mend}` : mend
  return problem(status, error.code, message, status === 503 ? { 'retry-after': '5' } : {})
}
