import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

/** Where something lies, in degrees. */
export interface Point {
  latitude: number
  longitude: number
}

const nearby = readQuery('read/places-near.cypher', z.object({ id: z.string() }))
const point = readQuery(
  'read/place-point.cypher',
  z.object({ latitude: z.number().nullable(), longitude: z.number().nullable() }),
)

const kilometresOfDegree = 111
const most = 5_000

/** Ids of the places within some kilometres of a point. */
export async function readPlacesNear(
  graph: Graph,
  { latitude, longitude }: Point,
  kilometres: number,
  signal?: AbortSignal,
): Promise<string[]> {
  const degrees = kilometres / kilometresOfDegree + 0.01
  const bounds = { south: latitude - degrees, north: latitude + degrees }
  const question = { latitude, longitude, ...bounds, metres: kilometres * 1000, limit: most }
  return (await nearby(graph, { question }, signal)).map(({ id }) => id)
}

/** Where a place lies; null where nobody knows. */
export async function readPoint(graph: Graph, id: string, signal?: AbortSignal): Promise<Point | null> {
  const [found] = await point(graph, { question: { id } }, signal)
  if (!found || found.latitude === null || found.longitude === null) return null
  return { latitude: found.latitude, longitude: found.longitude }
}
