import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const row = z.object({ id: z.string(), latitude: z.number(), longitude: z.number() })
const statement = readQuery('read/coordinates.cypher', row)

/** Degrees north and east of places, by id; what has none is left out. */
export async function readCoordinates(graph: Graph, ids: readonly string[], signal?: AbortSignal) {
  const rows = await statement(graph, { ids }, signal)
  return new Map(rows.map(({ id, latitude, longitude }) => [id, { latitude, longitude }]))
}
