import { plainWord, skeleton } from '../domain/name.ts'
import { givenNames } from '../domain/name-tables.ts'
import type { Script } from './latin.ts'

/** How alike two words are, 0 to 1, and why in words. */
export interface Likeness {
  score: number
  reason: string
}

/** From this likeness on two words are one word. */
export const sameWord = 0.72

/** «Jónsdóttir», «Tómasdóttir»: the father's name alone tells them apart. */
const patronymic = /^(.{3,}?)s?(?:dottir|sson)$/

/** What sounds alike by its consonants must have this share of its letters as well, where the script writes vowels. */
const sameLetters = 0.3

const givenName: ReadonlyMap<string, number> = new Map(
  givenNames.flatMap((line, number) => line.split(' ').map(name => [name, number] as const)),
)

const koreanFamilies: ReadonlyMap<string, number> = new Map(
  'i lee yi rhee ri li|gim kim|bag bak park pak|choe choi|jeong jung chung chong jong|gang kang|jo cho|im lim rim yim|yun yoon|no roh noh ro|u woo wu|sin shin|an ahn|ryu yoo yu you|gwon kwon|baek paik paek|jang chang|seo suh so|gu koo ku|mun moon'
    .split('|')
    .flatMap((line, number) => line.split(' ').map(name => [name, number] as const)),
)

/** A word as it is written and as it sounds, worked out once. */
export interface Spelling {
  text: string
  /** One spelling for its transliterations. */
  plain: string
  /** Its consonants. */
  heard: string
  /** Its consonants as other scripts keep them. */
  bare: string
  /** Its spelling as a Chinese word; null for a word that is none. */
  chinese: string | null
}

/** Works out the spellings of a word. */
export function spellingOf(text: string): Spelling {
  const plain = plainWord(text)
  return { text, plain, heard: skeleton(text), bare: bareOf(plain), chinese: chineseOf(text) }
}

/** How alike two words of names are, given the scripts that their names were written in. */
export function likenessOf(left: Spelling, right: Spelling, scripts: ReadonlySet<Script>): Likeness {
  if (left.text === right.text) return { score: 1, reason: `«${left.text}» in both` }
  const asia = eastAsian(left, right, scripts)
  if (asia) return asia
  if ((left.text.length === 1 || right.text.length === 1) && !scripts.has('HANGUL')) return initial(left, right)
  const given = givenName.get(left.text)
  if (given !== undefined && given === givenName.get(right.text))
    return { score: 0.95, reason: `«${left.text}» and «${right.text}» are forms of one name` }
  if (left.plain === right.plain)
    return { score: 0.95, reason: `«${left.text}» and «${right.text}» are spellings of one word` }
  if (scripts.has('ABJAD') && scripts.size > 1) return consonants(left, right, 'without vowels')
  if (scripts.has('OTHER') && scripts.size > 1) {
    const heard = consonants(left, right, 'as heard')
    const letters = 1 - distance(left.plain, right.plain) / Math.max(left.plain.length, right.plain.length, 1)
    if (heard.score >= sameWord && letters >= sameLetters) return heard
  }
  const [a, b] = [left, right].map(({ text }) => text.match(patronymic)?.[1])
  return typing(left, right, a && b ? 1 - distance(a, b) / Math.max(a.length, b.length) : 1)
}

function initial(left: Spelling, right: Spelling): Likeness {
  const fits = left.text[0] === right.text[0] || left.plain[0] === right.plain[0]
  return fits
    ? { score: 0.9, reason: `«${left.text}» may be short for «${right.text}»` }
    : { score: 0, reason: `«${left.text}» is no initial of «${right.text}»` }
}

const unlike: Likeness = { score: 0, reason: 'the words differ' }

/** Spelling mistakes: letters left out, put in, exchanged or turned round, in proportion to the word's length; `most` is the most that they may score. */
function typing(left: Spelling, right: Spelling, most: number): Likeness {
  const longest = Math.max(left.text.length, right.text.length)
  const short = Math.min(left.text.length, right.text.length)
  const sounds = left.heard === right.heard
  const gap = Math.min(longest - short, Math.abs(left.plain.length - right.plain.length))
  // So different in length that no edits could bring them together.
  if (!sounds && 1 - gap / longest < sameWord) return unlike
  const raw = 1 - distance(left.text, right.text) / longest
  const isPlain = left.plain === left.text && right.plain === right.text
  const plain = isPlain
    ? raw
    : 1 - distance(left.plain, right.plain) / Math.max(left.plain.length, right.plain.length, 1)
  const typed = Math.max(raw, plain)
  // A vowel in three letters («Un», «On») is less than a letter in three.
  const heard = sounds && typed >= 0.5 ? Math.max(typed, short >= 5 ? 0.8 : 0.74) : typed
  const score = Math.min(most, short <= 3 && heard < 0.74 ? heard * 0.9 : heard)
  return score >= sameWord ? { score, reason: `«${left.text}» is nearly «${right.text}»` } : { ...unlike, score }
}

