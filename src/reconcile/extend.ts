import type { Graph } from '../graph/connect.ts'
import { type FactLimits, readEntityFacts } from '../graph/read/entity-facts.ts'
import { type Kind, typeOf } from './kind.ts'
import { type Cell, properties, propertyNamed } from './property.ts'
import type { ExtendQuery } from './query.ts'

const standardValues = 10
const mostValues = 100

/** The values of some properties of some things, read in one statement; a thing that is not there has none. */
export async function extend(graph: Graph, { ids, properties: asked }: ExtendQuery, signal?: AbortSignal) {
  const wanted = asked.map(({ id, settings }) => ({ property: propertyNamed(id, 'extend'), limit: limitOf(settings) }))
  const most = Math.max(...wanted.map(({ limit }) => limit))
  const needed = (what: keyof FactLimits) => wanted.some(({ property }) => property.needs === what)
  const limits: FactLimits = {
    offices: mostValues,
    met: needed('met') ? most : 0,
    sanctionedBy: needed('sanctionedBy') ? most : 0,
    evidence: needed('evidence') ? most : 0,
    meetings: needed('meetings'),
  }
  const facts = new Map((await readEntityFacts(graph, ids, limits, signal)).map(row => [row.asked, row]))
  const cellsOf = (id: string): Record<string, Cell[]> => {
    const row = facts.get(id)
    return Object.fromEntries(
      wanted.map(({ property, limit }) => {
        const has = row && property.kinds.some(kind => row.entity.labels.includes(kind))
        return [property.id, has ? property.cells(row).slice(0, limit) : []]
      }),
    )
  }
  return {
    meta: wanted.map(({ property: { id, name, valueKind } }) => ({
      ...{ id, name },
      ...(valueKind && { type: typeOf(valueKind) }),
    })),
    rows: Object.fromEntries(ids.map(id => [id, cellsOf(id)])),
  }
}

/** Properties that things of a kind can have, in the order in which they are proposed. */
export function proposeProperties(kind: Kind, limit: number | null) {
  const fit = properties.filter(({ kinds }) => kinds.includes(kind)).map(({ id, name }) => ({ id, name }))
  return { type: kind, properties: fit.slice(0, limit ?? fit.length), ...(limit !== null && { limit }) }
}

function limitOf(settings: Record<string, unknown> | undefined): number {
  const limit = Number(settings?.limit ?? standardValues)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, mostValues) : standardValues
}
