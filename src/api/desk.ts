import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Log } from '../log.ts'
import type { Answered, Posted } from './direct.ts'

/** What questions are answered with as they come in. */
export interface DeskParts {
  direct: (posted: Posted) => Promise<Answered | null>
  /** Notes how it went. */
  noted: (requestId: string, status: number, milliseconds: number) => void
  newRequestId: () => string
  log: Log
  /** Bytes that a body may have. */
  most: number
}

/** Takes in questions: those that can be answered directly are, all other requests go on to `others`. */
export function createDesk({ direct, noted, newRequestId, log, most }: DeskParts) {
  const answered = async (asked: Omit<Posted, 'requestId'>): Promise<Answered | null> => {
    const began = performance.now()
    const requestId = newRequestId()
    const answer = await direct({ ...asked, requestId })
    if (answer) noted(requestId, answer.status, performance.now() - began)
    return answer
  }
  return {
    /** Answers a request without any socket; null for one that somebody else has to answer. */
    async fetch(request: Request): Promise<Response | null> {
      const { pathname, search } = new URL(request.url)
      if (!isPlain(request.method, pathname + search, name => request.headers.get(name), most)) return null
      const body = await request.clone().text()
      if (Buffer.byteLength(body) > most) return null
      const { signal } = request
      const answer = await answered({ body, authorization: request.headers.get('authorization'), signal })
      return answer && new Response(answer.body, { status: answer.status, headers: answer.headers })
    },
    /** Listens to the requests of a server. */
    listener(others: RequestListener): RequestListener {
      return (request, response) => {
        const { method = '', url = '', headers } = request
        if (!isPlain(method, url, name => headers[name] as string | undefined, most)) return others(request, response)
        bodyOf(request, body => {
          const { signal, done } = untilGone(response)
          answered({ body, authorization: headers.authorization, signal })
            .catch(error => void log.error({ err: error }, 'a question could not be answered directly'))
            .then(answer => {
              done()
              if (answer) return send(response, answer)
              // What has been read is taken from here.
              return others(Object.assign(request, { body }), response)
            })
        })
      }
    },
  }
}

/** Whether a request asks for nothing but JSON about a question as JSON. */
function isPlain(
  method: string,
  url: string,
  header: (name: string) => string | null | undefined,
  most: number,
): boolean {
  if (method !== 'POST' || url !== '/graphql') return false
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(header('content-type') ?? '')) return false
  const accept = header('accept') ?? '*/*'
  if (!/application\/json|\*\/\*/.test(accept) || /event-stream|multipart|graphql-response|q=/.test(accept))
    return false
  if (header('transfer-encoding') || header('content-encoding') || header('x-parley-explain')) return false
  return Number(header('content-length') ?? 0) <= most
}

function bodyOf(request: IncomingMessage, give: (body: string) => void): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.once('end', () => give((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString('utf8') ?? ''))
}

/** A signal that whoever asked has gone, as long as it is not done. */
function untilGone(response: ServerResponse): { signal: AbortSignal; done: () => void } {
  const gone = new AbortController()
  const abort = () => gone.abort()
  response.once('close', abort)
  return { signal: gone.signal, done: () => response.removeListener('close', abort) }
}

function send(response: ServerResponse, { status, headers, body }: Answered): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
