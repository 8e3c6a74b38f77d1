import type { EntityLabel } from '../derive/canonical.ts'
import { AppError } from '../errors.ts'
import { actorLabels, type Reference, type Slot } from '../graph/read/reference.ts'
import type { ActorBy, PlaceFilter } from './generated.ts'

/**
 * A node that a question names in one part of it.
 * @throws AppError BAD_INPUT unless it is named in exactly one way.
 */
export function slot(role: string, by: ActorBy, labels: readonly EntityLabel[] = actorLabels): Slot {
  const kind = by.kind ? `${by.kind.charAt(0)}${by.kind.slice(1).toLowerCase()}` : null
  return { role, labels: kind ? labels.filter(label => label === kind) : labels, by: named(role.toLowerCase(), by) }
}

/** The node that something has to be within. A code of three letters or fewer is a country's, anything else a name or an id. */
export function withinSlot(role: string, { within }: PlaceFilter): Slot {
  if (within == null)
    throw new AppError('BAD_INPUT', `${role.toLowerCase()}: give within; near is for questions about meetings.`)
  const iso = /^[A-Z]{2,3}$/.test(within) ? within : null
  return { role, labels: ['Place', 'Country'], by: { id: within, name: within, iso } }
}

/**
 * Checks that something is named in exactly one way.
 * @throws AppError BAD_INPUT otherwise.
 */
export function named(what: string, { id, name, iso }: Reference): Reference {
  const ways = [id, name, iso].filter(way => way != null)
  if (ways.length !== 1)
    throw new AppError('BAD_INPUT', `${what}: give exactly one of id, name and iso, not ${ways.length} of them.`)
  if (ways[0]?.trim() === '') throw new AppError('BAD_INPUT', `${what}: the text is empty.`)
  return { id, name, iso }
}
