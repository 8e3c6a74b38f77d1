import type { AnalysedSentence } from '../analysis.ts'
import { formerWords, honorifics, officeModifiers, officeNouns, stateWords } from './title-words.ts'

/** Marks that others have put on the words of a sentence: a letter a word, and the country that a word names. */
export interface WordMarks {
  country(index: number): { iso3: string; demonym: boolean } | null
  isBody(index: number): boolean
  isPerson(index: number): boolean
}

/** Days of the week and months; «May» may be a name. */
export const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December)$/

/** One letter a word: H office noun, M its modifier, N and D country, B body, S possessive, F «of», A «and», T «the», C capitalised, c common word. */
export function codesOf(sentence: AnalysedSentence, from: number, to: number, marks: WordMarks): string {
  let codes = ''
  for (let index = from; index < to; index++) {
    const token = sentence.tokens[index]
    if (!token) break
    const word = token.text.toLowerCase()
    const country = marks.country(index)
    codes += country
      ? country.demonym
        ? 'D'
        : 'N'
      : marks.isPerson(index)
        ? 'P'
        : marks.isBody(index)
          ? 'B'
          : isUnderSecretary(sentence, index)
            ? 'M'
            : codeOf(token.text, word, token.upos)
  }
  return codes
}

/** «the Under Secretary»: two words, of which the first is elsewhere no part of an office. */
function isUnderSecretary({ tokens }: AnalysedSentence, index: number): boolean {
  return tokens[index]?.text === 'Under' && /^Secretar(?:y|ies)$/.test(tokens[index + 1]?.text ?? '')
}

function codeOf(text: string, word: string, upos: string): string {
  if (text === ',') return ','
  if (text === '-') return 'L'
  if (/^[.;:)]$/.test(text)) return text
  if (/^[’']s?$/.test(text)) return 'S'
  if (word === 'elect') return 'E'
  if (calendar.test(text)) return 'x'
  if (formerWords.has(word)) return 'Q'
  if (honorifics.has(word)) return 'O'
  if (stateWords.has(word)) return 'V'
  if (word === 'the') return 'T'
  if (word === 'a' || word === 'an') return 'a'
  if (/^(?:of|for|to|on)$/.test(word)) return 'F'
  if (/^(?:and|&)$/.test(word)) return 'A'
  if (officeModifiers.has(word)) return 'M'
  if (officeNouns.has(word)) return 'H'
  if (/^\p{Lu}/u.test(text) && /^(?:PROPN|NOUN|ADJ)$/.test(upos)) return 'C'
  if (/^\p{Ll}/u.test(text) && /^(?:NOUN|ADJ)$/.test(upos)) return 'c'
  return 'x'
}
