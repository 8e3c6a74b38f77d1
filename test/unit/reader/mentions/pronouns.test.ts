import { expect, test } from '@jest/globals'
import type { Token } from '../../../../src/reader/analysis.ts'
import { findPronouns } from '../../../../src/reader/mentions/pronouns.ts'

/** Words with what governs each and how: «Karis:2:obl» hangs on the third word. */
function parsed(words: string): Token[] {
  return words.split(' ').map((part, at) => {
    const [text = '', head = '-1', rel = 'dep', upos = 'PROPN'] = part.split(':')
    return { start: at, end: at + 1, text, upos, head: Number(head), rel, ner: 'O' }
  })
}

test('«their» is of the two named right before it, be they subjects or not', () => {
  const tokens = parsed(
    'promises made:0:acl:VERB by:3:case:ADP Karis:1:obl and:5:cc:CCONJ Boluarte:3:conj at:8:case:ADP their:8:nmod:PRON meeting:1:obl:NOUN',
  )
  const sentence = { index: 0, paragraph: 0, start: 0, end: 9, text: '', tokens, link: false }
  const [karis, boluarte] = [{ gender: null }, { gender: null }]
  const named = [
    { sentence: 0, first: 3, end: 4, head: 3, person: karis },
    { sentence: 0, first: 5, end: 6, head: 5, person: boluarte },
  ]
  expect(findPronouns([sentence], named).map(one => one.person)).toEqual([karis, boluarte])
})
