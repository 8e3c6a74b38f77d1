import { type Bounds, overlapWindow, parseEdtf } from '../domain/date.ts'
import { AppError } from '../errors.ts'
import type { DateRow } from '../graph/read/row.ts'
import type { Window } from '../graph/read/window.ts'
import type { Certainty, During, EventDateResolvers, EventOrder } from './generated.ts'

/**
 * The days of a stretch of time.
 * @throws AppError BAD_INPUT for what is no date, and for an end before its beginning.
 */
export function windowOf(during: During | null | undefined): Window | null {
  if (!during) return null
  const from = boundsOf('from', during.from)?.startMin ?? null
  const to = boundsOf('to', during.to)?.endMax ?? null
  if (from !== null && to !== null && from > to) {
    throw new AppError('BAD_INPUT', `during: «${during.to}» is before «${during.from}».`)
  }
  return { from, to, certain: during.certainty === 'CERTAIN', undated: during.includeUndated ?? false }
}

/**
 * The day for which statuses are told.
 * @throws AppError BAD_INPUT for what is no day.
 */
export function dayFor(validAt: string | null | undefined, clock: () => Date): string {
  if (validAt == null) return clock().toISOString().slice(0, 10)
  const day = boundsOf('validAt', validAt)
  if (!day || day.startMin !== day.endMax)
    throw new AppError('BAD_INPUT', `validAt: «${validAt}» is no day such as 2025-10-24.`)
  return validAt
}

/** Whether something lies in a window; null without one. */
export function certaintyOf(date: DateRow, window: Window | null): Certainty | null {
  return window ? overlapWindow(bounds(date), window.from, window.to) : null
}

/** Whether an order begins with the newest. */
export function isDescending(order: EventOrder | null | undefined): boolean {
  return order !== 'OLDEST_FIRST'
}

/** A date's fields. */
export const EventDate: EventDateResolvers = {
  basis: date => date.dateBasis ?? 'NONE',
  exactness: date => {
    const { startMin, startMax, endMin, endMax } = bounds(date)
    if ((startMin ?? endMin) === null && (endMax ?? startMax) === null) return 'UNKNOWN'
    if (startMin !== null && startMin === startMax && startMin === endMin && startMin === endMax) return 'DAY'
    return (startMin ?? endMin) !== null && (endMax ?? startMax) !== null ? 'RANGE' : 'OPEN'
  },
}

function bounds({ startMin, startMax, endMin, endMax }: DateRow): Bounds {
  return { startMin: startMin ?? null, startMax: startMax ?? null, endMin: endMin ?? null, endMax: endMax ?? null }
}

function boundsOf(field: string, text: string | null | undefined): Bounds | null {
  try {
    return parseEdtf(text)
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${field}: «${text}» is no date. Write 2025, 2025-10 or 2025-10-24.`, { cause })
  }
}
