/** What is known of when something began and ended: ISO days, inclusive; null is an unknown bound. */
export interface Bounds {
  startMin: string | null
  startMax: string | null
  endMin: string | null
  endMax: string | null
}

/** How sure an event lies in a window of time: null is not at all. */
export type Overlap = 'CERTAIN' | 'POSSIBLE' | null

const past = '0000-01-01'
const future = '9999-12-31'
const dayLength = 86_400_000

/** Bounds that say nothing. */
export const unbounded: Bounds = Object.freeze({ startMin: null, startMax: null, endMin: null, endMax: null })

/**
 * Reads an EDTF text: a year, month or day with an optional qualifier (? ~ %), an interval whose ends may be open (`..`) or
 * unknown (empty), or one day of a stretch (`[a..b]`). A month is one uncertain day in it; `../b` is unknown but not after b,
 * `a/..` not before a. An empty text, or none, says nothing: null.
 * @throws RangeError for what is no such text or no day of the calendar.
 */
export function parseEdtf(text: string | null | undefined): Bounds | null {
  const given = text?.trim() ?? ''
  if (given === '') return null
  const oneOf = /^\[([^.\]]+)\.\.([^.\]]+)\]$/.exec(given)
  if (oneOf) return oneDay(part(oneOf[1] ?? '', given).min, part(oneOf[2] ?? '', given).max, given)
  const ends = given.split('/')
  if (ends.length === 1) {
    const { min, max } = part(given, given)
    return oneDay(min, max, given)
  }
  if (ends.length > 2) throw new RangeError(`«${given}» is no EDTF date`)
  return interval((ends[0] ?? '').trim(), (ends[1] ?? '').trim(), given)
}

/** Whether a text can be read as EDTF. */
export function isEdtf(text: string): boolean {
  try {
    return parseEdtf(text) !== null
  } catch {
    return false
  }
}

/** Writes bounds as EDTF; null for bounds that say nothing. What cannot be written exactly is written wider, never narrower. */
export function formatEdtf(bounds: Bounds): string | null {
  const { startMin, startMax, endMin, endMax } = bounds
  const lower = startMin ?? endMin
  const upper = endMax ?? startMax
  if (lower === null && upper === null) return null
  if (startMin !== null && startMin === endMin && startMax !== null && startMax === endMax) {
    return period(startMin, startMax) ?? `[${startMin}..${startMax}]`
  }
  const start = startMin !== null && startMax !== null ? period(startMin, startMax) : null
  const end = endMin !== null && endMax !== null ? period(endMin, endMax) : null
  if (start !== null && end !== null) return `${start}/${end}`
  if (start !== null && endMax === null) return `${start}/`
  if (end !== null && startMin === null) return `/${end}`
  if (startMin === null) return upper === null ? `${lower}/..` : `../${upper}`
  if (endMax === null) return `${startMin}/..`
  return startMin === endMax ? startMin : `[${startMin}..${endMax}]`
}

/** What two bounds of one event leave open together; null when they contradict each other. */
export function intersectBounds(a: Bounds, b: Bounds): Bounds | null {
  const both = {
    startMin: latest(a.startMin, b.startMin),
    startMax: earliest(a.startMax, b.startMax),
    endMin: latest(a.endMin, b.endMin),
    endMax: earliest(a.endMax, b.endMax),
  }
  const impossible =
    after(both.startMin, both.startMax) || after(both.endMin, both.endMax) || after(both.startMin, both.endMax)
  return impossible ? null : both
}

/** Whether two events touch in time: CERTAIN for every reading of their bounds, POSSIBLE for some, null for none. */
export function overlapBounds(a: Bounds, b: Bounds): Overlap {
  const sure = (a.startMax ?? future) <= (b.endMin ?? past) && (b.startMax ?? future) <= (a.endMin ?? past)
  if (sure) return 'CERTAIN'
  const possible = (a.startMin ?? past) <= (b.endMax ?? future) && (b.startMin ?? past) <= (a.endMax ?? future)
  return possible ? 'POSSIBLE' : null
}

/** Whether an event lies in a window of days; an end that is not given is open. */
export function overlapWindow(bounds: Bounds, from: string | null, to: string | null): Overlap {
  const start = from ?? past
  const end = to ?? future
  return overlapBounds(bounds, { startMin: start, startMax: start, endMin: end, endMax: end })
}

/** How many days the bounds leave open: 0 for a known day, Infinity when an end is unknown. */
export function openDays(bounds: Bounds): number {
  const { startMin, startMax, endMin, endMax } = bounds
  if (startMin === null || startMax === null || endMin === null || endMax === null) return Number.POSITIVE_INFINITY
  return daysBetween(startMin, startMax) + daysBetween(endMin, endMax)
}

/** Longest stretch, in days, of what is found by its first day alone. */
export const narrowDays = 31

/** Whether an event may have been on days so far apart, or so unknown, that its first possible day alone does not find it. */
export function isWide({ startMin, endMax }: Bounds): boolean {
  return startMin === null || endMax === null || daysBetween(startMin, endMax) > narrowDays
}

/** Days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(from) - Date.parse(to)) / -dayLength)
}

/** The ISO day that lies so many days after (or before) another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** The day of an ISO date or date-time, as written. */
export function dayOf<D extends string | null>(date: D): D {
  return (date === null ? null : date.slice(0, 10)) as D
}

function oneDay(min: string, max: string, given: string): Bounds {
  if (min > max) throw new RangeError(`«${given}» ends before it begins`)
  return { startMin: min, startMax: max, endMin: min, endMax: max }
}

function interval(from: string, to: string, given: string): Bounds {
  const open = (end: string) => end === '..' || end === ''
  if (open(from) && open(to)) throw new RangeError(`«${given}» says no date`)
  const start = open(from) ? null : part(from, given)
  const end = open(to) ? null : part(to, given)
  if (start && end && start.min > end.max) throw new RangeError(`«${given}» ends before it begins`)
  return {
    startMin: start?.min ?? null,
    startMax: start === null ? (end?.max ?? null) : to === '..' ? null : earliest(start.max, end?.max ?? null),
    endMin: end === null ? (start?.min ?? null) : from === '..' ? null : latest(end.min, start?.min ?? null),
    endMax: end?.max ?? null,
  }
}

function part(text: string, given: string): { min: string; max: string } {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(text)
  if (!match) throw new RangeError(`«${given}» is no EDTF date`)
  const [, year = '', month, day] = match
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31` }
  const last = lastDay(year, month)
  if (last === null) throw new RangeError(`«${given}» names no month of the calendar`)
  if (day === undefined) return { min: `${year}-${month}-01`, max: `${year}-${month}-${last}` }
  if (day < '01' || day > last) throw new RangeError(`«${given}» names no day of the calendar`)
  return { min: `${year}-${month}-${day}`, max: `${year}-${month}-${day}` }
}

function lastDay(year: string, month: string): string | null {
  if (month < '01' || month > '12') return null
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  if (month === '02') return leap ? '29' : '28'
  return ['04', '06', '09', '11'].includes(month) ? '30' : '31'
}

function period(min: string, max: string): string | null {
  if (min === max) return min
  const year = min.slice(0, 4)
  if (min === `${year}-01-01` && max === `${year}-12-31`) return year
  const month = min.slice(5, 7)
  return min === `${year}-${month}-01` && max === `${year}-${month}-${lastDay(year, month)}` ? `${year}-${month}` : null
}

const latest = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a > b ? a : b)
const earliest = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b)
const after = (a: string | null, b: string | null) => a !== null && b !== null && a > b
