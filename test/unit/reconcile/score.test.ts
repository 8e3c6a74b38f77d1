import { expect, test } from '@jest/globals'
import type { EntityFacts } from '../../../src/graph/read/entity-facts.ts'
import { describe as inWords } from '../../../src/reconcile/description.ts'
import { scoreOf } from '../../../src/reconcile/score.ts'

const ukraine = { id: 'UKR', name: 'Ukraine', labels: ['Entity', 'Country'] }
const person = (offices: [string, typeof ukraine | null][]): EntityFacts => ({
  ...{ asked: 'per-1', entity: { id: 'per-1', name: 'Olena Example', labels: ['Entity', 'Person'], aliases: [] } },
  ...{ latitude: null, longitude: null, around: [], meetings: 0, first: null, last: null, met: [], sanctionedBy: [] },
  ...{ evidence: [], offices: offices.map(([title, country]) => ({ title, country })) },
})
const president = person([['President of Ukraine', ukraine]])
const asked = (property: string, ...values: string[]) => [{ property, values }]

test('the score of a name alone is its likeness', () => {
  expect(scoreOf(president, 0.913, [])).toEqual({ score: 91.3, features: [{ id: 'name', value: 0.913 }], fits: true })
})

test.each(['UA', 'UKR', 'ukraine', 'Ukrainian', 'UKR'])('of a country named %s', value => {
  expect(scoreOf(president, 1, asked('country', value))).toMatchObject({ score: 100, fits: true })
})

test('another country halves the score, another office takes a fifth, and neither fits', () => {
  expect(scoreOf(president, 1, asked('country', 'France'))).toMatchObject({ score: 50, fits: false })
  expect(scoreOf(president, 1, asked('office', 'Prime Minister'))).toMatchObject({ score: 80, fits: false })
  expect(scoreOf(president, 1, [...asked('country', 'France'), ...asked('office', 'King')]).score).toBe(40)
})

test('one of several values is enough', () => {
  expect(scoreOf(president, 1, asked('country', 'France', 'Ukraine'))).toMatchObject({ score: 100, fits: true })
})

test('what nothing is known of costs a twentieth, fits, and is no feature', () => {
  const nobody = person([])
  expect(scoreOf(nobody, 1, asked('office', 'President'))).toEqual({
    score: 95,
    features: [{ id: 'name', value: 1 }],
    fits: true,
  })
  expect(scoreOf(person([['President', null]]), 1, asked('office', 'President of Ukraine')).score).toBe(95)
})

test.each(['President', 'president of Ukraine', 'Ukrainian President', 'the President of Ukraine'])(
  'an office told as %s',
  value => {
    expect(scoreOf(president, 1, asked('office', value)).features).toContainEqual({ id: 'office', value: true })
  },
)

test('a person is described by offices, each once with its country', () => {
  expect(
    inWords(
      person([
        ['President', null],
        ['President of Ukraine', ukraine],
      ]),
    ),
  ).toBe('President of Ukraine')
  expect(inWords(person([['Prime Minister', ukraine]]))).toBe('Prime Minister (Ukraine)')
  expect(inWords(person([]))).toBe('Person')
})
