import { plainWord } from '../domain/name.ts'
import type { NameWord, PreparedName } from './name-words.ts'
import { consonantsOf } from './sounds.ts'
import { soundsIn } from './word-likeness.ts'

/**
 * Three-letter pieces of each word, spelt plainly, two-letter pieces of its consonants, and four-letter pieces across the gaps of words:
 * misspelt, joined, turned-round and transliterated names still share some.
 */
export function piecesOf(name: PreparedName): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const word of wordsOf(name)) {
    const plain = `^${word.plain}$`
    for (let at = 0; at + 3 <= plain.length; at++) pieces.add(plain.slice(at, at + 3))
    const heard = word.heard.replace(/^a/, '').replaceAll('r', 'l')
    if (heard.length > 1) for (let at = 0; at + 2 <= heard.length; at++) pieces.add(`~${heard.slice(at, at + 2)}`)
    else if (heard !== '') pieces.add(`~${heard}`)
  }
  const whole = plainWord(name.joined)
  for (let at = 0; at + 4 <= whole.length; at++) pieces.add(`=${whole.slice(at, at + 4)}`)
  if (name.kind === 'ORGANIZATION') addInitials(name, pieces)
  return pieces
}

/** «PLA» and «People's Liberation Army» share a piece. */
function addInitials({ words }: PreparedName, pieces: Set<string>): void {
  const letters = words.filter(({ role }) => role !== 'COMMON').map(({ text }) => text.charAt(0))
  if (letters.length > 2) pieces.add(`!${letters.join('')}`)
  for (const { text } of words) if (text.length > 2 && text.length < 7) pieces.add(`!${text}`)
}

/** The consonants of each word by classes that every script keeps, whole and in pieces of two, and those of all words across their gaps. */
export function soundPiecesOf(name: PreparedName): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const word of wordsOf(name)) {
    for (const bare of consonantsOf(soundsIn(word))) {
      const framed = `^${bare}$`
      pieces.add(framed)
      for (let at = 0; at + 2 <= framed.length; at++) pieces.add(framed.slice(at, at + 2))
    }
  }
  const whole = name.words.map(word => consonantsOf(soundsIn(word))[0]).join('')
  for (let at = 0; at + 3 <= whole.length; at++) pieces.add(`=${whole.slice(at, at + 3)}`)
  return pieces
}

/** The words of a name and of the other names that it stands for. */
function wordsOf({ words, others }: PreparedName): readonly NameWord[] {
  return others ? [...words, ...others.flatMap(other => other.words)] : words
}
