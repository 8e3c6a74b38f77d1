/** A day as its number since 1970, so that days can be added and compared. */
export type Day = number

const msPerDay = 86_400_000

/** The day of an ISO date or date-time as its text gives it; null for anything else or for days that do not exist. */
export function dayOf(iso: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (!match) return null
  return dayFrom(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day of a year, month (1–12) and day of the month; null where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return time / msPerDay
}

/** A day in ISO form. */
export function isoOf(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}

/** A day's weekday, Monday being 0. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** A day's year and month. */
export function monthOf(day: Day): { year: number; month: number } {
  const date = new Date(day * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

/** A month in EDTF. */
export function edtfMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** The first and the last day that an EDTF date or closed interval allows; null for open or empty ones. */
export function daysOf(edtf: string): { first: Day; last: Day } | null {
  const [from = '', to = from] = edtf.replace(/[?~%]/g, '').split('/')
  const first = dayOf(`${from}-01-01`.slice(0, 10))
  const last = lastDayOf(to)
  return first === null || last === null ? null : { first, last }
}

function lastDayOf(part: string): Day | null {
  const [year, month, day] = part.split('-').map(Number)
  if (!year) return null
  if (day && month) return dayFrom(year, month, day)
  const next = month
    ? dayFrom(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
    : dayFrom(year + 1, 1, 1)
  return next === null ? null : next - 1
}
