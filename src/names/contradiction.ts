import type { NameWord, PreparedName } from './name-words.ts'
import { likenessOf, sameWord, scriptsOf } from './word-likeness.ts'

/** What keeps two names of people apart however alike their letters are: the score that they cannot pass, and why. */
export interface Contradiction {
  cap: number
  reason: string
}

const roman = /^(?:i{2,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3})$/
const elder = /^(?:sr|senior)$/
const younger = /^(?:jr|junior)$/
const fathers = /^(?:bin|ibn|ben)$/
const sonOf = /(?:ovich|evich|ich|sson)$/
const daughterOf = /(?:ovna|evna|ichna|inichna|sdottir)$/

/**
 * The strongest of: father and son by «Jr.» and «Sr.» or by number, a man and a woman by their patronymics or given names, «A bin B» beside
 * «B bin A», other middle initials beside the same given name, another syllable of a Chinese or Korean name. Null for names of what is no person, and where nothing speaks against them.
 */
export function contradictionOf(left: PreparedName, right: PreparedName): Contradiction | null {
  if (left.kind !== 'PERSON') return null
  const found = [generation, turned, initials, sexes, syllables].map(rule => rule(left, right))
  return found.flatMap(one => one ?? []).sort((a, b) => a.cap - b.cap)[0] ?? null
}

function generation(left: PreparedName, right: PreparedName): Contradiction | null {
  const one = (name: PreparedName, form: RegExp) => name.words.find(({ text }) => form.test(text))?.text
  const [a, b] = [left, right].map(name => one(name, roman) ?? (name.words.at(-1)?.text === 'i' ? 'i' : undefined))
  if (a && b && a !== b) return { cap: 0.4, reason: `«${a}» is not «${b}»` }
  const opposed =
    (one(left, younger) && one(right, elder) && !one(left, elder)) ||
    (one(left, elder) && one(right, younger) && !one(right, elder))
  return opposed ? { cap: 0.4, reason: 'one is the elder, the other the younger' } : null
}

/** Whose son somebody is: the names on both sides of «bin» must not be turned round. */
function turned(left: PreparedName, right: PreparedName): Contradiction | null {
  const [a, b] = [aroundFather(left), aroundFather(right)]
  if (!a || !b) return null
  const is = (x: readonly NameWord[], y: readonly NameWord[]) =>
    x.some(one => y.some(other => alike(one, other, left, right)))
  return is(a.child, b.father) && is(a.father, b.child) && !is(a.child, b.child)
    ? { cap: 0.6, reason: 'father and son are turned round' }
    : null
}

function aroundFather({ words }: PreparedName): { child: NameWord[]; father: NameWord[] } | null {
  const at = words.findIndex(({ text }) => fathers.test(text))
  const named = (some: readonly NameWord[]) => some.filter(({ role }) => role === 'NAME')
  const [child, father] = [named(words.slice(0, at)), named(words.slice(at + 1)).slice(0, 1)]
  return at > 0 && child.length > 0 && father.length > 0 ? { child, father } : null
}

/** «George W.» beside «George H. W.»: each says its middle names, and they are others. */
function initials(left: PreparedName, right: PreparedName): Contradiction | null {
  const [a, b] = [left, right].map(({ words }) => ({
    given: words[0]?.role === 'NAME' ? words[0] : undefined,
    middle: words.slice(1).flatMap(({ role, text }) => (role === 'INITIAL' ? text : [])),
  }))
  if (!a?.given || !b?.given || a.middle.length === 0 || b.middle.length === 0) return null
  if (a.middle.join() === b.middle.join() || !alike(a.given, b.given, left, right)) return null
  return { cap: 0.7, reason: `the middle initials «${a.middle.join(' ')}» and «${b.middle.join(' ')}» differ` }
}

/** «Ivanovich» and «Ivanovna», «Jónsson» and «Jónsdóttir», «Mario» and «Maria». */
function sexes(left: PreparedName, right: PreparedName): Contradiction | null {
  const has = (name: PreparedName, form: RegExp) => name.words.find(({ text }) => form.test(text))?.text
  const [son, daughter] = [has(left, sonOf) ?? has(right, sonOf), has(left, daughterOf) ?? has(right, daughterOf)]
  const apart = (has(left, sonOf) === undefined) !== (has(right, sonOf) === undefined)
  if (son && daughter && apart) return { cap: 0.6, reason: `«${son}» is a man's name, «${daughter}» a woman's` }
  if (left.script !== 'LATIN' || right.script !== 'LATIN') return null
  for (const { text: a } of left.words) {
    const pair = right.words.find(({ text: b }) => /[oa]$/.test(b) && a !== b && a.slice(0, -1) === b.slice(0, -1))
    if (pair && /[oa]$/.test(a) && a.length > 3) {
      return { cap: 0.7, reason: `«${a}» and «${pair.text}» are a man's name and a woman's` }
    }
  }
  return null
}

/** A Chinese or Korean name has three syllables: with another one it is another name. Old and new letters sound alike and are one. */
function syllables(left: PreparedName, right: PreparedName): Contradiction | null {
  const own = left.script === right.script && (left.script === 'HANGUL' || left.script === 'HAN')
  return own && left.joined !== right.joined ? { cap: 0.7, reason: 'a syllable differs' } : null
}

function alike(a: NameWord, b: NameWord, left: PreparedName, right: PreparedName): boolean {
  return likenessOf(a, b, scriptsOf(left.script, right.script)).score >= sameWord
}
