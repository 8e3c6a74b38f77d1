import { AppError } from '../errors.ts'
import { readPlacesNear, readPoint } from '../graph/read/near.ts'
import type { Slot } from '../graph/read/reference.ts'
import { readReferences } from '../graph/read/references.ts'
import { withinSlot } from './by.ts'
import type { Context } from './context.ts'
import type { Near, PlaceFilter } from './generated.ts'

/** Where something has to have been: within nodes of the graph, or at one of some places; nothing of either is anywhere. */
export interface Area {
  slots: Slot[]
  nearby: readonly string[]
}

/** An id that nothing has: nothing is at a place of which nothing is near. */
const nowhere = 'nowhere'
const farthest = 2_000

/**
 * What a place filter means.
 * @throws AppError BAD_INPUT unless it is given in exactly one way, and for a place whose point nobody knows.
 */
export async function areaOf(place: PlaceFilter | null | undefined, context: Context): Promise<Area> {
  if (!place) return { slots: [], nearby: [] }
  const { within, near } = place
  if ((within == null) === (near == null)) throw new AppError('BAD_INPUT', 'place: give either within or near.')
  if (!near) return { slots: [withinSlot('PLACE', place)], nearby: [] }
  const { graph, signal } = context
  if (!(near.kilometres > 0 && near.kilometres <= farthest)) {
    throw new AppError('BAD_INPUT', `near: kilometres are from 0 to ${farthest}, not ${near.kilometres}.`)
  }
  const point = await pointOf(near, context)
  const ids = point ? await readPlacesNear(graph, point, near.kilometres, signal) : []
  return { slots: [], nearby: ids.length > 0 ? ids : [nowhere] }
}

async function pointOf({ place, latitude, longitude }: Near, { graph, signal }: Context) {
  if (place == null && latitude != null && longitude != null) return { latitude, longitude }
  if (place == null || latitude != null || longitude != null) {
    throw new AppError('BAD_INPUT', 'near: give either place, or latitude and longitude.')
  }
  const slot: Slot = { role: 'NEAR', labels: ['Place'], by: { name: place } }
  const found = (await readReferences(graph, [slot], signal)).get('NEAR')
  if (!found) return null
  const point = await readPoint(graph, found.id, signal)
  if (!point)
    throw new AppError('BAD_INPUT', `near: nobody knows where «${found.name}» lies. Give latitude and longitude.`)
  return point
}
