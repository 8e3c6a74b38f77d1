import type { AnalysedSentence } from '../analysis.ts'
import type { Someone } from './identity.ts'
import type { NamedPerson } from './persons.ts'

interface Sentenced {
  sentence: AnalysedSentence
  persons: NamedPerson[]
  countries: readonly { first: number; end: number }[]
  organizations: readonly { first: number; end: number }[]
}

/**
 * Adds the surnames that the encoder passed over although the document gives the full name elsewhere. What it takes for a place stays one
 * where `isPlace` knows the name, or where the word does nothing.
 */
export function withKnownSurnames<S extends Sentenced>(read: readonly S[], isPlace: (name: string) => boolean): S[] {
  const surnames = new Set(
    read.flatMap(({ persons }) => persons.flatMap(({ words }) => (words.length > 1 ? [words.at(-1) ?? ''] : []))),
  )
  return read.map(one => {
    const { sentence, persons } = one
    const taken = [...persons, ...one.countries, ...one.organizations]
    const missed = sentence.tokens.flatMap((token, index) => {
      const known = surnames.has(token.text) && token.text.length > 2 && /^\p{Lu}/u.test(token.text)
      if (!known || taken.some(other => other.first <= index && index < other.end)) return []
      const [before, after] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
      if (token.ner === 'I-LOC' || after?.ner === 'I-LOC') return []
      const isActing = token.rel === 'nsubj' && before?.upos !== 'ADP' && before?.upos !== 'DET'
      if (token.ner === 'B-LOC' && (!isActing || isPlace(token.text))) return []
      return [
        {
          sentence: sentence.index,
          first: index,
          end: index + 1,
          words: [token.text],
          text: token.text,
          title: null,
          of: null,
          gender: null,
        },
      ]
    })
    return { ...one, persons: [...persons, ...missed].sort((a, b) => a.first - b.first) }
  })
}

/** Leaves out «people» that only ever stand as a single untitled word before a common noun, as in «Tomahawk missiles». */
export function withoutWeapons(people: readonly Someone[], sentences: readonly AnalysedSentence[]): Someone[] {
  return people.filter(
    person =>
      person.roles.size > 0 ||
      person.gender !== null ||
      !person.mentions.every(({ sentence, first, end }) => {
        const tokens = sentences[sentence]?.tokens ?? []
        const token = tokens[first]
        const governor = tokens[token?.head ?? -1]
        return end - first === 1 && token?.rel === 'compound' && governor?.upos === 'NOUN'
      }),
  )
}
