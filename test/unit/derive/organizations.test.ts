import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blockOf, deriveIdentities } from '../../../src/derive/identity.ts'
import type { OrganizationRecord } from '../../../src/domain/evidence.ts'
import { clustersOf, unordered } from './world.ts'

const organization = (id: string, name: string, more: Partial<OrganizationRecord> = {}): OrganizationRecord => ({
  ...{ id, name, article: id, publishedAt: null, ref: null, mentions: [] },
  ...{ kind: 'ORGANIZATION', organizationKind: null, ...more },
})
const verdicts = (records: OrganizationRecord[]) =>
  deriveIdentities(records)
    .judgements.filter(({ verdict }) => verdict !== 'SAME')
    .map(({ left, right, verdict, rule }) => ({ between: [left, right].join(' '), verdict, rule }))

test('one name with its company form, its article or in another script is one organization', () => {
  const records = [
    organization('a', 'Rosneft'),
    organization('b', 'PJSC Rosneft'),
    organization('c', 'The Rosneft Company'),
    organization('d', 'Роснефть'),
  ]
  expect(clustersOf(deriveIdentities(records))).toEqual([['a', 'b', 'c', 'd']])
})

test.each([
  ['Defence Ministry of Russia', 'Defense Ministry of Russia'],
  ['Centre for Labour Studies', 'Center for Labor Studies'],
  ['World Customs Organisation', 'World Customs Organization'],
  ['World Food Programme', 'World Food Program'],
  ['Harbour Licencing Authority', 'Harbor Licencing Authority'],
  ['Nationalised Theatres', 'Nationalized Theaters'],
  ['Council of Travellers', 'Council of Travelers'],
  ['Ministry of Co-operation', 'Ministry of Cooperation'],
])('«%s» and «%s» are one without a question: Britain and America spell it so', (left, right) => {
  const records = [organization('a', left), organization('b', right)]
  expect(blockOf(records[0] as OrganizationRecord)).toBe(blockOf(records[1] as OrganizationRecord))
  expect(clustersOf(deriveIdentities(records))).toEqual([['a', 'b']])
  expect(verdicts(records)).toEqual([])
})

test('names that are alike and not the same are not merged: the question is asked', () => {
  const records = [
    organization('a', 'Quarry Line'),
    organization('b', 'Quarry Lines'),
    organization('c', 'Quarry Line Oil'),
  ]
  expect(clustersOf(deriveIdentities(records))).toEqual([['a'], ['b'], ['c']])
  expect(verdicts(records)).toEqual(
    expect.arrayContaining([
      { between: 'a b', verdict: 'UNSURE', rule: 'organization-names-alike' },
      { between: 'a c', verdict: 'UNSURE', rule: 'organization-names-alike' },
    ]),
  )
})

test('nobody is asked about two that a document names beside each other, or that are of two kinds', () => {
  const beside = [organization('a', 'Quarry Line'), organization('b', 'Quarry Lines', { article: 'a' })]
  expect(verdicts(beside)).toEqual([{ between: 'a b', verdict: 'DIFFERENT', rule: 'same-document' }])
  const kinds = [
    organization('a', 'Quarry Line', { organizationKind: 'COMPANY' }),
    organization('b', 'Quarry Lines', { organizationKind: 'PARTY' }),
  ]
  expect(verdicts(kinds)).toEqual([{ between: 'a b', verdict: 'DIFFERENT', rule: 'kind' }])
})

test('numbers that differ, a ministry of one thing and of another, and a bank of one place and of another raise no question', () => {
  for (const [left, right] of [
    ['Arctic LNG 1', 'Arctic LNG 2'],
    ['Ministry of Trade', 'Ministry of Transport'],
    ['Bank of Norway', 'Bank of Peru'],
  ] as const) {
    const records = [organization('a', left), organization('b', right)]
    expect(clustersOf(deriveIdentities(records))).toEqual([['a'], ['b']])
    expect(verdicts(records)).toEqual([])
  }
})

test('names of one organization share a block', () => {
  const block = (name: string) => blockOf(organization('a', name))
  expect(block('Rosneft Oil Company')).toBe(block('Роснефть'))
  expect(block('Bank Rossiya')).toBe(block('Rossiya Bank'))
  expect(block('NATO')).toBe(block('North Atlantic Treaty Organization'))
  expect(block('Ministry of Trade')).not.toBe(block('Ministry of Transport'))
})

test('the order in which documents come changes nothing', () => {
  const records = ['Quarry Line', 'Quarry Lines', 'Quarry Line Oil', 'Quarry Line Ltd', 'Кварри Лайн'].map((name, i) =>
    organization(`o${i}`, name),
  )
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), shuffled => {
      expect(unordered(deriveIdentities(shuffled))).toEqual(unordered(deriveIdentities(records)))
    }),
  )
})
