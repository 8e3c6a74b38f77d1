import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { tokeniseDocument } from '../../../../src/reader/text/sentences.ts'

const read = (text: string) =>
  tokeniseDocument(text).map(({ text: sentence, link }) => (link ? `[${sentence}]` : sentence))

test('a dateline and a date stamp are no part of the first sentence', () => {
  expect(read('NAIROBI, Mar 3 (Wire) — The envoys arrived. They rested.')).toEqual([
    '[NAIROBI, Mar 3 (Wire) —]',
    'The envoys arrived.',
    'They rested.',
  ])
  expect(read('date 2024-03-03 The envoys arrived.')).toEqual(['[date 2024-03-03]', 'The envoys arrived.'])
})

test('lines that point to other articles are marked as links', () => {
  expect(read('The talks failed.\nAlso Read: Envoys meet again\nRead more\nThe king left.')).toEqual([
    'The talks failed.',
    '[Also Read: Envoys meet again]',
    '[Read more]',
    'The king left.',
  ])
})

test('a sentence that opens with «read» or «watch» is text', () => {
  expect(
    read('Watch committees of both states met for an hour in the old town hall of Gaborone on Friday.'),
  ).toHaveLength(1)
})

test('titles and dotted acronyms do not end a sentence', () => {
  expect(
    read('The U.S. Treasury acted. Gen. Abebe and Mr. Tan spoke on Oct. 3. They left the U.S. The king stayed.'),
  ).toEqual([
    'The U.S. Treasury acted.',
    'Gen. Abebe and Mr. Tan spoke on Oct. 3.',
    'They left the U.S.',
    'The king stayed.',
  ])
})

test('paragraphs are counted by lines that hold words', () => {
  expect(tokeniseDocument('One.\n\n\nTwo. Three.').map(sentence => sentence.paragraph)).toEqual([0, 1, 1])
})

test('every sentence and word of any text is verbatim', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), text => {
      for (const sentence of tokeniseDocument(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        for (const word of sentence.words) expect(text.slice(word.start, word.end)).toBe(word.text)
      }
    }),
  )
})
