import { contradictionOf } from './contradiction.ts'
import type { Script } from './latin.ts'
import { type NameKind, type NameWord, nameWord, type PreparedName, prepareName } from './name-words.ts'
import { soundLikeness, soundsOf } from './sounds.ts'
import { distance, hearingOf, likenessOf, mayBeNear, sameWord, scriptsOf } from './word-likeness.ts'

/** Version of the scorer; it changes whenever two names may get another score. */
export const scorerVersion = '1.4.0'

/** How sure two names are of one, 0 to 1, whether that is enough, and why, in words. */
export interface NameMatch {
  score: number
  same: boolean
  reasons: string[]
}

/** From this score on two names are taken for one. */
export const sameName = 0.75

/** Words that are joined have to be this much alike. */
const closeWord = 0.8
/** A word that is this much alike stands for itself. */
const sureWord = 0.9

/** Words that one name has and the other leaves out: how much of a word each costs. */
const missing = { PERSON: 0.28, ORGANIZATION: 0.7, VESSEL: 0.7 } as const
const weight: Readonly<Record<NameWord['role'], number>> = {
  NAME: 1,
  NUMBER: 1,
  INITIAL: 0.5,
  PARTICLE: 0.2,
  COMMON: 0.25,
}

/** Compares two names of one kind. */
export function matchNames(left: string, right: string, kind: NameKind): NameMatch {
  return matchPrepared(prepareName(left, kind), prepareName(right, kind))
}

/** Compares two names that are made ready, by the best of the names that each side is known by. */
export function matchPrepared(left: PreparedName, right: PreparedName): NameMatch {
  const best = matchWritten(left, right)
  if (!left.others && !right.others) return best
  // Two names in Chinese letters are told apart by the letters, whatever their readings.
  if (best.same || (left.script === 'HAN' && right.script === 'HAN')) return best
  return [left, ...(left.others ?? [])]
    .flatMap(one => [right, ...(right.others ?? [])].map(other => [one, other] as const))
    .map(([one, other]) => otherNames(one, other, left, right))
    .reduce((a, b) => (b.score > a.score ? b : a), best)
}

function otherNames(one: PreparedName, other: PreparedName, left: PreparedName, right: PreparedName): NameMatch {
  const found = matchWritten(one, other)
  const by = [one === left ? [] : one.raw, other === right ? [] : other.raw].flat().map(name => `«${name}»`)
  return by.length === 0 ? found : { ...found, reasons: [`also called ${by.join(' and ')}`, ...found.reasons] }
}

/** The better of word by word, and of all words as one. */
function matchWritten(left: PreparedName, right: PreparedName): NameMatch {
  if (left.joined === '' || right.joined === '')
    return { score: 0, same: false, reasons: ['one of the names has no letters'] }
  const byWord = wordByWord(left, right)
  const whole = asOne(left, right)
  const best = whole && whole.score > byWord.score ? whole : byWord
  const short = initials(left, right)
  const { score, reasons } = short && short.score > best.score ? short : best
  const against = score < sameName ? null : contradictionOf(left, right)
  if (against) reasons.push(against.reason)
  const rounded = Math.round(Math.min(1, score, against?.cap ?? 1) * 1000) / 1000
  return { score: rounded, same: rounded >= sameName, reasons }
}

interface Pair {
  left: number
  right: number
  score: number
  reason: string
}

function wordByWord(first: PreparedName, second: PreparedName): Omit<NameMatch, 'same'> {
  const isUneven = first.words.length !== second.words.length
  const left = isUneven ? rejoined(first, second) : first
  const right = isUneven ? rejoined(second, left) : second
  const pairs = align(left, right)
  const reasons = pairs
    .filter(pair => pair.score < 1 || left.words[pair.left]?.role === 'NAME')
    .map(pair => pair.reason)
  const restOf = (name: PreparedName, side: 'left' | 'right') =>
    name.words.filter((_, at) => !pairs.some(pair => pair[side] === at))
  const [onlyLeft, onlyRight] = [restOf(left, 'left'), restOf(right, 'right')]
  const telling = (words: readonly NameWord[]) => words.filter(word => word.role === 'NAME' || word.role === 'NUMBER')
  const matched = pairs.reduce((sum, pair) => sum + weigh(left.words[pair.left]) * pair.score, 0)
  const possible = pairs.reduce((sum, pair) => sum + weigh(left.words[pair.left]), 0)
  const lone = pairs.filter(pair => left.words[pair.left]?.role === 'NAME' && pair.score >= sameWord).length
  const [a, b] = [telling(onlyLeft), telling(onlyRight)]
  if (a.length > 0 && b.length > 0) {
    reasons.push(`${words(a)} in one name is not ${words(b)} in the other`)
    const rest = Math.max(sumOf(a), sumOf(b))
    return { score: Math.min(0.7, matched / (possible + 1.5 * rest)), reasons }
  }
  const numbers = [...a, ...b].filter(word => word.role === 'NUMBER')
  if (numbers.length > 0 && left.words.some(isNumber) && right.words.some(isNumber))
    return { score: 0.5, reasons: [...reasons, `the numbers differ: ${words(numbers)}`] }
  const extra = [...onlyLeft, ...onlyRight]
  // A single word of a name in common says little.
  const cost = left.kind === 'PERSON' && lone < 2 ? 0.6 : missing[left.kind]
  if (extra.length > 0) reasons.push(`only one name has ${words(extra)}`)
  // Initials fit too many names to stand for one of which nothing else is there.
  if (left.kind === 'PERSON' && lone === 0 && telling(extra).length > 0) return { score: 0.6, reasons }
  const loss = extra.reduce((sum, word) => sum + weigh(word) * cost, 0)
  const forms = differ(left.forms, right.forms)
  if (forms) reasons.push('the company forms differ')
  return { score: (matched / Math.max(possible + loss, 0.001)) * (forms ? 0.95 : 1), reasons }
}

