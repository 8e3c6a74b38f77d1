import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { AppError, type ErrorCode, errorTable } from '../errors.ts'
import type { Log } from '../log.ts'

const hidden = 'Something went wrong here. Report the request id together with what you asked.'
const retryAfter = '5'

/** An error as the API shows it: a code of the table and, where the table allows, the message. */
function shownError(error: unknown): GraphQLError {
  const located = error instanceof GraphQLError ? error : null
  const cause = rootOf(error)
  if (cause instanceof GraphQLError) return cause
  const code: ErrorCode = cause instanceof AppError ? cause.code : 'INTERNAL'
  const { visible, http: status } = errorTable[code]
  const message = visible && cause instanceof AppError ? `${cause.message} ${errorTable[code].mend}` : hidden
  const headers: Record<string, string> = status === 503 ? { 'retry-after': retryAfter } : {}
  return new GraphQLError(message, {
    nodes: located?.nodes ?? null,
    path: located?.path ?? null,
    extensions: { code, ...((status > 500 || status === 429) && { http: { status, headers } }) },
  })
}

/** What goes wrong while a question is answered, as the answer tells it: its errors and, where they are not 200, the status and headers. */
export type ToldErrors = (
  errors: readonly GraphQLError[],
  asked: { requestId: string; signal: AbortSignal },
) => { errors: object[]; status: number; headers: Record<string, string> }

/** Masks errors, gives every error of an answer a code and the request's id, and writes it to the log. */
export function createErrors(log: Log, requestId: (request: Request) => string, count: (code: string) => void) {
  const causes = new WeakMap<object, unknown>()
  const maskError = (error: unknown): GraphQLError => {
    const shown = shownError(error)
    causes.set(shown, rootOf(error))
    return shown
  }
  const named = (errors: readonly GraphQLError[], id: string) =>
    errors.map(error => {
      const code = codeOf(error)
      count(code)
      const level = code === 'INTERNAL' ? 'error' : 'info'
      log[level]({ requestId: id, code, path: error.path, err: causes.get(error) ?? error }, error.message)
      return new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        source: error.source ?? null,
        positions: error.positions ?? null,
        path: error.path ?? null,
        extensions: { ...httpOf(error), code, requestId: id },
      })
    })
  const toldErrors: ToldErrors = (errors, { requestId: id, signal }) => {
    const shown = errors.map(maskError)
    return told(signal.aborted ? shown : named(shown, id))
  }
  const plugin: Plugin = {
    onResultProcess({ result, setResult, request }) {
      if (Symbol.asyncIterator in result || Array.isArray(result) || !result.errors?.length) return
      // Whoever asked has gone, which ended the statement: no fault, and nobody reads the answer.
      if (request.signal.aborted) return
      const id = requestId(request)
      setResult({ ...result, errors: named(result.errors, id) })
    },
  }
  return { maskError, plugin, toldErrors }
}

/** Errors as JSON, with what they ask of the answer to HTTP apart: the largest status, and all headers. */
function told(errors: readonly GraphQLError[]): ReturnType<ToldErrors> {
  const asked = errors.map(({ extensions }) => (extensions.http ?? {}) as Partial<Http>)
  return {
    errors: errors.map(error => {
      const { extensions: { http: _, ...extensions } = {}, ...rest } = error.toJSON()
      return { ...rest, extensions }
    }),
    status: Math.max(0, ...asked.map(({ status, spec }) => (spec ? 0 : (status ?? 0)))) || 200,
    headers: Object.assign({}, ...asked.map(({ headers }) => headers)),
  }
}

interface Http {
  status: number
  headers: Record<string, string>
  /** Whether the status is one that the specification knows only for answers of its own type. */
  spec: boolean
}

/** A body that cannot be read is 400 whatever is accepted; the specification wants that of no other error. */
function httpOf({ extensions }: { extensions?: Record<string, unknown> }): Record<string, unknown> {
  if (extensions?.code === 'BAD_REQUEST') return { http: { status: 400 } }
  return extensions?.http ? { http: extensions.http } : {}
}

/** What GraphQL itself finds wrong with a question has no code of ours: it is bad input. */
function codeOf({ extensions }: { extensions?: Record<string, unknown> }): ErrorCode {
  const code = extensions?.code
  return typeof code === 'string' && code in errorTable ? (code as ErrorCode) : 'BAD_INPUT'
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error
}
