import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkExtraction } from '../../../src/domain/check-extraction.ts'
import { documentSchema } from '../../../src/domain/document.ts'
import { extractionSchema } from '../../../src/domain/extraction.ts'
import { evidenceOf } from '../../../src/ingest/evidence.ts'
import { deriveWorld, type World } from './in-memory.ts'
import { unordered } from './world.ts'

const lines = (file: string): unknown[] =>
  readFileSync(new URL(`../../../samples/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

const documents = new Map(
  lines('documents.ndjson').map(line => [documentSchema.parse(line).id, documentSchema.parse(line)]),
)
const evidence = lines('expected.ndjson').flatMap(line => {
  const extraction = extractionSchema.parse(line)
  const document = documents.get(extraction.documentId)
  return document ? [evidenceOf(document, checkExtraction(document, extraction).extraction)] : []
})
const world = deriveWorld(evidence)

/** Nodes that several documents tell of: title, status, date, and the documents. */
const shared = ({ clusters, nodes }: World['meetings']) =>
  clusters
    .filter(({ members }) => members.length > 1)
    .map(({ id, members }) => {
      const properties = nodes.find(node => node.id === id)?.properties
      const told = members.map(member => world.articleOf.get(member)).sort()
      return [properties?.status, properties?.edtf ?? null, ...told].join(' ')
    })
    .sort()

test('the meetings that several sample documents tell of are these, each one meeting', () => {
  expect(shared(world.meetings)).toEqual([
    'CANCELLED  budapest-off budapest-plan',
    'CANCELLED 2024-12-15 luanda-off luanda-plan',
    'HELD 2022-10-25/2022-11-02 pretoria-deal pretoria-start',
    'HELD 2023-05-20 quad-hiroshima quad-off',
    'HELD 2023-08-05/2023-08-06 jeddah-analysis jeddah-flash jeddah-statement',
    'HELD 2023-08-22/2023-08-24 brics-held brics-plan',
    'HELD 2023-11-15 woodside-flash woodside-island-paper woodside-readout',
    'HELD 2025-08-15 alaska-held alaska-plan',
    'HELD 2025-08-18 white-house-flash white-house-helsinki white-house-rome',
    'HELD 2025-10-26 brasilia-video kuala-lumpur-lula',
  ])
})

test('the sanctions that several sample documents tell of are these', () => {
  expect(shared(world.sanctions)).toEqual([
    'IMPOSED 2025-10-22 oil-brussels oil-treasury',
    'LIFTED 2023-07-30 niger-imposed niger-lifted',
    'LIFTED 2025-06-30 riyadh-syria syria-lifted',
  ])
})

test('every person of the samples is one, under every spelling, and nobody is two', () => {
  const people = world.identities.nodes.filter(({ label }) => label === 'Person').map(({ properties }) => properties)
  const called = (word: string) =>
    people.filter(({ name, aliases }) => [name, aliases].flat().some(one => String(one).includes(word)))
  for (const word of [
    'Yermak',
    'Zelensky',
    'Biden',
    'Fumio',
    'Yoon',
    'Lula',
    'Lavrov',
    'Putin',
    'Erdo',
    'Tshisekedi',
  ]) {
    expect(called(word)).toHaveLength(1)
  }
  expect(called('Wang Yi')).toHaveLength(1)
  expect(called('Wang Wentao')).toHaveLength(1)
  expect(called('Wang')).toHaveLength(new Set(called('Wang').map(({ name }) => name)).size)
})

test('nobody attended what was only planned, and no proposal is a sanction', () => {
  const statusOf = new Map(world.meetings.nodes.map(({ id, properties }) => [id, properties.status]))
  const attended = world.meetings.edges.filter(({ type }) => type === 'ATTENDED')
  expect(attended.length).toBeGreaterThan(100)
  expect(new Set(attended.map(({ to }) => statusOf.get(to.id)))).toEqual(new Set(['HELD']))
  const sanctionStatus = new Map(world.sanctions.nodes.map(({ id, properties }) => [id, properties.status]))
  const imposed = world.sanctions.edges
    .filter(({ type }) => type === 'IMPOSED')
    .map(({ to }) => sanctionStatus.get(to.id))
  expect([...new Set(imposed)].sort()).toEqual(['EASED', 'EXTENDED', 'IMPOSED', 'IN_FORCE', 'LIFTED'])
})

test('the same graph comes out in whatever order the documents came', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(evidence, { minLength: evidence.length }), shuffled => {
      const again = deriveWorld(shuffled)
      expect(unordered(again.identities)).toEqual(unordered(world.identities))
      expect(unordered(again.meetings)).toEqual(unordered(world.meetings))
      expect(unordered(again.sanctions)).toEqual(unordered(world.sanctions))
    }),
    { numRuns: 5 },
  )
})
