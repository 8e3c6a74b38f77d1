import { plainWord, skeleton } from './name.ts'
import { givenNames } from './name-tables.ts'
import { type PersonNameParts, personNameParts } from './person-name.ts'

/** How alike two names are (0 to 1), whether that makes them one person's, and why. */
export interface NameComparison {
  score: number
  same: boolean
  reasons: string[]
}

/** From this score on two names are taken for one person's. */
export const samePersonName = 0.8

const byName: ReadonlyMap<string, number> = new Map(
  givenNames.flatMap((line, i) => line.split(' ').map(name => [name, i] as const)),
)

/** Compares two names of people; a lone surname fits a full name with it, but weakly. */
export function comparePersonNames(a: string, b: string): NameComparison {
  return compareNameParts(personNameParts(a), personNameParts(b))
}

/** Compares two names that are taken apart already. */
export function compareNameParts(a: PersonNameParts, b: PersonNameParts): NameComparison {
  if (a.suffix !== b.suffix && !(a.regnal && b.regnal && (a.suffix === null || b.suffix === null))) {
    return verdict(a.suffix !== null && b.suffix !== null ? 0.2 : 0.5, 'suffix')
  }
  if (a.words.join('') === b.words.join('')) return verdict(a.suffix === b.suffix ? 1 : 0.95, 'equal')
  if (a.regnal || b.regnal) return compareRegnal(a, b)
  const surname = compareSurnames(a, b)
  if (surname.score < 0.7) return reordered(a, b) ?? verdict(surname.score * 0.5, 'surname')
  if (a.given.length === 0 && b.given.length === 0) return verdict(0.9 * surname.score, 'surname', surname.reason)
  if (a.given.length === 0 || b.given.length === 0) return verdict(0.6 * surname.score, 'surname-only', surname.reason)
  const given = compareGiven(a, b)
  if (given.score < 0.7) return verdict(Math.min(0.45, given.score), 'given-name', given.reason)
  if (isWeak(surname) && isWeak(given)) return verdict(0.6, surname.reason, given.reason)
  return verdict(0.5 * surname.score + 0.5 * given.score, surname.reason, given.reason)
}

/** Two halves that each only may be one do not make one person. */
function isWeak({ reason }: Likeness): boolean {
  return /^(sound|initial|second-given-name|one-of-two-surnames|typo)$/.test(reason)
}

interface Likeness {
  score: number
  reason: string
}

function verdict(score: number, ...reasons: string[]): NameComparison {
  const rounded = Math.round(score * 1000) / 1000
  return { score: rounded, same: rounded >= samePersonName, reasons: [...new Set(reasons)] }
}

/** «King Charles» and «Charles III» are one; a lone «Charles» may be. */
function compareRegnal(a: PersonNameParts, b: PersonNameParts): NameComparison {
  const [monarch, other] = a.regnal ? [a, b] : [b, a]
  const name = other.regnal ? other.given[0] : other.given.length === 0 ? other.surname[0] : null
  const alike = compareWords(monarch.given[0] ?? '', name ?? '', false)
  if (name == null || alike.score < 0.9) return verdict(0.1, 'regnal-name')
  return other.regnal ? verdict(0.95, 'regnal-name', alike.reason) : verdict(0.55, 'lone-given-name')
}

/** The same words in another order, as lists write them. */
function reordered(a: PersonNameParts, b: PersonNameParts): NameComparison | null {
  const words = (parts: PersonNameParts) => parts.words.map(plainWord).sort().join(' ')
  const enough = a.words.length > 1 && a.words.length === b.words.length
  return enough && words(a) === words(b) ? verdict(0.9, 'other-order') : null
}

/** Of two surnames either may be left out; of one, nothing. */
function compareSurnames(a: PersonNameParts, b: PersonNameParts): Likeness {
  const [short, long] = a.surname.length <= b.surname.length ? [a, b] : [b, a]
  const joined = compareWords(a.surname.join(''), b.surname.join(''), false)
  if (short.surname.length === long.surname.length && short.surname.length > 1) {
    const each = short.surname.map((word, i) => compareWords(word, long.surname[i] ?? '', false))
    const worst = each.reduce((x, y) => (y.score < x.score ? y : x))
    return worst.score > joined.score ? worst : joined
  }
  if (short.surname.length === long.surname.length) return joined
  const known = short.surname.every(word => long.surname.some(other => compareWords(word, other, false).score >= 0.7))
  if (short.surname.length > 1 && !known) return { score: joined.score, reason: 'one-of-two-surnames' }
  const first = compareWords(short.surname[0] ?? '', long.surname[0] ?? '', false)
  const last = compareWords(short.surname.at(-1) ?? '', long.surname.at(-1) ?? '', false)
  const best = last.score > first.score ? { ...last, score: last.score * 0.95 } : first
  return joined.score > best.score ? joined : { score: best.score * 0.97, reason: 'one-of-two-surnames' }
}

