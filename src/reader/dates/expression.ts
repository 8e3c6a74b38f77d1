/** What the words of a date say by themselves, before anything around them resolves it. */
export type DateValue =
  | { kind: 'DAY'; year: number | null; month: number; day: number; lastMonth?: number; lastDay?: number }
  | { kind: 'MONTH'; year: number | null; month: number; shift: -1 | 0 | 1 | null }
  | { kind: 'YEAR'; year: number }
  | { kind: 'WEEKDAY'; weekday: number; shift: -1 | 0 | 1 | null }
  | { kind: 'DAYS'; offset: number }
  | { kind: 'WEEK'; shift: -1 | 0 | 1; part: 'ALL' | 'PAST' | 'REST' }
  | { kind: 'MONTHS'; shift: -1 | 0 | 1 }
  | { kind: 'YEARS'; shift: -1 | 0 | 1 }
  | { kind: 'EVENT'; offset: number }

/** Words of a text that name a day or a period; `start` and `end` are offsets into the text that was searched. */
export interface DateExpression {
  start: number
  end: number
  text: string
  value: DateValue
}

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December'
const M = `(${monthNames}|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`
const W = '(Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Tues\\.?|Wed\\.|Thurs?\\.|Fri\\.)'
/** «Wednesday, 15 October»: the day of the week belongs to the date. */
const on = `(?:${W.replace('(', '(?:')},?\\s+(?:the\\s+)?)?`
const D = '(\\d{1,2})(?:st|nd|rd|th)?'
const Y = '((?:19|20)\\d{2})'
const dash = '\\s*(?:-|–|—|to|and|until|through)\\s*'
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const N = `(a|an|${numbers.slice(1).join('|')}|\\d{1,2})`

interface Rule {
  pattern: RegExp
  value(groups: readonly (string | undefined)[]): DateValue | null
}

const rule = (pattern: string, value: Rule['value'], flags = 'g'): Rule => ({
  pattern: new RegExp(pattern, flags),
  value,
})
const day = (month: string | undefined, date: string | undefined, year: string | undefined): DateValue => ({
  kind: 'DAY',
  year: year ? Number(year) : null,
  month: monthIndex(month),
  day: Number(date),
})
const range = (
  month: string | undefined,
  date: string | undefined,
  lastMonth: string | undefined,
  lastDay: string | undefined,
  year: string | undefined,
): DateValue => ({
  kind: 'DAY',
  year: year ? Number(year) : null,
  month: monthIndex(month),
  day: Number(date),
  lastMonth: monthIndex(lastMonth),
  lastDay: Number(lastDay),
})
const shiftOf = (word: string | undefined): -1 | 0 | 1 | null => {
  const plain = word?.toLowerCase() ?? ''
  if (/^(last|past|previous)$/.test(plain)) return -1
  if (/^(next|coming|the coming)$/.test(plain)) return 1
  return /^this$/.test(plain) ? 0 : null
}

