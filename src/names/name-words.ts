import { particles, suffixes, titles } from '../domain/name-tables.ts'
import { commonWords, companyForms, numberOf, shortWords } from './forms.ts'
import { japaneseReadings } from './japanese.ts'
import { knownNames } from './known-names.ts'
import { latinOf, type Script } from './latin.ts'
import { fromPalladius } from './palladius.ts'
import { distance, type Spelling, spellingOf } from './word-likeness.ts'

/** What kind of thing has the name. */
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'VESSEL'

/** What a word does in a name: only NAME words can tell two apart. */
export type WordRole = 'NAME' | 'INITIAL' | 'PARTICLE' | 'COMMON' | 'NUMBER'

/** A word of a name, folded to a–z and 0–9. */
export interface NameWord extends Spelling {
  role: WordRole
}

/** A name made ready to be compared. */
export interface PreparedName {
  raw: string
  kind: NameKind
  script: Script
  words: NameWord[]
  /** Numbers of the company forms that the name has. */
  forms: ReadonlySet<number>
  /** All words without spaces. */
  joined: string
  /** The same with the words in the order of the alphabet. */
  sorted: string
  /** Other names of whoever has this one: the readings of Japanese letters, and names that people are also known by. */
  others?: readonly PreparedName[]
}

const formWords: ReadonlySet<string> = new Set([...companyForms.keys()].flatMap(form => form.split(' ')))
const shipPrefixes = /^(?:mv|mt|ms|ss|mts|mt|lng|lpg|fv|sv|my|hms|uss)$/
const honorifics = new Set(
  'sekh shekh sayyid sayed syed haji hajji hadji qari maulana mawlawi mullah al-haj alhaj shaykh sheikh shaikh ustad eng engineer prasident presidente president na'.split(
    ' ',
  ),
)

/** Takes a name apart: Latin letters, titles and company forms off, numbers as numbers; with the other names of a person that are known. */
export function prepareName(name: string, kind: NameKind): PreparedName {
  if (kind !== 'PERSON') return prepareAsWritten(name, kind)
  const prepared = { ...prepareAsWritten(fromPalladius(name) ?? name, kind), raw: name }
  const known = knownNames(prepared.words.map(({ plain }) => plain))
  const others = [...(prepared.script === 'HAN' ? japaneseReadings(name) : []), ...known]
  return others.length === 0 ? prepared : { ...prepared, others: others.map(other => prepareAsWritten(other, kind)) }
}

function prepareAsWritten(name: string, kind: NameKind): PreparedName {
  const { text, script } = latinOf(name)
  const written =
    script === 'HAN' || script === 'HANGUL' ? syllables(text) : script === 'SYLLABLES' ? text.toLowerCase() : text
  const folded = fold(written, kind)
  const bare =
    kind === 'ORGANIZATION'
      ? withoutForms(withNumbers(folded).map(formWord))
      : { words: folded, forms: new Set<number>() }
  const words = (
    kind === 'PERSON'
      ? personWords(bare.words, script)
      : bare.words.filter((word, at) => !(kind === 'VESSEL' && at === 0 && shipPrefixes.test(word)))
  ).map(word => nameWord(kind === 'PERSON' ? unleet(word) : (shortWords.get(word) ?? word), roleOf(word, kind, script)))
  const kept = words.map(word =>
    word.role === 'NUMBER' ? nameWord(String(numberOf(word.text) ?? word.text), 'NUMBER') : word,
  )
  return {
    raw: name,
    kind,
    script,
    words: kept,
    forms: bare.forms,
    joined: kept.map(word => word.text).join(''),
    sorted: kept
      .map(word => word.text)
      .sort()
      .join(''),
  }
}

/** A word with its spellings. */
export function nameWord(text: string, role: WordRole): NameWord {
  return { ...spellingOf(text), role }
}

function fold(text: string, kind: NameKind): string[] {
  return text
    .replace(/\b(?:[A-Za-z]\.){2,}/g, letters =>
      kind === 'PERSON' ? letters.replaceAll('.', ' ') : letters.replaceAll('.', ''),
    )
    .replace(/(\p{L})-(\p{L})-(?=\p{L})/gu, kind === 'PERSON' ? '$1$2' : '$1-$2-')
    .replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, kind === 'PERSON' ? '$1 $2' : '$1$2')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent')
    .replace(/['’`´"]s\b/g, '')
    .replace(/['’`´"]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}

/** «XiJinPing» is a family name and a given name; with a dot between («BeiLaKe-AoBaMa») the dot parts them. */
function syllables(text: string): string {
  return text
    .split(/\s+/)
    .map(word => {
      if (/[-·]/.test(word)) return word
      const parts = word.match(/[A-Z][a-z]*|[^A-Z]+/g) ?? [word]
      return parts.length > 1 && parts.length <= 4 ? `${parts[0]} ${parts.slice(1).join('').toLowerCase()}` : word
    })
    .join(' ')
}

/** «Aktiengeselschaft»: a form with a letter amiss. */
function formWord(word: string): string {
  if (word.length < 5 || formWords.has(word)) return word
  for (const form of formWords)
    if (form.length >= 5 && Math.abs(form.length - word.length) <= 1 && distance(form, word) === 1) return form
  return word
}

/** «Forty-four» is one number. */
function withNumbers(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const [value, next, before] = [numberOf(word), numberOf(words[at + 1] ?? ''), numberOf(words[at - 1] ?? '')]
    const isTens = (n: number | null, text: string) => n !== null && n >= 20 && n % 10 === 0 && !/\d/.test(text)
    if (value !== null && value < 10 && isTens(before, words[at - 1] ?? '')) return []
    return isTens(value, word) && next !== null && next < 10 ? [String((value ?? 0) + next)] : [word]
  })
}

function withoutForms(words: readonly string[]): { words: string[]; forms: Set<number> } {
  const forms = new Set<number>()
  const kept: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [6, 5, 4, 3, 2, 1].find(
      size => at + size <= words.length && companyForms.has(words.slice(at, at + size).join(' ')),
    )
    const form = length === undefined ? undefined : companyForms.get(words.slice(at, at + length).join(' '))
    if (form !== undefined && length !== undefined) forms.add(form)
    else kept.push(words[at] ?? '')
    at += length ?? 1
  }
  return kept.length > 0 ? { words: kept, forms } : { words: [...words], forms: new Set() }
}

function personWords(words: readonly string[], script: Script): string[] {
  const named = words.filter(word => !(titles.has(word) || honorifics.has(word)))
  const kept = named.length > 0 ? named : [...words]
  // «JC Juncker»: consonants alone are initials.
  return kept.flatMap(word =>
    script === 'LATIN' && /^[b-df-hj-np-tv-xz]{2}$/.test(word) && !particles.has(word) && !suffixes.has(word)
      ? [...word]
      : [word],
  )
}

function roleOf(word: string, kind: NameKind, script: Script): WordRole {
  if (kind !== 'PERSON' && numberOf(word) !== null) return 'NUMBER'
  if (kind === 'PERSON' && suffixes.has(word)) return 'COMMON'
  if (kind === 'PERSON' && word.length === 1 && script === 'LATIN') return 'INITIAL'
  if (kind === 'PERSON' && particles.has(word)) return 'PARTICLE'
  return kind === 'ORGANIZATION' && commonWords.has(word) ? 'COMMON' : 'NAME'
}

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' }

/** «Ig0r»: digits among letters are letters that look like them. */
function unleet(word: string): string {
  return /[a-z]/.test(word) ? word.replace(/\d/g, digit => leet[digit] ?? digit) : word
}
