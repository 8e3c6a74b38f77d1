import type { EntityLabel } from '../../derive/canonical.ts'
import { iso3Of } from '../../domain/country.ts'
import { foldName } from '../../domain/name.ts'

/** How a question names a node: by id, by name, or by ISO code. */
export interface Reference {
  id?: string | null | undefined
  name?: string | null | undefined
  iso?: string | null | undefined
}

/** What the node is in the question, and which kinds of nodes it may be. */
export interface Slot {
  role: string
  labels: readonly EntityLabel[]
  by: Reference
}

/** Kinds that take part in meetings and sanctions. */
export const actorLabels = ['Person', 'Organization', 'Country'] as const

/** The references of a question as statements over the graph as it stands take them. */
export function namedParameters(slots: readonly Slot[]) {
  const references = referenceParameters(slots)
  return { references, named: references.some(({ words }) => words !== null) }
}

/** The references of a question one by one. */
export function referenceParameters(slots: readonly Slot[]) {
  return slots.map(({ role, labels, by }) => {
    const name = by.name ?? null
    const id = isoOf(by.iso) ?? by.id ?? null
    const words = name === null ? null : wordsQuery(name)
    return {
      role,
      labels,
      id,
      name: name?.toLowerCase() ?? null,
      key: name === null ? null : foldName(name),
      words,
    }
  })
}

/** The code of three letters for one of two or three; what is no known code of two is given back. */
export function isoOf(iso: string | null | undefined): string | null {
  const code = iso?.trim().toUpperCase() ?? null
  return code?.length === 2 ? (iso3Of(code) ?? code) : code
}

const misspellable = 5
const longestMisspellable = 40
const shortestBeginning = 2
const longestBeginning = 40

/**
 * A full-text query for names that have all words of a text, each as it is or, from five letters to forty, spelt a little differently.
 * With `far` two letters may differ, else one. Only letters and digits of the text get into it, so it cannot be malformed; a text without any gives null.
 */
export function wordsQuery(text: string, { far = true } = {}): string | null {
  const words = [...new Set([...wordsOf(text), ...wordsOf(foldName(text))])]
  const folded = wordsOf(foldName(text))
  if (words.length === 0) return null
  const exact = wordsOf(text).map(word => `+"${word}"`)
  const alike = folded.map(word =>
    word.length >= misspellable && word.length <= longestMisspellable
      ? `+(${word}^4 ${word}~1${far ? ` ${word}~2^0.1` : ''})`
      : `+"${word}"`,
  )
  return [exact, alike]
    .filter(part => part.length > 0)
    .map(part => `(${part.join(' ')})`)
    .join(' OR ')
}

/** A full-text query for texts that have all of the words as they are. Null for a text without words. */
export function allWordsQuery(text: string): string | null {
  const words = wordsOf(text)
  return words.length === 0 ? null : words.map(word => `+"${word}"`).join(' ')
}

/** A full-text query for texts that have all words, the last of which may only have begun. Null for a text without words, or with a last word too short or too long to begin one. */
export function begunQuery(text: string): string | null {
  const words = wordsOf(text)
  const last = words.pop()
  // Lucene gives up on the beginning of a word of thousands of letters.
  if (last === undefined || last.length < shortestBeginning || last.length > longestBeginning) return null
  return `(${[...words.map(word => `+"${word}"`), `+${last}*`].join(' ')})`
}

/** A full-text query for texts that have some of the words, those with more of them first. Null for a text without words. */
export function anyWordsQuery(text: string): string | null {
  const words = wordsOf(text)
  return words.length === 0 ? null : words.map(word => `"${word}"`).join(' ')
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
