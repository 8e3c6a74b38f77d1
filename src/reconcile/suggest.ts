import type { Graph } from '../graph/connect.ts'
import { readEntityFacts } from '../graph/read/entity-facts.ts'
import { readSearch } from '../graph/read/search.ts'
import { describe } from './description.ts'
import { type Kind, kindOf, kinds, typeOf } from './kind.ts'
import { properties } from './property.ts'

/** Suggestions of one answer. */
const pageSize = 10
/** Most suggestions that can be skipped. */
const furthest = 90

/** What is typed, and how many suggestions are skipped. */
export interface SuggestQuery {
  prefix: string
  cursor: number
}

/** Types whose names or ids begin as typed. */
export function suggestTypes({ prefix, cursor }: SuggestQuery) {
  return { result: begun(kinds, prefix, cursor) }
}

/** Properties whose names or ids begin as typed, or have a word that does. */
export function suggestProperties({ prefix, cursor }: SuggestQuery) {
  const all = properties.map(({ id, name, description }) => ({ id, name, description }))
  return { result: begun(all, prefix, cursor) }
}

/** Things whose names have the words that are typed, the last of which may only have begun, the best first; or the one with this id. */
export async function suggestEntities(
  graph: Graph,
  { prefix, cursor }: SuggestQuery,
  among: readonly Kind[],
  signal?: AbortSignal,
) {
  const limits = { offices: 20, met: 0, sanctionedBy: 0, evidence: 0, meetings: false }
  const skipped = Math.min(cursor, furthest)
  const page = { limit: skipped + pageSize, descending: true }
  const { rows } = await readSearch(graph, prefix, among, page, signal)
  const found = rows.slice(skipped).flatMap(({ entity }) => (entity ? [entity.id] : []))
  const ids = [...new Set(skipped === 0 ? [prefix.trim(), ...found] : found)]
  const facts = new Map((await readEntityFacts(graph, ids, limits, signal)).map(row => [row.asked, row]))
  const result = ids.flatMap(id => {
    const row = facts.get(id)
    const kind = row && kindOf(row.entity.labels)
    if (!kind || !among.includes(kind)) return []
    return [{ id: row.entity.id, name: row.entity.name ?? id, description: describe(row), notable: [typeOf(kind)] }]
  })
  return { result: result.slice(0, pageSize) }
}

function begun<T extends { id: string; name: string }>(all: readonly T[], prefix: string, cursor: number): T[] {
  const typed = prefix.trim().toLowerCase()
  const begins = ({ id, name }: T) => [id, name, ...name.split(' ')].some(word => word.toLowerCase().startsWith(typed))
  return all.filter(begins).slice(cursor, cursor + pageSize)
}
