import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql'
import type { Context } from './context.ts'
import type { ToldErrors } from './errors.ts'
import type { Gauge } from './limits.ts'

/** A question as it came: JSON by POST. */
export interface Posted {
  body: string
  authorization: string | null | undefined
  signal: AbortSignal
  requestId: string
}

/** An answer as it is sent. */
export interface Answered {
  status: number
  headers: Record<string, string>
  body: string
}

/** What answers directly is made of. */
export interface DirectParts {
  schema: GraphQLSchema
  gauge: Gauge
  contextOf: (posted: Posted) => Context
  toldErrors: ToldErrors
}

/** A document that was read and found valid, with the operation that is asked for. */
interface Prepared {
  document: DocumentNode
  operation: OperationDefinitionNode
}

const mostDocuments = 500
const longestDocument = 20_000

/**
 * Answers questions of which nothing is asked but data, without what only other requests need; null for all else, also for questions that are malformed, invalid or too
 * large: those are answered in full elsewhere. A document is read and checked once, however often it comes.
 */
export function createDirect({ schema, gauge, contextOf, toldErrors }: DirectParts) {
  const known = new Map<string, Prepared | null>()
  const prepared = (query: string, operationName: string | undefined): Prepared | null => {
    const key = `${operationName ?? ''}\n${query}`
    const there = known.get(key)
    if (there !== undefined) return there
    const made = query.length > longestDocument ? null : prepare(schema, gauge.tokens, query, operationName)
    if (known.size >= mostDocuments) known.delete(known.keys().next().value ?? '')
    known.set(key, made)
    return made
  }
  return async (posted: Posted): Promise<Answered | null> => {
    const asked = read(posted.body)
    const ready = asked && prepared(asked.query, asked.operationName)
    if (!ready) return null
    const { document, operation } = ready
    const { variables: variableValues, operationName } = asked
    const context = contextOf(posted)
    const size = gauge.sizeOf({ schema, document, operation, variables: variableValues })
    if (gauge.refused(size, context.caller)) return null
    const result = await execute({ schema, document, contextValue: context, variableValues, operationName })
    // Nothing was run: what is wrong with the variables is told elsewhere.
    if (result.data === undefined) return null
    return answer(result, gauge.told(size, context.caller), posted)
  }

  function answer(result: ExecutionResult, cost: object | undefined, posted: Posted): Answered {
    const extensions = cost && { cost }
    const plain = { 'content-type': 'application/json; charset=utf-8', 'x-request-id': posted.requestId }
    if (!result.errors?.length) {
      return { status: 200, headers: plain, body: JSON.stringify({ data: result.data, extensions }) }
    }
    const { errors, status, headers } = toldErrors(result.errors, posted)
    return {
      status,
      headers: { ...plain, ...headers },
      body: JSON.stringify({ errors, data: result.data, extensions }),
    }
  }
}

interface Asked {
  query: string
  operationName: string | undefined
  variables: Record<string, unknown> | undefined
}

/** A question that has a text and perhaps variables and a name, and nothing else. */
function read(body: string): Asked | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
  const { query, variables, operationName, ...more } = parsed as Record<string, unknown>
  if (typeof query !== 'string' || Object.keys(more).length > 0) return null
  if (operationName != null && typeof operationName !== 'string') return null
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? undefined) as Asked['variables'],
  }
}

function prepare(
  schema: GraphQLSchema,
  maxTokens: number,
  query: string,
  operationName: string | undefined,
): Prepared | null {
  try {
    const document = parse(query, { maxTokens })
    if (validate(schema, document).length > 0) return null
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'query') return null
    return { document, operation }
  } catch {
    return null
  }
}
