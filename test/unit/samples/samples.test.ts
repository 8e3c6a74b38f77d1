import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { extractionOf, labelsSchema } from '../../../scripts/sample-labels.ts'
import { expectedSamples, readSampleDocuments } from '../../../scripts/samples.ts'
import type { Extraction } from '../../../src/domain/extraction.ts'

const samples = new URL('../../../samples/', import.meta.url)
const documents = readSampleDocuments()
const expected: Extraction[] = readFileSync(new URL('expected.ndjson', samples), 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line))

test('expected.ndjson is what the labels written by hand give today', () => {
  expect(readFileSync(new URL('expected.ndjson', samples), 'utf8')).toBe(expectedSamples())
})

test('every sample document has labels, and no labels lack their document', () => {
  const labelled = readdirSync(new URL('labels/', samples)).map(name => name.replace('.json', ''))
  expect(labelled.toSorted()).toEqual(documents.map(document => document.id).toSorted())
})

test('every quote and every mention is verbatim in its document', () => {
  const texts = new Map(documents.map(document => [document.id, document.text]))
  for (const extraction of expected) {
    const text = texts.get(extraction.documentId) ?? ''
    const events = [...extraction.meetings, ...extraction.sanctions]
    const spans = [
      ...[...extraction.people, ...extraction.countries, ...extraction.organizations, ...extraction.places].flatMap(
        entity => entity.mentions,
      ),
      ...events.flatMap(event => event.evidence),
      ...extraction.meetings.flatMap(meeting => meeting.participants.flatMap(one => one.evidence ?? [])),
    ]
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
  }
})

test('every reference in an extraction points at something of that extraction', () => {
  for (const extraction of expected) {
    const entities = [
      ...extraction.people,
      ...extraction.countries,
      ...extraction.organizations,
      ...extraction.places,
    ].map(entity => entity.ref)
    expect(new Set(entities).size).toBe(entities.length)
    const used = [
      ...extraction.meetings.flatMap(meeting => [
        meeting.place,
        meeting.series,
        ...meeting.participants.flatMap(one => [one.ref, one.representing]),
      ]),
      ...extraction.sanctions.flatMap(one => [...one.issuers, ...one.targets, ...(one.callers ?? [])]),
    ].filter(ref => ref != null)
    for (const ref of used)
      expect({ document: extraction.documentId, entities }).toEqual({
        document: extraction.documentId,
        entities: expect.arrayContaining([ref]),
      })
  }
})

test('the look-alikes hold no meeting and no sanction', () => {
  const lookalikes = expected.filter(extraction => extraction.documentId.startsWith('no-'))
  expect(lookalikes.length).toBeGreaterThanOrEqual(8)
  for (const { meetings, sanctions } of lookalikes) expect([...meetings, ...sanctions]).toEqual([])
})

test('the samples tell every kind of story that the README promises', () => {
  const meetings = expected.flatMap(extraction => extraction.meetings)
  const sanctions = expected.flatMap(extraction => extraction.sanctions)
  expect(new Set(meetings.map(meeting => meeting.status))).toEqual(
    new Set(['HELD', 'PLANNED', 'CANCELLED', 'POSTPONED', 'DENIED']),
  )
  expect(new Set(meetings.map(meeting => meeting.mode))).toEqual(
    new Set(['IN_PERSON', 'PHONE', 'VIDEO', 'MIXED', 'UNKNOWN']),
  )
  expect(new Set(sanctions.map(sanction => sanction.status)).size).toBe(10)
  expect(documents.filter(document => !document.publishedAt).length).toBeGreaterThanOrEqual(4)
  expect(documents.length).toBeGreaterThanOrEqual(44)
  for (const { text } of documents) expect(text.split(/\s+/).length).toBeLessThanOrEqual(220)
})

const document = { id: 'd', text: 'Wang Yi met Wang Wentao in Beijing, Beijing said. Wang smiled.' }
const label = (changes: object) =>
  labelsSchema.parse({
    documentId: 'd',
    people: [],
    countries: [],
    organizations: [],
    places: [],
    meetings: [],
    sanctions: [],
    ...changes,
  })

test('a form stands for its occurrence only where it is no part of a longer form', () => {
  const labels = label({
    people: [
      { ref: 'p1', name: 'Wang Yi', said: ['Wang Yi', '[Wang] smiled'] },
      { ref: 'p2', name: 'Wang Wentao', said: ['Wang Wentao'] },
    ],
    countries: [{ ref: 'c1', iso3: 'CHN', said: [], metonyms: [', [Beijing] said'] }],
    places: [{ ref: 'l1', name: 'Beijing', kind: 'CITY', said: ['in [Beijing]'] }],
  })
  const extraction = extractionOf(document, labels)
  expect(extraction.people.map(person => person.mentions.map(mention => mention.start))).toEqual([[0, 50], [12]])
  expect(extraction.countries[0]?.mentions).toEqual([{ start: 36, end: 43, text: 'Beijing', metonym: true }])
})

test('labels whose words are not in the text, or mean two things at once, are refused with their document', () => {
  const place = { ref: 'l1', name: 'Beijing', kind: 'CITY', said: ['Beijing'] }
  expect(() => extractionOf(document, label({ places: [{ ...place, said: ['Shanghai'] }] }))).toThrow(
    'd: «Shanghai» is not in the text',
  )
  const country = { ref: 'c1', iso3: 'CHN', said: [], metonyms: ['Beijing'] }
  expect(() => extractionOf(document, label({ places: [place], countries: [country] }))).toThrow(
    'd: «Beijing» at 27 means both c1 and l1',
  )
})
