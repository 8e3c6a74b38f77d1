import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Caller } from './caller.ts'

/** How large a question may be. */
export interface Limits {
  depth: number
  /** Fields that it names at its first level, each with an alias of its own, and so many statements. */
  roots: number
  /** Fields that it names in all. */
  fields: number
  /** Objects that the answer may have, as far as the question tells. */
  cost: number
  /** Bytes of a request's body. */
  body: number
  /** Tokens of a question. */
  tokens: number
}

/** Limits that leave room for every example question many times over. */
export const standardLimits: Limits = Object.freeze({
  depth: 16,
  roots: 40,
  fields: 2_000,
  cost: 50_000,
  body: 1024 * 1024,
  tokens: 4_000,
})

const listSize = 5
const pageSize = 20
const evidenceSize = 10

/** How deep a question goes and how many objects its answer may have; introspection counts as nothing. */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const fragments = new Map(
    document.definitions.flatMap(one =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const named = (type: NamedTypeNode) => schema.getType(type.name.value)

  /** `page` is how many rows the page has whose fields these are. */
  function walk(set: SelectionSetNode, type: unknown, page: number): { cost: number; depth: number } {
    let cost = 0
    let depth = 0
    const add = (part: { cost: number; depth: number }) => {
      cost += part.cost
      depth = Math.max(depth, part.depth)
    }
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
        if (!field || !node.selectionSet) continue
        const given = (node.arguments ?? []).map(
          ({ name, value }) => [name.value, valueFromASTUntyped(value, variables)] as const,
        )
        const size = rows(field, page, Object.fromEntries(given))
        const isPage = getNamedType(field.type).name.endsWith('Connection')
        const inner = walk(node.selectionSet, getNamedType(field.type), isPage ? size : 1)
        add({ cost: (isPage ? 1 : size) * (1 + inner.cost), depth: 1 + inner.depth })
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        add(walk(node.selectionSet, node.typeCondition ? named(node.typeCondition) : type, page))
      } else {
        const fragment = fragments.get(node.name.value)
        if (fragment) add(walk(fragment.selectionSet, named(fragment.typeCondition), page))
      }
    }
    return { cost, depth }
  }
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }
  const { roots, fields } = breadth(operation.selectionSet, fragments)
  return { ...walk(operation.selectionSet, root[operation.operation], 1), roots, fields }
}

/** How many fields a question names at its first level, aliases counted, and in all; a fragment counts wherever it is used. */
function breadth(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const inner = new Map<SelectionSetNode, number>()
  const all = (within: SelectionSetNode): number => {
    const known = inner.get(within)
    if (known !== undefined) return known
    const sum = within.selections.reduce((total, node) => {
      if (node.kind === Kind.FIELD) return total + 1 + (node.selectionSet ? all(node.selectionSet) : 0)
      const below =
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet
      return total + (below ? all(below) : 0)
    }, 0)
    inner.set(within, sum)
    return sum
  }
  const first = (within: SelectionSetNode): number =>
    within.selections.reduce((total, node) => {
      if (node.kind === Kind.FIELD) return total + (node.name.value.startsWith('__') ? 0 : 1)
      const below =
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet
      return total + (below ? first(below) : 0)
    }, 0)
  return { roots: first(set), fields: all(set) }
}

/** How many objects a field may give; rows of a page count once for each of `edges` and `nodes`. */
function rows(field: GraphQLField<unknown, unknown>, page: number, args: Record<string, unknown>): number {
  const size = typeof args.first === 'number' ? args.first : typeof args.last === 'number' ? args.last : null
  if (getNamedType(field.type).name.endsWith('Connection')) return Math.max(1, size ?? pageSize)
  if (field.name === 'edges' || field.name === 'nodes') return page
  if (!isListType(getNullableType(field.type))) return 1
  return Math.max(1, field.args.some(({ name }) => name === 'first') ? (size ?? evidenceSize) : listSize)
}

