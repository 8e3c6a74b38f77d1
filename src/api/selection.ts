import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { valueFromASTUntyped } from 'graphql'

/** What a question asks of a field: the arguments of each time it occurs, and the fields below it, aliases and fragments merged. */
export interface Selection {
  times: Record<string, unknown>[]
  fields: Map<string, Selection>
}

/** What the question asks below the field that is being resolved. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const root: Selection = { times: [], fields: new Map() }
  for (const node of info.fieldNodes) if (node.selectionSet) merge(root, node.selectionSet, info)
  return root
}

/** What is asked below a path of fields; undefined when the path is not asked for. */
export function below(selection: Selection | undefined, ...path: string[]): Selection | undefined {
  return path.reduce<Selection | undefined>((at, name) => at?.fields.get(name), selection)
}

/** What is asked of the nodes of a connection, whether by `nodes` or by `edges { node }`. */
export function nodesOf(connection: Selection): Selection {
  return union(below(connection, 'nodes'), below(connection, 'edges', 'node'))
}

/** Several selections as one. */
function union(...selections: (Selection | undefined)[]): Selection {
  const all: Selection = { times: [], fields: new Map() }
  for (const selection of selections) {
    if (!selection) continue
    all.times.push(...selection.times)
    for (const [name, field] of selection.fields) all.fields.set(name, union(all.fields.get(name), field))
  }
  return all
}

/** How many sentences the question asks for at most at a field, 0 when it does not ask. */
export function evidenceLimit(selection: Selection | undefined): number {
  const times = below(selection, 'evidence')?.times ?? []
  return Math.max(0, ...times.map(({ first }) => (typeof first === 'number' ? Math.min(first, 100) : 10)))
}

function merge(into: Selection, set: SelectionSetNode, info: GraphQLResolveInfo): void {
  for (const node of set.selections) {
    if (isLeftOut(node.directives ?? [], info)) continue
    if (node.kind === 'Field') {
      const field: Selection = into.fields.get(node.name.value) ?? { times: [], fields: new Map() }
      into.fields.set(node.name.value, field)
      field.times.push(argumentsOf(node, info))
      if (node.selectionSet) merge(field, node.selectionSet, info)
    } else {
      const fragment = node.kind === 'InlineFragment' ? node : info.fragments[node.name.value]
      if (fragment) merge(into, fragment.selectionSet, info)
    }
  }
}

function argumentsOf(node: FieldNode, info: GraphQLResolveInfo): Record<string, unknown> {
  const given = node.arguments ?? []
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, info.variableValues)]),
  )
}

function isLeftOut(directives: NonNullable<FieldNode['directives']>, info: GraphQLResolveInfo): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const condition = given[0] ? valueFromASTUntyped(given[0].value, info.variableValues) : undefined
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false)
  })
}
