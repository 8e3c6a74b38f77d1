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
 * The day for which statuses are told: the day asked for, else that of the moment asked for, else today.
 * @throws AppError BAD_INPUT for what is no day.
 */
export function dayFor(validAt: string | null | undefined, knownAt: string | null, clock: () => Date): string {
  if (validAt == null) return (knownAt ?? clock().toISOString()).slice(0, 10)
  const day = boundsOf('validAt', validAt)
  if (!day || day.startMin !== day.endMax)
    throw new AppError('BAD_INPUT', `validAt: «${validAt}» is no day such as 2025-10-24.`)
  return validAt
}

/**
 * A moment as the graph writes it down, in UTC; null for none. A day without a time means its end.
 * @throws AppError BAD_INPUT for what is no moment.
 */
export function momentOf(text: string | null | undefined, name = 'knownAt'): string | null {
  if (text == null) return null
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(whole)
  const time = zoned ? Date.parse(whole) : Number.NaN
  if (Number.isNaN(time)) {
    throw new AppError(
      'BAD_INPUT',
      `${name}: «${text}» is no moment such as 2025-10-23T18:00:00Z, nor a day such as 2025-10-23.`,
    )
  }
  return new Date(time).toISOString()
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
