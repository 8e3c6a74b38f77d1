import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { batchesByLength, stretches } from '../../../../src/reader/encoder/batches.ts'
import { type Encoder, loadEncoder } from '../../../../src/reader/encoder/encoder.ts'
import { asTree } from '../../../../src/reader/encoder/tree.ts'
import { caseClass } from '../../../../src/reader/encoder/word-piece.ts'

let encoder: Encoder
beforeAll(async () => {
  encoder = await loadEncoder()
})
afterAll(() => encoder.close())

test('the encoder reads a sentence: parts of speech, tree and names', async () => {
  const [{ words } = { words: [] }] = await encoder.read(['President Ruto met Angela Merkel in Nairobi .'.split(' ')])
  expect(words.map(word => word.upos)).toEqual(['PROPN', 'PROPN', 'VERB', 'PROPN', 'PROPN', 'ADP', 'PROPN', 'PUNCT'])
  expect(words[1]).toMatchObject({ head: 2, rel: 'nsubj' })
  expect(words[3]).toMatchObject({ head: 2, rel: 'obj', ner: 'B-PER' })
  expect(words[6]).toMatchObject({ rel: 'obl', ner: 'B-LOC' })
})

test('a sentence reads the same beside longer ones as alone', async () => {
  const short = 'The ministers spoke by phone .'.split(' ')
  const long = Array.from({ length: 40 }, () => short.slice(0, -1)).flat()
  const [alone] = await encoder.read([short])
  const [, beside] = await encoder.read([long, short])
  expect(beside?.words.map(word => word.head)).toEqual(alone?.words.map(word => word.head))
})

test('a very long sentence is read whole and stays one tree', async () => {
  const words = Array.from({ length: 700 }, (_, index) => (index % 9 === 8 ? ',' : 'envoys'))
  const [read] = await encoder.read([words])
  expect(read?.words).toHaveLength(700)
  expect(read?.states).toBeNull()
  expect(read?.words.filter(word => word.head === -1)).toHaveLength(1)
})

test('no sentence, an empty sentence and odd words are no trouble', async () => {
  expect(await encoder.read([])).toEqual([])
  expect(await encoder.read([[], ['😀', '\ud800', '\u200b']])).toMatchObject([{ words: [] }, { words: [{}, {}, {}] }])
})

test('any heads become a tree with one root', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 12 }), { minLength: 1, maxLength: 12 }), heads => {
      const tree = asTree(heads)
      expect(tree.filter(head => head === -1)).toHaveLength(1)
      tree.forEach((_, word) => {
        let [at, steps] = [word, 0]
        while (at !== -1 && steps <= tree.length) [at, steps] = [tree[at] ?? -1, steps + 1]
        expect(at).toBe(-1)
      })
    }),
  )
})

test('a tree that is one already is left alone', () => {
  expect(asTree([1, -1, 1, 2])).toEqual([1, -1, 1, 2])
})

test('each sentence is in one batch, and batches keep to their size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), lengths => {
      const batches = batchesByLength(lengths, 100)
      expect(batches.flat().sort((a, b) => a - b)).toEqual(lengths.map((_, index) => index))
      for (const batch of batches) {
        expect(batch.length * Math.max(...batch.map(index => lengths[index] ?? 0))).toBeLessThanOrEqual(100)
      }
    }),
  )
})

test('short sentences are not padded to the length of long ones, and like ones go together', () => {
  const lengths = [...Array(20)].flatMap((_, at) => [10 + (at % 2), 100])
  const batches = batchesByLength(lengths, 2048)
  expect(batches.map(batch => batch.map(index => lengths[index]))).toEqual([
    [...Array(10).fill(10), ...Array(10).fill(11)],
    Array(20).fill(100),
  ])
})

test('stretches of a long sentence follow one another and end at commas where they can', () => {
  expect(stretches(['a', ',', 'b', 'c'], [1, 1, 1, 1], 3)).toEqual([
    [0, 2],
    [2, 4],
  ])
  expect(stretches(['a', 'b', 'c'], [9, 1, 1], 3)).toEqual([
    [0, 1],
    [1, 3],
  ])
})

test('case is told in five classes', () => {
  expect(['and', 'Oslo', 'NATO', 'McKee', '24', 'U.S.', 'A'].map(caseClass)).toEqual([0, 1, 2, 3, 4, 2, 1])
})
