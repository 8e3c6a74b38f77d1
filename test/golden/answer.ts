import { type DocumentNode, type FieldNode, parse } from 'graphql'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Lists whose order means something: the order of publication. */
const inOrder = new Set(['statusHistory', 'accounts'])

/** An answer in the form in which answers are compared: lists without meaning in their order are sorted, and what it cost is left out. */
export function comparable(answer: Json, question: string): Json {
  const ordered = orderedPages(parse(question))
  if (!isObject(answer) || !isObject(answer.data ?? null)) return answer
  const { extensions: _, ...told } = answer
  const data = Object.entries(answer.data as { [key: string]: Json }).map(([name, value]) => [
    name,
    normal(value, ordered.has(name), name),
  ])
  return { ...told, data: Object.fromEntries(data) as { [key: string]: Json } }
}

/** Names in the answer of root fields that are asked for in an order. */
function orderedPages(document: DocumentNode): Set<string> {
  const roots = document.definitions.flatMap(one =>
    one.kind === 'OperationDefinition' ? one.selectionSet.selections : [],
  )
  const fields = roots.filter((node): node is FieldNode => node.kind === 'Field')
  const asking = fields.filter(node => node.arguments?.some(({ name }) => name.value === 'order'))
  return new Set(asking.map(node => (node.alias ?? node.name).value))
}

function normal(value: Json, ordered: boolean, name: string): Json {
  if (Array.isArray(value)) {
    const rows = value.map(row => normal(row, false, ''))
    if (inOrder.has(name)) return rows
    return ordered && (name === 'nodes' || name === 'edges') ? sortWithinDays(rows) : sorted(rows)
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normal(inner, ordered, key)]))
}

/** Rows of one day may change places, days may not. */
function sortWithinDays(rows: Json[]): Json[] {
  const days: { day: string; rows: Json[] }[] = []
  for (const row of rows) {
    const day = dayOf(row)
    const last = days.at(-1)
    if (last && day !== null && last.day === day) last.rows.push(row)
    else days.push({ day: day ?? `${days.length}`, rows: [row] })
  }
  return days.flatMap(day => sorted(day.rows))
}

function dayOf(row: Json): string | null {
  if (!isObject(row)) return null
  const date =
    row.date ?? (isObject(row.meeting ?? null) ? (row.meeting as { [key: string]: Json }).date : null) ?? null
  return date === null ? (isObject(row.node ?? null) ? dayOf(row.node ?? null) : null) : JSON.stringify(date)
}

function sorted(rows: Json[]): Json[] {
  return rows
    .map(row => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row)
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