/** Tells how large questions are and which are too large. */
export interface Gauge {
  /** Tokens that a question may have. */
  tokens: number
  sizeOf(asked: Measured): Size
  /** Why a question is refused, and takes its cost from whoever asks when it is not; null for one that may be answered. */
  refused(size: Size, caller: Caller): GraphQLError | null
  /** What the answer tells of its cost; undefined for one that has no objects. */
  told(size: Size, caller: Caller): { objects: number; allowed: number; depth: number } | undefined
}

/** A question of a document, with its variables. */
export interface Measured {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown> | null | undefined
}

/** A gauge by limits; sizes that do not depend on variables are found once for each document. */
export function createGauge({ depth, roots, fields, cost, tokens }: Limits, charge: Charge): Gauge {
  const known = new WeakMap<OperationDefinitionNode, Size | null>()
  return {
    tokens,
    sizeOf: ({ schema, document, operation, variables }) => {
      const there = known.get(operation)
      if (there) return there
      const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
      const size = measure(schema, document, operation, coerced)
      if (there === undefined) known.set(operation, hasSizesInVariables(document) ? null : size)
      return size
    },
    refused: (size, caller) => refusal(size, { depth, roots, fields, cost }) ?? charge(caller, size.cost),
    told: (size, caller) =>
      size.cost === 0
        ? undefined
        : { objects: size.cost, allowed: Math.min(cost, caller.cost ?? cost), depth: size.depth },
  }
}

/** Whether a variable tells how long some list is. */
function hasSizesInVariables(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Argument: ({ name, value }) => {
      found ||= value.kind === Kind.VARIABLE && (name.value === 'first' || name.value === 'last')
    },
  })
  return found
}

/**
 * Refuses questions that are too long, too deep, too broad or too large, and says how to ask for less; tells of all others in
 * `extensions.cost` how large they are, before anything has been read.
 */
export function limitPlugin(gauge: Gauge): Plugin {
  return {
    onParse({ params }) {
      params.options = { ...params.options, maxTokens: gauge.tokens }
    },
    onExecute({ args, setResultAndStopExecution }) {
      const size = sizeOf(args, gauge)
      if (!size) return
      const { caller } = (args as ExecutionArgs).contextValue as { caller: Caller }
      const error = gauge.refused(size, caller)
      if (error) return setResultAndStopExecution({ errors: [error] })
      return {
        onExecuteDone({ result, setResult }) {
          const cost = gauge.told(size, caller)
          if (Symbol.asyncIterator in result || !cost) return
          setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const size = sizeOf(args, gauge)
      const error = size
        ? gauge.refused(size, ((args as ExecutionArgs).contextValue as { caller: Caller }).caller)
        : null
      if (error) setResultAndStopExecution({ errors: [error] })
    },
  }
}

/** Takes the cost of an answer from whoever asks. @returns why they are refused; null when they are not */
type Charge = (caller: Caller, cost: number) => GraphQLError | null

type Size = ReturnType<typeof measure>

function sizeOf({ schema, document, operationName, variableValues }: ExecutionArgs, gauge: Gauge): Size | null {
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (!operationName || one.name?.value === operationName),
  )
  return operation ? gauge.sizeOf({ schema, document, operation, variables: variableValues }) : null
}

function refusal(asked: Size, allowed: Pick<Limits, 'depth' | 'roots' | 'fields' | 'cost'>): GraphQLError | null {
  const problem =
    asked.depth > allowed.depth
      ? `The question is ${asked.depth} levels deep; ${allowed.depth} are allowed.`
      : asked.roots > allowed.roots
        ? `The question has ${asked.roots} fields at its first level; ${allowed.roots} are allowed. Ask for the others apart.`
        : asked.fields > allowed.fields
          ? `The question names ${asked.fields} fields; ${allowed.fields} are allowed. Ask for fewer, or in several questions.`
          : asked.cost > allowed.cost
            ? `The answer could have ${asked.cost} objects; ${allowed.cost} are allowed. Ask for less with first, or for fewer lists.`
            : null
  if (problem === null) return null
  return new GraphQLError(problem, { extensions: { code: 'BAD_INPUT', http: { status: 400, spec: true } } })
}
