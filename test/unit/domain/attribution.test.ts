import { expect, test } from '@jest/globals'
import { attributionChain } from '../../../src/domain/attribution.ts'
import { memberCount } from '../../../src/domain/member-count.ts'

test('an agency that quotes officials is told apart from them, and both from the publisher', () => {
  expect(attributionChain('BBC', 'AP, citing two unnamed officials')).toEqual([
    { name: 'BBC', kind: 'MEDIUM' },
    { name: 'AP', kind: 'MEDIUM' },
    { name: 'two unnamed officials', kind: 'UNNAMED' },
  ])
  expect(attributionChain('Le Monde', 'Karoline Leavitt')).toEqual([
    { name: 'Le Monde', kind: 'MEDIUM' },
    { name: 'Karoline Leavitt', kind: 'SPEAKER' },
  ])
  expect(attributionChain(null, null)).toEqual([])
})

test.each([
  ['The coalition of 26 nations met.', { min: 26, max: 26 }],
  ['Some 38-plus countries have joined the planning.', { min: 38, max: null }],
  ['Leaders of more than two dozen countries joined.', { min: 24, max: null }],
  ['Up to thirty-one member states may join.', { min: null, max: 31 }],
  ['Ministers of the nine-member bloc met.', { min: 9, max: 9 }],
  ['A body of twelve Pacific island nations.', { min: 12, max: 12 }],
])('%s', (sentence, count) => {
  expect(memberCount(sentence)).toMatchObject(count)
})

test('a number of anything else is no number of members', () => {
  expect(memberCount('It met for three days in Paris.')).toBeNull()
  expect(memberCount('A three-day session opened in Paris.')).toBeNull()
  expect(memberCount('The countries agreed on 20 October.')).toBeNull()
})