function compareGiven(a: PersonNameParts, b: PersonNameParts): Likeness {
  if (a.familyFirst || b.familyFirst) {
    const one = a.given.join('')
    const two = b.given.join('')
    const alike = plainWord(one) === plainWord(two)
    const sound = one.length > 5 && skeleton(one) === skeleton(two)
    return { score: alike ? 1 : sound ? 0.6 : 0.3, reason: alike ? 'given-name' : sound ? 'sound' : 'given-name' }
  }
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  const first = compareWords(short[0] ?? '', long[0] ?? '', true)
  const calling = short.length === 1 ? long.slice(1).map(word => compareWords(short[0] ?? '', word, true)) : []
  const called = calling.find(({ score, reason }) => score >= 0.95 && reason !== 'initial')
  if (first.score < 0.7) return called ? { score: 0.85, reason: 'second-given-name' } : first
  const middle = compareMiddle(short.slice(1), long.slice(1))
  if (middle === null) return { score: 0.2, reason: 'middle-name' }
  return { score: first.score * middle, reason: first.reason }
}

/** Middle names may be missing or shortened, never others: the worst likeness, or null for a contradiction. */
function compareMiddle(short: readonly string[], long: readonly string[]): number | null {
  if (short.length === 0) return long.length === 0 ? 1 : 0.95
  if (short.length < long.length) {
    const fits = short.every(word => long.some(other => compareWords(word, other, true).score >= 0.7))
    return fits && short.length > 1 ? 0.93 : null
  }
  const scores = short.map((word, i) => compareWords(word, long[i] ?? '', true).score)
  const worst = Math.min(...scores)
  return worst < 0.7 ? null : Math.max(0.9, worst)
}

/** How alike two words of a name are: spelt alike, known as one name, an initial, a slip of the pen, or alike in sound. */
function compareWords(a: string, b: string, given: boolean): Likeness {
  if (a === b) return { score: 1, reason: 'equal' }
  if (a === '' || b === '') return { score: 0, reason: 'missing' }
  if (given && (a.length === 1 || b.length === 1)) return { score: a[0] === b[0] ? 0.8 : 0, reason: 'initial' }
  const [left, right] = [plainWord(a), plainWord(b)]
  if (left === right) return { score: 0.98, reason: 'transliteration' }
  if (given && byName.has(a) && byName.has(b)) {
    return byName.get(a) === byName.get(b)
      ? { score: 0.95, reason: 'known-variant' }
      : { score: 0.3, reason: 'other-name' }
  }
  if (given && isGenderPair(left, right)) return { score: 0.4, reason: 'other-name' }
  const length = Math.min(left.length, right.length)
  const distance = editDistance(left, right)
  const begins = left[0] === right[0] || [...left].sort().join('') === [...right].sort().join('')
  if (distance === 1 && begins && (length >= 6 || (length === 5 && (given || isSlip(left, right))))) {
    return { score: 0.9, reason: 'typo' }
  }
  if (length >= 8 && distance === 2) return { score: 0.85, reason: 'typo' }
  const sound = skeleton(a)
  if (length >= 5 && sound.length >= 4 && sound === skeleton(b)) return { score: 0.85, reason: 'sound' }
  return { score: Math.max(0, 0.6 - distance / Math.max(left.length, right.length)), reason: 'different' }
}

/** «Mario» and «Maria», «Daniel» and «Daniela» are two people, not a slip of the pen. */
function isGenderPair(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}a` || long === `${short}e`) return true
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[aoe]$/.test(b)
}

/** A letter dropped, doubled or swapped, or a vowel changed; another consonant in a short surname is another surname. */
function isSlip(a: string, b: string): boolean {
  const letters = (word: string) => [...word].sort().join('')
  return a.length !== b.length || letters(a) === letters(b) || skeleton(a) === skeleton(b)
}

/** Edits between two words, a swap of neighbours counting as one. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
