/** Bounds of a date, as the API gives them. */
export interface Bounds {
  startMin?: string | null
  startMax?: string | null
  endMin?: string | null
  endMax?: string | null
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** A date in words that promise no more than its bounds: «24 October 2025», «by 24 October 2025», «undated». */
export function dateWords({ startMin, startMax, endMin, endMax }: Bounds): string {
  const first = startMin ?? endMin
  const last = endMax ?? startMax
  if (!first && !last) return 'undated'
  if (!first) return `by ${dayWords(last ?? '')}`
  if (!last) return `${dayWords(first)} or later`
  if (first === last) return dayWords(first)
  const whole = wholeStretch(first, last)
  if (whole) return whole
  // Both ends known: it took so long. Otherwise it was on some day in between.
  if (startMin === startMax && endMin === endMax) return `${shortened(first, last)}–${dayWords(last)}`
  return `between ${shortened(first, last)} and ${dayWords(last)}`
}

/** A day, month or year of ISO 8601 in words: «24 October 2025». */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ')
}

/** A date in EDTF in words; what is not a day, month, year or a stretch of them stays as it is. */
export function edtfWords(edtf: string): string {
  const simple = /^\d{4}(-\d\d(-\d\d)?)?$/
  if (simple.test(edtf)) return dayWords(edtf)
  const [from = '', to = ''] = edtf.split('/')
  if (from === '..' && simple.test(to)) return `by ${dayWords(to)}`
  if (to === '..' && simple.test(from)) return `${dayWords(from)} or later`
  return simple.test(from) && simple.test(to) ? `${dayWords(from)} to ${dayWords(to)}` : edtf
}

/** The month a year before a day: where «lately» begins, seen from the newest meeting. */
export function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`
}

/** A month or a year, where the bounds are exactly that. */
function wholeStretch(first: string, last: string): string | null {
  const [year = '', month = ''] = first.split('-')
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return first.endsWith('-01') && last === end ? dayWords(`${year}-${month}`) : null
}

/** The first of two days without what it shares with the last. */
function shortened(first: string, last: string): string {
  if (first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)))
  return first.slice(0, 4) === last.slice(0, 4) ? dayWords(first).replace(/ \d{4}$/, '') : dayWords(first)
}
