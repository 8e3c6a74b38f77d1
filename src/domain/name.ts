import anyAscii from 'any-ascii'
import { oneSpelling } from './spelling.ts'

/** The search key of a name: ASCII, lower case, one space between words; letters and digits only. */
export function foldName(name: string): string {
  return anyAscii(name.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/g, 'c'],
  [/sch|shch|sh/g, 's'],
  [/d?zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|c(?=[aoukl rt]|$)/g, 'k'],
  [/ts|tz/g, 'z'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[iyj]{2,}/g, 'i'],
  [/[yj]/g, 'i'],
  [/([a-z])\1+/g, '$1'],
]

/** One spelling for the transliterations of a word: «Zelenskyy», «Zelenskiy» and «Zelensky» are written alike. */
export function plainWord(word: string): string {
  const folded = /^[a-z0-9]*$/.test(word) ? word : foldName(word).replaceAll(' ', '')
  return spellings.reduce((text, [pattern, by]) => text.replace(pattern, by), folded)
}

/** The consonants of a word as they sound, which misspelt vowels leave as they are; a vowel in front stays as `a`. */
export function skeleton(word: string): string {
  return consonantsOfPlain(plainWord(word))
}

/** The same of a word that is spelt plainly already. */
export function consonantsOfPlain(word: string): string {
  const plain = word
    .replace(/^i(?=[aeou])/, '')
    .replace(/f/g, 'v')
    .replace(/[cjz]/g, 's')
  const rest = plain.slice(1).replace(/[aeiouh]/g, '')
  const first = /^[aeiou]/.test(plain) ? 'a' : plain.slice(0, 1)
  return (first + rest).replace(/([a-z])\1+/g, '$1')
}

/** The normal form of a place's name, which its spellings share. */
export function placeKey(name: string): string {
  return oneSpelling(foldName(name))
    .replace(/^the /, '')
    .replace(/^(st|saint) /, 'saint ')
    .replace(/^(city|town|village|region|province|state) of /, '')
    .replace(/^(.+) (city|town|province|estate)$/, '$1')
}