// Longer forms come first: what they take is not read again by shorter ones.
const rules: Rule[] = [
  rule(
    '\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\s*(?:/|–|to|until|through|and)\\s*((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b',
    ([, y, m, d, z, n, e]) =>
      Number(z) - Number(y) === (Number(n) < Number(m) ? 1 : 0)
        ? { kind: 'DAY', year: Number(y), month: Number(m), day: Number(d), lastMonth: Number(n), lastDay: Number(e) }
        : null,
  ),
  rule('\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})\\b', ([, y, m, d]) => ({
    kind: 'DAY',
    year: Number(y),
    month: Number(m),
    day: Number(d),
  })),
  rule(`\\b${on}${M}\\s+${D}${dash}${M}\\s+${D}(?:,?\\s+${Y})?`, ([, m, d, n, e, y]) => range(m, d, n, e, y)),
  rule(`\\b${on}${D}\\s+${M}${dash}${D}\\s+${M}(?:,?\\s+${Y})?`, ([, d, m, e, n, y]) => range(m, d, n, e, y)),
  rule(`\\b${on}${M}\\s+${D}${dash}${D}(?:,?\\s+${Y})?(?!\\d)`, ([, m, d, e, y]) => range(m, d, m, e, y)),
  rule(`\\b${on}${D}${dash}${D}\\s+(?:of\\s+)?${M}(?:,?\\s+${Y})?`, ([, d, e, m, y]) => range(m, d, m, e, y)),
  rule(`\\b${on}${M}\\s+${D},?\\s+${Y}\\b`, ([, m, d, y]) => day(m, d, y)),
  rule(`\\b${on}${D}\\s+(?:of\\s+)?${M},?\\s+${Y}\\b`, ([, d, m, y]) => day(m, d, y)),
  rule(`\\b${on}${M}\\s+${D}(?![\\d:%]|[.,]\\d)\\b`, ([, m, d]) => day(m, d, undefined)),
  rule(`\\b${on}${D}\\s+(?:of\\s+)?${M}(?![\\w])`, ([, d, m]) => day(m, d, undefined)),
  rule(`\\b${M},?\\s+(?:of\\s+)?${Y}\\b`, ([, m, y]) => ({
    kind: 'MONTH',
    year: Number(y),
    month: monthIndex(m),
    shift: null,
  })),
  rule(
    `\\b(?:(last|past|previous|next|coming|this)\\s+)(?:early\\s+|late\\s+|mid-?\\s*)?${M}(?![\\w])`,
    ([, s, m]) => ({
      kind: 'MONTH',
      year: null,
      month: monthIndex(m),
      shift: shiftOf(s),
    }),
  ),
  rule(`\\b(?:in|since|during|of|by|from)\\s+(?:early\\s+|late\\s+|mid-?\\s*)?(${monthNames})\\b`, ([, m]) => ({
    kind: 'MONTH',
    year: null,
    month: monthIndex(m),
    shift: null,
  })),
  rule(`\\b(?:(last|past|previous|next|coming|this)\\s+)?${W}(?=[^\\w]|$)`, ([, s, w]) =>
    w && /s$/.test(w) && !/^(Tues|Thurs)$/i.test(w)
      ? null
      : { kind: 'WEEKDAY', weekday: weekdayIndex(w), shift: shiftOf(s) },
  ),
  rule('\\b(?:earlier\\s+|later\\s+)?(today|tonight|yesterday|tomorrow)\\b', ([, w]) => ({
    kind: 'DAYS',
    offset: w === 'yesterday' ? -1 : w === 'tomorrow' ? 1 : 0,
  })),
  rule('\\bthis (?:morning|afternoon|evening)\\b', () => ({ kind: 'DAYS', offset: 0 })),
  rule('\\blast night\\b', () => ({ kind: 'DAYS', offset: -1 })),
  rule(`\\b${N} days? ago\\b`, ([, n]) => ({ kind: 'DAYS', offset: -numberOf(n) })),
  rule('\\b(earlier|later) (?:this|in the) week\\b', ([, w]) => ({
    kind: 'WEEK',
    shift: 0,
    part: w === 'earlier' ? 'PAST' : 'REST',
  })),
  rule('\\b(last|past|previous|next|coming|this) week\\b', ([, s]) => ({
    kind: 'WEEK',
    shift: shiftOf(s) ?? 0,
    part: 'ALL',
  })),
  rule('\\b(?:earlier |later )?(last|previous|next|coming|this) month\\b', ([, s]) => ({
    kind: 'MONTHS',
    shift: shiftOf(s) ?? 0,
  })),
  rule('\\b(?:earlier |later )?(last|previous|next|coming|this) year\\b', ([, s]) => ({
    kind: 'YEARS',
    shift: shiftOf(s) ?? 0,
  })),
  rule(`\\b${N} days? (after|before)\\b`, ([, n, w]) => ({
    kind: 'EVENT',
    offset: w === 'after' ? numberOf(n) : -numberOf(n),
  })),
  rule('\\bon the eve of\\b', () => ({ kind: 'EVENT', offset: -1 })),
  rule(`\\b(?:in|since|during|of)\\s+(?:early\\s+|late\\s+|mid-?\\s*)?${Y}\\b(?!\\s*[-–]\\s*\\d)`, ([, y]) => ({
    kind: 'YEAR',
    year: Number(y),
  })),
]

/** The dates that a text names, in order, none inside another. */
export function findDates(text: string): DateExpression[] {
  const found: DateExpression[] = []
  for (const { pattern, value } of rules) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some(other => start < other.end && other.start < end)) continue
      const read = value(match)
      if (read && plausible(read)) found.push({ start, end, text: match[0], value: read })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function plausible(value: DateValue): boolean {
  if (value.kind !== 'DAY') return true
  const ends = [value.day, value.lastDay ?? value.day]
  return value.month >= 1 && value.month <= 12 && ends.every(end => end >= 1 && end <= 31)
}

function monthIndex(name: string | undefined): number {
  return monthNames.split('|').findIndex(month => month.startsWith((name ?? '?').slice(0, 3))) + 1
}

function weekdayIndex(name: string | undefined): number {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf((name ?? '').slice(0, 3).toLowerCase())
}

function numberOf(word: string | undefined): number {
  if (word === 'a' || word === 'an') return 1
  const index = numbers.indexOf(word ?? '')
  return index >= 0 ? index : Number(word)
}
