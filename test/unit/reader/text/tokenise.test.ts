import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tokenise } from '../../../../src/reader/text/tokenise.ts'

const words = (text: string) => tokenise(text).map(token => token.text)

test('clitics stand apart from their words', () => {
  expect(words("Kenya's envoys don't know what they'll say; the ministers' aides cannot help.")).toEqual(
    "Kenya|'s|envoys|do|n't|know|what|they|'ll|say|;|the|ministers|'|aides|can|not|help|.".split('|'),
  )
})

test('abbreviations and initials keep their full stops', () => {
  expect(words('Mr. Okoro of the U.S. met J. Li at 9 a.m.')).toEqual([
    'Mr.',
    'Okoro',
    'of',
    'the',
    'U.S.',
    'met',
    'J.',
    'Li',
    'at',
    '9',
    'a.m.',
  ])
})

test('hyphens are words of their own except behind a bound prefix', () => {
  expect(words('long-term co-operation of al-Najjar')).toEqual([
    'long',
    '-',
    'term',
    'co-operation',
    'of',
    'al',
    '-',
    'Najjar',
  ])
})

test('currency, percent signs and quotes stand apart', () => {
  expect(words('“It cost $2.5bn,” or 40%')).toEqual(['“', 'It', 'cost', '$', '2.5bn', ',', '”', 'or', '40', '%'])
})

test('names with apostrophes and accents stay whole', () => {
  expect(words("O'Leary flew from N'Djamena to Côte d'Ivoire")).toEqual([
    "O'Leary",
    'flew',
    'from',
    "N'Djamena",
    'to',
    'Côte',
    "d'Ivoire",
  ])
})

test('every token of any text is verbatim, in order, and nothing but white space is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
      let at = 0
      for (const { start, end, text: word } of tokenise(text)) {
        expect(text.slice(start, end)).toBe(word)
        expect(text.slice(at, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
