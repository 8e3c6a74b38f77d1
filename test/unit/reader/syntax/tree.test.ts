import { expect, test } from '@jest/globals'
import type { Token } from '../../../../src/reader/analysis.ts'
import { ancestors, children, conjuncts, headOf, path, subtree } from '../../../../src/reader/syntax/tree.ts'

const arc = (text: string, head: number, rel: string): Token => ({
  start: 0,
  end: 0,
  text,
  upos: 'X',
  head,
  rel,
  ner: 'O',
})

/** «Envoys of Peru and Chile met». */
const tokens = [
  arc('Envoys', 5, 'nsubj'),
  arc('of', 2, 'case'),
  arc('Peru', 0, 'nmod'),
  arc('and', 4, 'cc'),
  arc('Chile', 2, 'conj'),
  arc('met', -1, 'root'),
]

test('the words below a word are its children and its subtree', () => {
  expect(children(tokens, 2)).toEqual([1, 4])
  expect(children(tokens, 2, 'conj', 'appos')).toEqual([4])
  expect(subtree(tokens, 0)).toEqual([0, 1, 2, 3, 4])
})

test('coordinated words are found from each of them', () => {
  expect(conjuncts(tokens, 2)).toEqual([2, 4])
  expect(conjuncts(tokens, 4)).toEqual([2, 4])
  expect(conjuncts(tokens, 5)).toEqual([5])
})

test('a path leads up to the common governor and down again', () => {
  expect(ancestors(tokens, 4)).toEqual([2, 0, 5])
  expect(path(tokens, 4, 5)).toEqual([4, 2, 0, 5])
  expect(path(tokens, 1, 3)).toEqual([1, 2, 4, 3])
})

test('the head of a stretch is governed from outside it', () => {
  expect(headOf(tokens, 1, 5)).toBe(2)
  expect(headOf(tokens, 0, 6)).toBe(5)
})
