import { expect, test } from '@jest/globals'
import { blockOf, deriveIdentities } from '../../../src/derive/identity.ts'
import { deriveLinks } from '../../../src/derive/links.ts'
import type { CountryRecord, OfficeRecord, OrganizationRecord, PlaceRecord } from '../../../src/domain/evidence.ts'
import { clustersOf } from './world.ts'

const base = (id: string, name: string) => ({ id, name, article: id, publishedAt: null, ref: null, mentions: [] })
const country = (id: string, name: string): CountryRecord => ({ ...base(id, name), kind: 'COUNTRY' })
const place = (id: string, name: string, iso3: string | null): PlaceRecord => ({
  ...base(id, name),
  kind: 'PLACE',
  placeKind: 'CITY',
  city: null,
  country: iso3,
})
const office = (id: string, name: string, iso3: string | null): OfficeRecord => ({
  ...base(id, name),
  kind: 'OFFICE',
  country: iso3,
})
const organization = (id: string, name: string): OrganizationRecord => ({
  ...base(id, name),
  kind: 'ORGANIZATION',
  organizationKind: 'IGO',
})

test('a country is its ISO code, with the names people use', () => {
  const { nodes } = deriveIdentities([country('a', 'GBR'), country('b', 'GBR'), country('c', 'RUS')])
  expect(nodes.map(({ id }) => id)).toEqual(['GBR', 'RUS'])
  expect(nodes[0]?.properties).toMatchObject({ iso3: 'GBR', iso2: 'GB', name: 'United Kingdom' })
  expect(nodes[0]?.properties.aliases).toContain('Britain')
  expect(nodes[1]?.properties.name).toBe('Russia')
})

test('a city without its country is the one that is known; of two it is neither', () => {
  expect(clustersOf(deriveIdentities([place('a', 'Windsor', 'GBR'), place('b', 'Windsor', null)]))).toEqual([
    ['a', 'b'],
  ])
  const two = deriveIdentities([
    place('a', 'Windsor', 'GBR'),
    place('b', 'Windsor', null),
    place('c', 'Windsor', 'CAN'),
  ])
  expect(clustersOf(two)).toEqual([['a'], ['b'], ['c']])
  expect(two.judgements.map(({ verdict }) => verdict)).toEqual(['UNSURE', 'UNSURE'])
})

test('an office is one with either wording, and has a level', () => {
  const { clusters, nodes } = deriveIdentities([
    office('a', 'President of Ukraine', 'UKR'),
    office('b', 'Ukrainian President', 'UKR'),
    office('c', 'President', 'FRA'),
  ])
  expect(clusters).toHaveLength(2)
  expect(new Set(nodes.map(({ properties }) => properties.level))).toEqual(new Set(['HEAD_OF_STATE']))
})

test('a body is one under its acronym and its full name', () => {
  const records = [
    organization('a', 'NATO'),
    organization('b', 'North Atlantic Treaty Organization'),
    organization('c', 'European Council'),
  ]
  expect(clustersOf(deriveIdentities(records))).toEqual([['a', 'b'], ['c']])
  expect(blockOf(organization('a', 'NATO'))).toEqual(blockOf(organization('b', 'North Atlantic Treaty Organization')))
})

test('a venue is within a city once, however many documents say so, and nothing is within itself', () => {
  const venue = { label: 'Place', id: 'windsor castle' } as const
  const city = { label: 'Place', id: 'windsor' } as const
  const link = { kind: 'WITHIN', subject: venue, object: city, told: { name: 'Windsor', country: null } } as const
  expect(deriveLinks([link, link, { ...link, subject: city }])).toEqual([
    { type: 'WITHIN', from: venue, to: city, properties: {} },
  ])
})

test('an office told without its country is shown once where the same is told with it', () => {
  const holder = { label: 'Person', id: 'zelensky' } as const
  const held = (id: string, name: string, country: string | null) =>
    ({ kind: 'HOLDS', subject: holder, object: { label: 'Office', id }, told: { name, country } }) as const
  const offices = (...links: ReturnType<typeof held>[]) => deriveLinks(links).map(({ to }) => to.id)
  const [short, full, other] = [
    held('short', 'President', null),
    held('full', 'President of Ukraine', 'UKR'),
    held('other', 'Foreign Minister', null),
  ]
  expect(offices(short, full, other)).toEqual(['full', 'other'])
  expect(offices(held('demonym', 'Ukrainian President', null), full)).toEqual(['full'])
  expect(offices(short, other)).toEqual(['other', 'short'])
})
