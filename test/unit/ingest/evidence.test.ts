import { expect, test } from '@jest/globals'
import type { Document } from '../../../src/domain/document.ts'
import type { ArticleEvidence, EvidenceRecord } from '../../../src/domain/evidence.ts'
import type { Extraction } from '../../../src/domain/extraction.ts'
import { articleOf, evidenceOf } from '../../../src/ingest/evidence.ts'

const text =
  'Berg smiled. Prime Minister Anna Berg of Norway met Idris Cole at Harbour House in Oslo on Friday. They met twice.'
const document: Document = { id: 'd1', text, source: 'Fjord Post', publishedAt: '2024-05-10' }

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
const said = span('Prime Minister Anna Berg of Norway met Idris Cole at Harbour House in Oslo on Friday.')

const meeting: Extraction['meetings'][number] = {
  ref: 'm1',
  status: 'HELD',
  mode: 'IN_PERSON',
  date: '2024-05-10',
  place: 'l1',
  headcount: { min: 2, max: null },
  participants: [
    { ref: 'p1', presence: 'ATTENDED', role: 'HOST', representing: 'c1' },
    { ref: 'p2', presence: 'ATTENDED' },
  ],
  evidence: [said],
}

const extraction: Extraction = {
  documentId: 'd1',
  extractor: { name: 'hand', version: '1' },
  people: [
    {
      ref: 'p1',
      name: 'Anna Berg',
      office: 'Prime Minister',
      country: 'NOR',
      mentions: [span('Berg'), span('Anna Berg')],
    },
    { ref: 'p2', name: 'Idris Cole', mentions: [span('Idris Cole')] },
  ],
  countries: [{ ref: 'c1', iso3: 'NOR', mentions: [span('Norway')] }],
  organizations: [],
  places: [
    {
      ref: 'l1',
      name: 'Harbour House',
      kind: 'VENUE',
      city: 'Oslo',
      country: 'NOR',
      mentions: [span('Harbour House')],
    },
  ],
  meetings: [meeting],
  sanctions: [],
}

const find = (evidence: ArticleEvidence, kind: EvidenceRecord['kind'], name: string) =>
  evidence.records.find(record => record.kind === kind && record.name === name)
const claimsOf = (evidence: ArticleEvidence) => {
  const names = new Map(evidence.records.map(record => [record.id, record.name]))
  return evidence.claims.map(({ kind, subject, object }) => `${kind} ${names.get(subject)} ${names.get(object ?? '')}`)
}

test('an article is told by its text, its source and its day, not by spaces or the id of the document', () => {
  const same = articleOf({ ...document, id: 'other', text: text.replaceAll('. ', '.\n\n') })
  expect(same.id).toBe(articleOf(document).id)
  const copy = articleOf({ ...document, source: 'Bay Times' })
  expect(copy.id).not.toBe(same.id)
  expect(copy.fingerprint).toBe(same.fingerprint)
})

test('a venue implies its city, an office its country, with the words of what implies them', () => {
  const evidence = evidenceOf(document, extraction)
  expect(find(evidence, 'PLACE', 'Oslo')?.mentions.map(quote => quote.text)).toEqual(['Harbour House'])
  expect(claimsOf(evidence).sort()).toEqual([
    'HELD_AT m1 Harbour House',
    'HOLDS Anna Berg Prime Minister',
    'OFFICE_OF Prime Minister NOR',
    'STATUS m1 undefined',
    'TAKES_PART Anna Berg m1',
    'TAKES_PART Idris Cole m1',
    'WITHIN Harbour House Oslo',
    'WITHIN Oslo NOR',
  ])
})

test('an office is quoted where its words stand, not where the person is first named', () => {
  const holds = evidenceOf(document, extraction).claims.find(claim => claim.kind === 'HOLDS')
  expect(holds?.quotes.map(quote => quote.text)).toEqual(['Anna Berg'])
})

test('every quote is verbatim and names the sentence that it begins in', () => {
  const evidence = evidenceOf(document, extraction)
  const sentences = new Map(evidence.sentences.map(sentence => [sentence.id, sentence]))
  const quotes = [
    ...evidence.records.flatMap(({ mentions }) => mentions),
    ...evidence.claims.flatMap(claim => claim.quotes),
  ]
  expect(evidence.claims.every(claim => claim.quotes.length > 0)).toBe(true)
  for (const quote of quotes) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text)
    const sentence = sentences.get(quote.sentence)
    expect(sentence?.start).toBeLessThanOrEqual(quote.start)
    expect(sentence?.end).toBeGreaterThan(quote.start)
  }
})

test('the same extraction gives the same ids, whatever its references are called', () => {
  const renamed: Extraction = JSON.parse(
    JSON.stringify(extraction).replaceAll('"p1"', '"p7"').replaceAll('"l1"', '"l9"').replaceAll('"m1"', '"m4"'),
  )
  const ids = (given: Extraction) => {
    const { records, claims } = evidenceOf(document, given)
    return [...records, ...claims].map(({ id }) => id)
  }
  expect(ids(renamed)).toEqual(ids(extraction))
})

test('two meetings of one pair that one sentence tells are two', () => {
  const twice = { ...extraction, meetings: [meeting, { ...meeting, ref: 'm2' }] }
  const evidence = evidenceOf(document, twice)
  expect(evidence.records.filter(record => record.kind === 'MEETING')).toHaveLength(2)
  expect(evidence.claims.filter(claim => claim.kind === 'TAKES_PART')).toHaveLength(4)
})

test('an account that differs in anything is another record', () => {
  const idOf = (changed: Partial<typeof meeting>) =>
    evidenceOf(document, { ...extraction, meetings: [{ ...meeting, ...changed }] }).records.find(
      record => record.kind === 'MEETING',
    )?.id
  const ids = [
    idOf({}),
    idOf({ headcount: { min: 3, max: null } }),
    idOf({ attributedTo: 'an aide' }),
    idOf({ mode: 'VIDEO' }),
    idOf({ date: null }),
  ]
  expect(new Set(ids).size).toBe(ids.length)
})