/** A name with those neighbouring words as one that the other name writes as one: «Chin-ping» beside «Jinping». */
function rejoined(name: PreparedName, other: PreparedName): PreparedName {
  const scripts = scriptsOf(name.script, other.script)
  const single = (word: NameWord) => other.words.some(one => likenessOf(word, one, scripts).score >= sureWord)
  const kept: NameWord[] = []
  for (let at = 0; at < name.words.length; at++) {
    const [word, next] = [name.words[at], name.words[at + 1]]
    if (word && next && isPlain(word) && isPlain(next) && !single(word) && !single(next)) {
      const near = other.words.filter(one => isPlain(one) && one.text.length > 3 && mayBeOne(word, next, one, scripts))
      const joint = near.length > 0 ? nameWord(word.text + next.text, 'NAME') : null
      if (joint && near.some(one => likenessOf(joint, one, scripts).score >= closeWord)) {
        kept.push(joint)
        at++
        continue
      }
    }
    if (word) kept.push(word)
  }
  return kept.length === name.words.length ? name : { ...name, words: kept }
}

/** Spares the work of spelling two words as one where that cannot be the other word. */
function mayBeOne(word: NameWord, next: NameWord, one: NameWord, scripts: ReadonlySet<Script>): boolean {
  const length = word.text.length + next.text.length
  return scripts.size > 1 || mayBeNear(word.letters | next.letters, length, one, 0.5)
}

const isPlain = (word: NameWord) => word.role === 'NAME' || word.role === 'PARTICLE'

/** Pairs the words of two names, the likest first. */
function align(left: PreparedName, right: PreparedName): Pair[] {
  const scripts = scriptsOf(left.script, right.script)
  const found: Pair[] = []
  for (const [i, a] of left.words.entries()) {
    for (const [j, b] of right.words.entries()) {
      if ((a.role === 'NUMBER') !== (b.role === 'NUMBER')) continue
      const { score, reason } = a.role === 'NUMBER' ? numberLikeness(a.text, b.text) : likenessOf(a, b, scripts)
      if (score >= sameWord) found.push({ left: i, right: j, score, reason })
    }
  }
  found.sort((x, y) => y.score - x.score || Math.abs(x.left - x.right) - Math.abs(y.left - y.right) || x.left - y.left)
  const pairs: Pair[] = []
  for (const pair of found) {
    if (!pairs.some(one => one.left === pair.left || one.right === pair.right)) pairs.push(pair)
  }
  return pairs
}

function numberLikeness(left: string, right: string) {
  return left === right
    ? { score: 1, reason: `the number ${left} in both` }
    : { score: 0, reason: `${left} is not ${right}` }
}

/** Words joined or split («SergeiLavrov», «Plat Ono Vich»): the letters in a row, in the order given or that of the alphabet. */
function asOne(left: PreparedName, right: PreparedName): Omit<NameMatch, 'same'> | null {
  if (left.words.some(isNumber) || right.words.some(isNumber)) return null
  if (Math.min(left.joined.length, right.joined.length) < 6 || left.words.length === right.words.length)
    return left.joined === right.joined ? { score: 1, reasons: ['the same letters'] } : null
  const scores = [
    [left.joined, right.joined],
    [left.sorted, right.sorted],
  ].map(([a = '', b = '']) => 1 - distance(a, b) / Math.max(a.length, b.length))
  const score = Math.max(...scores)
  const heard = score >= 0.9 ? 0 : joinedBySound(left, right)
  if (heard >= 0.8) return { score: heard, reasons: ['the same sounds, with words joined or split'] }
  return score >= 0.9 ? { score: score * 0.98, reasons: ['nearly the same letters, with words joined or split'] } : null
}

function joinedBySound(left: PreparedName, right: PreparedName): number {
  const scripts = new Set([left.script, right.script])
  const hearing = hearingOf(scripts)
  return hearing && scripts.size > 1 ? 0.94 * soundLikeness(soundsOf(left.joined), soundsOf(right.joined), hearing) : 0
}

/** «PLA» for «People's Liberation Army»: one word made of the first letters of the other name. */
function initials(left: PreparedName, right: PreparedName): Omit<NameMatch, 'same'> | null {
  if (left.kind !== 'ORGANIZATION') return null
  for (const [short, long] of [
    [left, right],
    [right, left],
  ] as const) {
    const letters = long.words
      .filter(word => word.role !== 'COMMON')
      .map(word => word.text[0])
      .join('')
    const word = short.words.find(one => one.text.length >= 3 && one.text === letters)
    if (word && short.words.length <= 2)
      return { score: 0.85, reasons: [`«${word.text}» are the first letters of «${long.raw}»`] }
  }
  return null
}

const isNumber = (word: NameWord) => word.role === 'NUMBER'
const weigh = (word: NameWord | undefined) =>
  word ? weight[word.role] * (word.text.length <= 2 && word.role === 'NAME' ? 0.7 : 1) : 0
const sumOf = (list: readonly NameWord[]) => list.reduce((sum, word) => sum + weigh(word), 0)
const words = (list: readonly NameWord[]) => list.map(word => `«${word.text}»`).join(' ')
const differ = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  a.size > 0 && b.size > 0 && ![...a].some(form => b.has(form))
