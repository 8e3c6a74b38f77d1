import { consonantsOfPlain, plainWord } from '../domain/name.ts'
import { givenNames } from '../domain/name-tables.ts'
import type { Script } from './latin.ts'
import { type Hearing, soundLikeness, soundsOf } from './sounds.ts'

/** How alike two words are, 0 to 1, and why in words. */
export interface Likeness {
  score: number
  reason: string
}

/** From this likeness on two words are one word. */
export const sameWord = 0.72

/** «Jónsdóttir», «Tómasdóttir»: the father's name alone tells them apart. */
const patronymic = /^(.{3,}?)s?(?:dottir|sson)$/

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
  /** Which letters it has, a bit each. */
  letters: number
  /** Which letters its plain spelling has. */
  plainLetters: number
  /** Its sounds, worked out when they are first asked for. */
  sounds?: Uint8Array
  /** Which given name it is a form of; -1 for none that is known. */
  given: number
  /** Its spelling as a Chinese word; null for a word that is none. */
  chinese: string | null
}

/** Works out the spellings of a word. */
export function spellingOf(text: string): Spelling {
  const plain = plainWord(text)
  return {
    text,
    plain,
    heard: consonantsOfPlain(plain),
    letters: lettersOf(text),
    plainLetters: lettersOf(plain),
    given: givenName.get(text) ?? -1,
    chinese: chineseOf(text),
  }
}

/** The sounds of a word, kept with it. */
export function soundsIn(word: Spelling): Uint8Array {
  word.sounds ??= soundsOf(word.text)
  return word.sounds
}

const latinOnly: ReadonlySet<Script> = new Set(['LATIN'])

/** The scripts of two names, as `likenessOf` asks for them. */
export function scriptsOf(left: Script, right: Script): ReadonlySet<Script> {
  return left === 'LATIN' && right === 'LATIN' ? latinOnly : new Set([left, right])
}

/** Whether two words in Latin letters may be nearly the same by which letters they have and how many; false only where they cannot. */
export function mayBeNear(letters: number, length: number, other: Spelling, share: number): boolean {
  const longest = Math.max(length, other.text.length)
  return 1 - Math.max(apart(letters, other.letters), Math.abs(length - other.text.length)) / longest >= share
}

/** How alike two words of names are, given the scripts that their names were written in. */
export function likenessOf(left: Spelling, right: Spelling, scripts: ReadonlySet<Script>): Likeness {
  if (left.text === right.text) return { score: 1, reason: `«${left.text}» in both` }
  const asia = scripts === latinOnly ? bothChinese(left, right) : eastAsian(left, right, scripts)
  if (asia) return asia
  if ((left.text.length === 1 || right.text.length === 1) && !scripts.has('HANGUL')) return initial(left, right)
  if (left.given >= 0 && left.given === right.given)
    return { score: 0.95, reason: `«${left.text}» and «${right.text}» are forms of one name` }
  if (left.plain === right.plain)
    return { score: 0.95, reason: `«${left.text}» and «${right.text}» are spellings of one word` }
  if (scripts.size > 1) {
    const heard = bySound(left, right, scripts)
    if (heard && (heard.score >= sameWord || scripts.has('ABJAD'))) return heard
  }
  return typing(left, right)
}

function initial(left: Spelling, right: Spelling): Likeness {
  const fits = left.text[0] === right.text[0] || left.plain[0] === right.plain[0]
  return fits ? { score: 0.9, reason: `«${left.text}» may be short for «${right.text}»` } : unlike
}

const unlike: Likeness = { score: 0, reason: 'the words differ' }

