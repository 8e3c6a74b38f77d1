import { randomUUID } from 'node:crypto'
import { createServer as createHttpServer, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createYoga, type Plugin } from 'graphql-yoga'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import type { Log } from '../log.ts'
import { createCallers, createCharge, type KeyRules } from './caller.ts'
import { createContext } from './context.ts'
import { createDesk } from './desk.ts'
import { createDirect } from './direct.ts'
import { createErrors } from './errors.ts'
import { contextOf, explainPlugin } from './explain.ts'
import type { Intake } from './intake.ts'
import { createGauge, type Limits, limitPlugin, standardLimits } from './limits.ts'
import { createMetrics } from './metrics.ts'
import { createRoutes } from './routes.ts'
import type { Judge } from './ruling.ts'
import { createSchema } from './schema.ts'
import { type TrustedDocuments, trustedPlugin } from './trusted.ts'
import type { Withdrawals } from './withdrawal.ts'

/** What a server is made of. */
export interface ServerParts extends KeyRules {
  graph: Graph
  log: Log
  /** The time, for what depends on today. */
  clock?: () => Date
  version?: string
  /** Reads documents and writes them; without it the server only answers questions. */
  intake?: Intake
  /** Writes answers to open questions down; without it the server takes none. */
  judge?: Judge
  /** Questions that are known by their id; with `only` no others are answered. */
  trusted?: { documents: TrustedDocuments; only: boolean }
  /** Whether saved questions may be sent to addresses of private networks. */
  privateTargets?: boolean
  limits?: Limits
  newRequestId?: () => string
  withdrawals?: Withdrawals
  /** Address under which others reach the server, without a slash at its end; without it the one that they asked at. */
  publicUrl?: string | undefined
}

/** A server of the API and its pages. */
export interface Server {
  /** Answers a request without any socket. */
  fetch(request: Request | string, init?: RequestInit): Promise<Response>
  /**
   * Listens; the address is where it can be reached.
   * @throws AppError PORT_IN_USE when another program listens there.
   */
  listen(at: { host: string; port: number }): Promise<string>
  /** Answers what has been asked, then stops; the graph stays open. */
  close(): Promise<void>
}

const grace = 5_000

/** Creates a server over a graph; nothing is listened to before `listen`. */
export function createServer(parts: ServerParts): Server {
  const {
    graph,
    log,
    clock = () => new Date(),
    version = '0',
    intake,
    trusted = { documents: new Map(), only: false },
    privateTargets,
    limits = standardLimits,
    newRequestId = randomUUID,
    withdrawals,
    judge,
    publicUrl,
  } = parts
  const callerOf = createCallers(parts)
  const takesKeys = parts.writeKey !== undefined || (parts.keys ?? []).some(({ scope }) => scope !== 'read')
  const services = {
    ...{ graph, clock, version, withdrawals, intake, judge, publicUrl },
    ...{ callerOf, takesKeys, privateTargets },
  }
  const metrics = createMetrics()
  const route = createRoutes(services, metrics, limits.body)
  const ids = new WeakMap<Request, string>()
  const idOf = (request: Request): string => {
    const id = ids.get(request) ?? newRequestId()
    ids.set(request, id)
    return id
  }
  const errors = createErrors(log, idOf, metrics.failed)
  const schema = createSchema()
  const gauge = createGauge(limits, createCharge(clock))
  const noted = createNotes(metrics.answered, log)
  const desk = createDesk({
    direct: createDirect({
      schema,
      gauge,
      contextOf: posted => createContext(services, posted),
      toldErrors: errors.toldErrors,
      failed: error => log.error({ err: error }, 'a question could not be made a program'),
    }),
    noted: (requestId, status, milliseconds) => noted(requestId, '/graphql', status, milliseconds),
    newRequestId,
    log,
    // With trusted documents alone each question has to be looked up first.
    most: trusted.only ? -1 : limits.body,
  })
  const yoga = createYoga({
    schema,
    context: ({ request }) => contextOf(services, request),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    // Yoga's own answers to every address with this end: one that no address has.
    healthCheckEndpoint: ' ',
    logging: false,
    cors: false,
    maxRequestBodySize: false,
    extraParamNames: ['documentId'],
    maskedErrors: { maskError: errors.maskError },
    plugins: [
      frontDoor(route, noted, idOf, log),
      trustedPlugin(trusted, callerOf),
      limitPlugin(gauge),
      explainPlugin(),
      errors.plugin,
    ],
  })
  let http: HttpServer | undefined
  return {
    fetch: async (request, init) => {
      const asked = new Request(request, init)
      return (await desk.fetch(asked)) ?? yoga.fetch(asked)
    },
    listen: async ({ host, port }) => {
      http = createHttpServer(desk.listener(yoga))
      return listen(http, host, port)
    },
    close: async () => {
      if (http) await stop(http)
      await yoga.dispose()
      metrics.close()
    },
  }
}

/** Counts answers and writes them to the log. */
function createNotes(answered: (route: string, status: number, milliseconds: number) => void, log: Log) {
  return (requestId: string, path: string, status: number, milliseconds: number): void => {
    answered(status === 404 ? 'unknown' : routeOf(path), status, milliseconds)
    log.debug({ requestId, path, status, milliseconds: Math.round(milliseconds) }, 'answered')
  }
}

/** Gives each request an id, answers what is no question, and notes how it went. */
function frontDoor(
  route: ReturnType<typeof createRoutes>,
  noted: ReturnType<typeof createNotes>,
  idOf: (request: Request) => string,
  log: Log,
): Plugin {
  const begun = new WeakMap<Request, { at: number; pathname: string }>()
  const breakOff = (error: unknown, request: Request, connection: object) => {
    if (!request.signal.aborted) log.error({ err: error, requestId: idOf(request) }, 'an answer broke off')
    const { res } = connection as { res?: ServerResponse }
    res?.destroy()
    return res !== undefined
  }
  return {
    async onRequest({ request, endResponse, serverContext }) {
      const url = new URL(request.url)
      begun.set(request, { at: performance.now(), pathname: url.pathname })
      const failed = (error: unknown) => breakOff(error, request, serverContext)
      const response = await route(request, url, failed)
      if (response) endResponse(response)
    },
    onResponse({ request, response }) {
      const { at, pathname } = begun.get(request) ?? { at: performance.now(), pathname: new URL(request.url).pathname }
      const milliseconds = performance.now() - at
      const requestId = idOf(request)
      response.headers.set('x-request-id', requestId)
      noted(requestId, pathname, response.status, milliseconds)
    },
  }
}

/** The name under which an address is counted: pages of the explorer are as many as there are things, and count as one. */
function routeOf(pathname: string): string {
  if (/^\/reconcile(\/|$)/.test(pathname)) return '/reconcile'
  if (/^\/(graphql|schema\.graphql|health|ready|metrics)$/.test(pathname)) return pathname
  return pathname.startsWith('/export/') ? '/export' : 'explorer'
}

function listen(http: HttpServer, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      const message = `Another program listens on port ${port} of ${host}.`
      reject(taken ? new AppError('PORT_IN_USE', message, { cause: error }) : error)
    })
    http.listen(port, host, () => {
      const { address, family, port: taken } = http.address() as AddressInfo
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`)
    })
  })
}

async function stop(http: HttpServer): Promise<void> {
  const closed = new Promise<void>(resolve => http.close(() => resolve()))
  http.closeIdleConnections()
  const impatience = setTimeout(() => http.closeAllConnections(), grace)
  await closed
  clearTimeout(impatience)
}
