import { addDays } from './date.ts'

/** Stretches of the calendar that events are counted in. */
export const buckets = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const
export type Bucket = (typeof buckets)[number]

/** The bucket of a day: `2025-10-24`, `2025-W43` (ISO 8601), `2025-10`, `2025-Q4`, `2025`. */
export function bucketOf(day: string, bucket: Bucket): string {
  switch (bucket) {
    case 'DAY':
      return day
    case 'WEEK':
      return weekOf(day)
    case 'MONTH':
      return day.slice(0, 7)
    case 'QUARTER':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    case 'YEAR':
      return day.slice(0, 4)
  }
}

/** All buckets from that of one day to that of another, without a gap; no more than `limit` of them. */
export function bucketsBetween(from: string, to: string, bucket: Bucket, limit = 10_000): string[] {
  const found: string[] = []
  for (let day = from; day <= to && found.length < limit; day = dayAfter(day, bucket)) found.push(bucketOf(day, bucket))
  const last = bucketOf(to, bucket)
  return found.at(-1) === last || found.length >= limit || from > to ? found : [...found, last]
}

/** The first day of the bucket before that of a day. */
export function beforeBucketOf(day: string, bucket: Bucket): string {
  const before = addDays(firstDay(day, bucket), -1)
  return firstDay(before, bucket)
}

/** The bucket before another. */
export function previousBucket(name: string, bucket: Bucket): string {
  return bucketOf(addDays(firstDayOf(name, bucket), -1), bucket)
}

function dayAfter(day: string, bucket: Bucket): string {
  if (bucket === 'MONTH') return monthAfter(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  const lengths = { DAY: 1, WEEK: 7, QUARTER: 92, YEAR: 366 }
  return firstDay(addDays(firstDay(day, bucket), lengths[bucket]), bucket)
}

/** Months are asked for most, and reading dates takes a while. */
function monthAfter(year: number, month: number): string {
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`
}

function firstDay(day: string, bucket: Bucket): string {
  return firstDayOf(bucketOf(day, bucket), bucket)
}

function firstDayOf(name: string, bucket: Bucket): string {
  const year = name.slice(0, 4)
  switch (bucket) {
    case 'DAY':
      return name
    case 'WEEK': {
      const fourth = `${year}-01-04`
      return addDays(fourth, 7 * (Number(name.slice(6)) - 1) - weekday(fourth))
    }
    case 'MONTH':
      return `${name}-01`
    case 'QUARTER':
      return `${year}-${String(3 * Number(name.slice(6)) - 2).padStart(2, '0')}-01`
    case 'YEAR':
      return `${year}-01-01`
  }
}

/** The ISO week of a day: that of its Thursday. */
function weekOf(day: string): string {
  const thursday = addDays(day, 3 - weekday(day))
  const first = `${thursday.slice(0, 4)}-01-01`
  const week = Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 86_400_000)) + 1
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7
}