/** Spelling mistakes: letters left out, put in, exchanged or turned round, in proportion to the word's length. */
function typing(left: Spelling, right: Spelling): Likeness {
  const longest = Math.max(left.text.length, right.text.length)
  const short = Math.min(left.text.length, right.text.length)
  const sounds = left.heard === right.heard
  const gap = Math.min(longest - short, Math.abs(left.plain.length - right.plain.length))
  // So different in length that no edits could bring them together.
  if (!sounds && 1 - gap / longest < sameWord) return unlike
  // Or in letters: each edit mends one that only one word has.
  if (
    !sounds &&
    1 -
      Math.min(
        apart(left.letters, right.letters) / longest,
        apart(left.plainLetters, right.plainLetters) / Math.max(left.plain.length, right.plain.length, 1),
      ) <
      sameWord
  )
    return unlike
  const raw = 1 - distance(left.text, right.text) / longest
  const isPlain = left.plain === left.text && right.plain === right.text
  const plain = isPlain
    ? raw
    : 1 - distance(left.plain, right.plain) / Math.max(left.plain.length, right.plain.length, 1)
  const typed = Math.max(raw, plain)
  // A vowel in three letters («Un», «On») is less than a letter in three.
  const heard = sounds && typed >= 0.5 ? Math.max(typed, short >= 5 ? 0.8 : 0.74) : typed
  const written = short <= 3 && heard < 0.74 ? heard * 0.9 : heard
  const score = written >= sameWord ? Math.min(written, asPatronymics(left.text, right.text)) : written
  return score >= sameWord ? { score, reason: `«${left.text}» is nearly «${right.text}»` } : { ...unlike, score }
}

/** The most that two words may score where both are a father's name with «-dóttir» or «-sson». */
function asPatronymics(left: string, right: string): number {
  const [a, b] = [patronymic.exec(left)?.[1], patronymic.exec(right)?.[1]]
  return a && b ? 1 - distance(a, b) / Math.max(a.length, b.length) : 1
}

/** How names of these scripts are compared by their sounds; null for Latin, Chinese and Korean names, which have their own rules. */
export function hearingOf(scripts: ReadonlySet<Script>): Hearing | null {
  const hearing = { vowelless: scripts.has('ABJAD'), syllabic: scripts.has('SYLLABLES') }
  return hearing.vowelless || hearing.syllabic || scripts.has('OTHER') ? hearing : null
}

function bySound(left: Spelling, right: Spelling, scripts: ReadonlySet<Script>): Likeness | null {
  const hearing = hearingOf(scripts)
  if (!hearing) return null
  const score = 0.94 * soundLikeness(soundsIn(left), soundsIn(right), hearing)
  const how = hearing.vowelless ? 'without vowels' : 'as heard'
  return score >= sameWord ? { score, reason: `«${left.text}» is «${right.text}» ${how}` } : { ...unlike, score }
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
  const isSpelt = !scripts.has('ABJAD') && !scripts.has('SYLLABLES') && !scripts.has('OTHER')
  if (scripts.has('HAN') && left.chinese !== null && right.chinese !== null && left.chinese !== right.chinese) {
    return { ...unlike, reason: `«${left.text}» and «${right.text}» are two Chinese words` }
  }
  return isSpelt ? bothChinese(left, right) : null
}

function bothChinese(left: Spelling, right: Spelling): Likeness | null {
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
    .replace(/ck|g|k/g, 'k')
    .replace(/d|t/g, 't')
    .replace(/b|p/g, 'p')
    .replace(/r|l/g, 'l')
    .replace(/sh/g, 's')
    .replace(/([a-z])\1+/g, '$1')
}

const syllable =
  /^(?:(?:hs|sh|ch|tz|ts|zh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|ung|ian|ien|uan|iao|uai|oong|oon|ia|ieh|ie|iu|iung|ua|uo|ui|ue|an|en|in|un|ai|ei|ao|ou|ih|eh|er|a|e|i|o|u)){1,2}$/

/** One spelling for Wade–Giles and pinyin; null for a word that is no Chinese one. */
function chineseOf(word: string): string | null {
  if (!syllable.test(word) || word.length < 2) return null
  return word
    .replace(/oo/g, 'o')
    .replace(/ee/g, 'i')
    .replace(/y(?=i)/g, '')
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

/** The letters of a word as the bits of a number. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97)
  return bits
}

/** How many letters at least have to be edited: the most that one side has and the other lacks. */
function apart(left: number, right: number): number {
  return Math.max(bitsIn(left & ~right), bitsIn(right & ~left))
}

function bitsIn(number: number): number {
  let rest = number - ((number >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
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
