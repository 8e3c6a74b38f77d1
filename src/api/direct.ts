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
  /** Told when a document cannot be made a program; it is answered all the same. */
  failed: (error: unknown) => void
}

/** A document that was read and found valid, with the operation that is asked for. */
interface Prepared {
  document: DocumentNode
  operation: OperationDefinitionNode
  run: Run
}

type Run = (context: Context, variables: Asked['variables']) => ExecutionResult | Promise<ExecutionResult>

const mostDocuments = 500
const asksForSchema = /\b__(schema|type)\b/
const longestDocument = 20_000
const usesBeforeCompiling = 3

/**
 * Answers questions of which nothing is asked but data, without what only other requests need; null for all else, also for questions that are malformed, invalid or too
 * large: those are answered in full elsewhere. A document is read and checked once, however often it comes, and one that comes again is made a program of.
 */
export function createDirect({ schema, gauge, contextOf, toldErrors, failed }: DirectParts) {
  const known = new Map<string, Prepared | null>()
  const prepared = (query: string, operationName: string | undefined): Prepared | null => {
    const key = `${operationName ?? ''}\n${query}`
    const there = known.get(key)
    if (there !== undefined) return there
    const ready = query.length > longestDocument ? null : prepare(schema, gauge.tokens, query, operationName)
    const made = ready && { ...ready, run: runner(schema, ready.document, operationName, failed) }
    if (known.size >= mostDocuments) known.delete(known.keys().next().value ?? '')
    known.set(key, made)
    return made
  }
  return async (posted: Posted): Promise<Answered | null> => {
    const asked = read(posted.body)
    const ready = asked && prepared(asked.query, asked.operationName)
    if (!ready) return null
    const { document, operation } = ready
    const { variables: variableValues } = asked
    const context = contextOf(posted)
    const size = gauge.sizeOf({ schema, document, operation, variables: variableValues })
    if (gauge.refused(size, context.caller)) return null
    const result = await ready.run(context, variableValues)
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
): Omit<Prepared, 'run'> | null {
  try {
    const document = parse(query, { maxTokens })
    if (validate(schema, document).length > 0) return null
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== 'query' || asksForSchema.test(query)) return null
    return { document, operation }
  } catch {
    return null
  }
}

/** Runs an operation field by field the first times, then as a program made of it: making one takes as long as many answers. */
function runner(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  failed: (error: unknown) => void,
): Run {
  let uses = 0
  let program: Run | undefined
  const compile = async () => {
    // Loaded when it is first needed, so that a server starts without it.
    const { compileQuery, isCompiledQuery } = await import('graphql-jit')
    const made = compileQuery(schema, document, operationName)
    if (isCompiledQuery(made)) program = (context, variables) => made.query(undefined, context, variables ?? {})
  }
  return (contextValue, variableValues) => {
    uses += 1
    if (uses === usesBeforeCompiling) compile().catch(failed)
    return program
      ? program(contextValue, variableValues)
      : execute({ schema, document, contextValue, variableValues, operationName })
  }
}