function consonants(left: Spelling, right: Spelling, how: string): Likeness {
  const [a, b] = [left.bare, right.bare]
  const score = a === '' || b === '' ? 0 : 1 - distance(a, b) / Math.max(a.length, b.length)
  const same = score === 1 ? 0.92 : score * 0.95
  return same >= sameWord
    ? { score: same, reason: `«${left.text}» is «${right.text}» ${how}` }
    : { ...unlike, score: same }
}

/** Consonants as they sound across scripts: l and r, b and p, d and t, g and k are one; h, w, y and vowels go. */
function bareOf(plain: string): string {
  return plain
    .replace(/^v/, 'b')
    .replace(/[aeiouhvy]/g, '')
    .replace(/m(?=[^aeiou])|n/g, 'n')
    .replace(/r/g, 'l')
    .replace(/[pf]/g, 'b')
    .replace(/d/g, 't')
    .replace(/[gk]/g, 'k')
    .replace(/[cjzs]/g, 's')
    .replace(/([a-z])\1+/g, '$1')
}

/** Wade–Giles beside pinyin, Korean family names by any romanisation. */
function eastAsian(left: Spelling, right: Spelling, scripts: ReadonlySet<Script>): Likeness | null {
  const family = scripts.has('HANGUL') ? koreanFamilies.get(left.text) : undefined
  if (family !== undefined && family === koreanFamilies.get(right.text))
    return { score: 0.95, reason: `«${left.text}» and «${right.text}» are one Korean family name` }
  if (scripts.has('HANGUL') && scripts.size > 1 && left.text.length > 1 && right.text.length > 1) {
    const [a, b] = [korean(left.text), korean(right.text)]
    const score = 1 - distance(a, b) / Math.max(a.length, b.length, 1)
    if (score >= 0.8)
      return {
        score: 0.92 * score,
        reason: `«${left.text}» and «${right.text}» are one Korean word by two romanisations`,
      }
  }
  return left.chinese !== null && left.chinese === right.chinese
    ? { score: 0.93, reason: `«${left.text}» and «${right.text}» are one Chinese word by two romanisations` }
    : null
}

/** One spelling for the romanisations of Korean: «Jae-myung» and «jaemyeong», «Suk» and «seog». */
function korean(word: string): string {
  return word
    .replace(/yeo|you|yu|yo/g, 'yo')
    .replace(/eo|oo|eu|u|o/g, 'o')
    .replace(/ae|e/g, 'e')
    .replace(/ui|ee|i/g, 'i')
    .replace(/ch|j/g, 'j')
    .replace(/g|k/g, 'k')
    .replace(/d|t/g, 't')
    .replace(/b|p/g, 'p')
    .replace(/r|l/g, 'l')
    .replace(/sh/g, 's')
    .replace(/([a-z])\1+/g, '$1')
}

const syllable =
  /^(?:(?:hs|sh|ch|tz|ts|zh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|ung|ian|ien|uan|iao|uai|ia|ieh|ie|iu|iung|ua|uo|ui|ue|an|en|in|un|ai|ei|ao|ou|ih|eh|er|a|e|i|o|u)){1,2}$/

/** One spelling for Wade–Giles and pinyin; null for a word that is no Chinese one. */
function chineseOf(word: string): string | null {
  if (!syllable.test(word) || word.length < 2) return null
  return word
    .replace(/ng/g, 'N')
    .replace(/hs|x/g, 'S')
    .replace(/zh|ch|q|j/g, 'C')
    .replace(/ts|tz|z|c/g, 'T')
    .replace(/sh/g, 'H')
    .replace(/g|k/g, 'K')
    .replace(/d|t/g, 'D')
    .replace(/b|p/g, 'B')
    .replace(/r|j/g, 'R')
    .replace(/[uo]N/g, 'oN')
    .replace(/ieh|ie/g, 'ie')
    .replace(/ien|ian/g, 'ian')
    .replace(/(?<=T)e|(?<=T)[uo]$/g, 'e')
    .replace(/ih$/g, 'i')
}

const widest = 128
const rows = [new Uint8Array(widest), new Uint8Array(widest), new Uint8Array(widest)] as const

/** Edits between two words: a letter put in, left out, exchanged, or two neighbours turned round (Damerau 1964, restricted); at most 127 letters count. */
export function distance(left: string, right: string): number {
  const [n, m] = [Math.min(left.length, widest - 1), Math.min(right.length, widest - 1)]
  let [before, above, row] = rows
  for (let j = 0; j <= m; j++) above[j] = j
  for (let i = 1; i <= n; i++) {
    row[0] = i
    const letter = left.charCodeAt(i - 1)
    for (let j = 1; j <= m; j++) {
      const other = right.charCodeAt(j - 1)
      let best = (above[j - 1] ?? 0) + (letter === other ? 0 : 1)
      const gap = Math.min(above[j] ?? 0, row[j - 1] ?? 0) + 1
      if (gap < best) best = gap
      const turned = i > 1 && j > 1 && letter === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === other
      if (turned && (before[j - 2] ?? 0) + 1 < best) best = (before[j - 2] ?? 0) + 1
      row[j] = best
    }
    ;[before, above, row] = [above, row, before]
  }
  return above[m] ?? 0
}
