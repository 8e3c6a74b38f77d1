import type { Anchor } from './anchor.ts'
import { type Day, dayFrom, edtfMonth, isoOf, monthOf, weekdayOf } from './calendar.ts'
import type { DateValue } from './expression.ts'

/** Whether the words around a date put it before or after the day of writing; null if they do not say. */
export type Direction = 'PAST' | 'FUTURE' | null

/** The EDTF date that a date's words name, or null where text and publication day do not fix it. Nothing is ever guessed. */
export function resolveDate(value: DateValue, anchor: Anchor, direction: Direction): string | null {
  const { written } = anchor
  switch (value.kind) {
    case 'DAY':
      return resolveDay(value, anchor, direction)
    case 'MONTH':
      return resolveMonth(value, written, direction)
    case 'YEAR':
      return String(value.year)
    case 'EVENT':
      return null
    default:
      return written === null ? null : resolveRelative(value, written, direction)
  }
}

function resolveDay(value: DateValue & { kind: 'DAY' }, anchor: Anchor, direction: Direction): string | null {
  const year = value.year ?? yearOf(value, anchor, direction)
  if (year === null) return null
  const first = dayFrom(year, value.month, value.day)
  if (first === null) return null
  if (value.lastDay === undefined || value.lastMonth === undefined) return isoOf(first)
  const last = dayFrom(value.lastMonth < value.month ? year + 1 : year, value.lastMonth, value.lastDay)
  return last === null || last < first ? null : `${isoOf(first)}/${isoOf(last)}`
}

/** A day's slack: texts are published across midnight and time zones. */
const slack = 1
/** Plans are published as late as that, in days: «will travel to Madrid from March 4 to 5» on 11 March tells of this March, not of the next. */
const lateness = 14

function yearOf(value: DateValue & { kind: 'DAY' }, anchor: Anchor, direction: Direction): number | null {
  const { written, stated } = anchor
  if (written !== null) {
    const { year } = monthOf(written)
    const days = [year - 1, year, year + 1].flatMap(one => {
      const at = dayFrom(one, value.month, value.day)
      return at === null ? [] : [{ year: one, distance: at - written }]
    })
    const right = days.filter(({ distance }) =>
      direction === 'PAST' ? distance <= slack : direction === 'FUTURE' ? distance >= -lateness : true,
    )
    right.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
    return right[0]?.year ?? null
  }
  // Without a day of writing a date in full close by ties the year, unless two of them would tie it differently.
  const near = new Set(
    stated.flatMap(day => {
      const { year } = monthOf(day)
      return [year - 1, year, year + 1].filter(one => {
        const at = dayFrom(one, value.month, value.day)
        return at !== null && Math.abs(at - day) <= 31
      })
    }),
  )
  return near.size === 1 ? ([...near][0] ?? null) : null
}

function resolveMonth(value: DateValue & { kind: 'MONTH' }, written: Day | null, direction: Direction): string | null {
  if (value.year !== null) return edtfMonth(value.year, value.month)
  if (written === null) return null
  const now = monthOf(written)
  if (value.shift === 1) return edtfMonth(value.month > now.month ? now.year : now.year + 1, value.month)
  if (value.shift === -1) return edtfMonth(value.month < now.month ? now.year : now.year - 1, value.month)
  if (value.shift === 0) return edtfMonth(now.year, value.month)
  if (direction === 'FUTURE') return edtfMonth(value.month >= now.month ? now.year : now.year + 1, value.month)
  if (direction === 'PAST') return edtfMonth(value.month <= now.month ? now.year : now.year - 1, value.month)
  return null
}

function resolveRelative(value: DateValue, written: Day, direction: Direction): string | null {
  const now = monthOf(written)
  switch (value.kind) {
    case 'WEEKDAY':
      return resolveWeekday(value, written, direction)
    case 'DAYS':
      return isoOf(written + value.offset)
    case 'WEEK': {
      const monday = written - weekdayOf(written) + 7 * value.shift
      const first = value.part === 'REST' ? written : monday
      const last = value.part === 'PAST' ? written : monday + 6
      return first === last ? isoOf(first) : `${isoOf(first)}/${isoOf(last)}`
    }
    case 'MONTHS': {
      const month = now.month + value.shift
      return edtfMonth(now.year + (month < 1 ? -1 : month > 12 ? 1 : 0), ((month + 11) % 12) + 1)
    }
    case 'YEARS':
      return String(now.year + value.shift)
    default:
      return null
  }
}

function resolveWeekday(value: DateValue & { kind: 'WEEKDAY' }, written: Day, direction: Direction): string | null {
  const back = (weekdayOf(written) - value.weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (value.shift === -1) {
    const latest = written - (back === 0 ? 7 : back)
    // «Last Thursday» on a Friday may be yesterday or a week before: both stay possible.
    return weekdayOf(written) > value.weekday ? `${isoOf(latest - 7)}/${isoOf(latest)}` : isoOf(latest)
  }
  if (value.shift === 0) return isoOf(written - weekdayOf(written) + value.weekday)
  if (value.shift === 1) {
    // «Next Friday» on a Monday may be this week's or the one after: both stay possible.
    const first = written + (ahead === 0 ? 7 : ahead)
    return weekdayOf(written) < value.weekday ? null : isoOf(first)
  }
  if (direction === 'PAST') return isoOf(written - back)
  if (direction === 'FUTURE') return isoOf(written + ahead)
  return null
}
