import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** How large a question may be. */
export interface Limits {
  depth: number
  /** Objects that the answer may have, as far as the question tells. */
  cost: number
  /** Bytes of a request's body. */
  body: number
  /** Tokens of a question. */
  tokens: number
}

/** Limits that leave room for every example question many times over. */
export const standardLimits: Limits = Object.freeze({ depth: 16, cost: 50_000, body: 256 * 1024, tokens: 4_000 })

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
  return walk(operation.selectionSet, schema.getQueryType(), 1)
}

/** How many objects a field may give; rows of a page count once for each of `edges` and `nodes`. */
function rows(field: GraphQLField<unknown, unknown>, page: number, args: Record<string, unknown>): number {
  const size = typeof args.first === 'number' ? args.first : typeof args.last === 'number' ? args.last : null
  if (getNamedType(field.type).name.endsWith('Connection')) return Math.max(1, size ?? pageSize)
  if (field.name === 'edges' || field.name === 'nodes') return page
  if (!isListType(getNullableType(field.type))) return 1
  return Math.max(1, field.args.some(({ name }) => name === 'first') ? (size ?? evidenceSize) : listSize)
}

/** Refuses questions that are too long, too deep or too large, and says how to ask for less. */
export function limitPlugin({ depth, cost, tokens }: Limits): Plugin {
  return {
    onParse({ params }) {
      params.options = { ...params.options, maxTokens: tokens }
    },
    onExecute({ args, setResultAndStopExecution }) {
      const operation = args.document.definitions.find(
        (one: { kind: string; name?: { value: string } }) =>
          one.kind === Kind.OPERATION_DEFINITION && (!args.operationName || one.name?.value === args.operationName),
      )
      if (!operation) return
      const asked = measure(args.schema, args.document, operation, args.variableValues ?? {})
      const problem =
        asked.depth > depth
          ? `The question is ${asked.depth} levels deep; ${depth} are allowed.`
          : asked.cost > cost
            ? `The answer could have ${asked.cost} objects; ${cost} are allowed. Ask for less with first, or for fewer lists.`
            : null
      if (!problem) return
      const extensions = { code: 'BAD_INPUT', http: { status: 400, spec: true } }
      setResultAndStopExecution({ errors: [new GraphQLError(problem, { extensions })] })
    },
  }
}
