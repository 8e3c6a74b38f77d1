import { expect, test } from '@jest/globals'
import { outline } from '../../../src/commands/outline.ts'

const article = { title: 'Tea at the castle', source: { name: 'Harbour Post' } }

test('a meeting is one line, those who took part stand below it, each with a quote', () => {
  const attended = [{ actor: { name: 'Anna Berg' }, evidence: [{ sentence: 'Berg came.', article }] }]
  expect(
    outline({ meetings: { nodes: [{ title: 'Talks', status: 'HELD', date: { edtf: '2024-05' }, attended }] } }),
  ).toEqual([
    'Talks · HELD · 2024-05',
    '  attended:',
    '    Anna Berg',
    '      “Berg came.” (Harbour Post, Tea at the castle)',
  ])
})

test('the evidence of an edge stands below its node', () => {
  const node = { counterpart: { name: 'Anna Berg' }, meeting: { date: null, venue: { name: 'Old Castle' } } }
  expect(outline({ encounters: { edges: [{ node, evidence: [{ sentence: 'They met.' }] }] } })).toEqual([
    'Anna Berg · Old Castle',
    '  “They met.”',
  ])
})

test('of several fields each has its name, and an empty answer says so', () => {
  expect(outline({ here: { nodes: [] }, there: { nodes: [{ name: 'Anna Berg' }] } })).toEqual([
    'here:',
    '  nothing known',
    'there:',
    '  Anna Berg',
  ])
})
