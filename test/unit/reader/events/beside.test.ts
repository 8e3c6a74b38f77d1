import { expect, test } from '@jest/globals'
import { isOnMargins } from '../../../../src/reader/events/beside.ts'

test('a summit on whose margins somebody met is told so by the row of words, whatever the tree makes of it', () => {
  const row =
    'met:VERB Berg:PROPN on:ADP the:DET sidelines:NOUN of:ADP the:DET Peru:PROPN -:PUNCT ASEAN:PROPN Summit:PROPN'
  const tokens = row.split(' ').map((part, at) => {
    const [text = '', upos = ''] = part.split(':')
    return { start: at, end: at + 1, text, upos, head: 1, rel: 'appos', ner: 'O' }
  })
  expect(isOnMargins(tokens, 10)).toBe(true)
  expect(isOnMargins(tokens, 4)).toBe(false)
})
