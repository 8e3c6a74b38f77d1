import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkExtraction } from '../../../src/domain/check-extraction.ts'
import type { Document } from '../../../src/domain/document.ts'
import type { Extraction } from '../../../src/domain/extraction.ts'

const text = 'President Anna Berg of Norway met Idris Cole in Oslo on Friday. The Harbour Council was told.'
const document: Document = { id: 'd1', text, publishedAt: '2024-05-10' }

const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })

const extraction: Extraction = {
  documentId: 'd1',
  people: [
    { ref: 'p1', name: 'Anna Berg', office: 'President', country: 'NOR', mentions: [span('Anna Berg')] },
    { ref: 'p2', name: 'Idris Cole', mentions: [span('Idris Cole')] },
  ],
  countries: [{ ref: 'c1', iso3: 'NOR', mentions: [span('Norway')] }],
  organizations: [{ ref: 'o1', name: 'Harbour Council', mentions: [span('Harbour Council')] }],
  places: [{ ref: 'l1', name: 'Oslo', kind: 'CITY', country: 'NOR', mentions: [span('Oslo')] }],
  meetings: [
    {
      ref: 'm1',
      status: 'HELD',
      mode: 'IN_PERSON',
      date: '2024-05-10',
      place: 'l1',
      participants: [
        { ref: 'p1', presence: 'ATTENDED', role: 'HOST', representing: 'c1' },
        { ref: 'p2', presence: 'ATTENDED', evidence: [span('met Idris Cole in Oslo')] },
      ],
      evidence: [span('President Anna Berg of Norway met Idris Cole in Oslo on Friday.')],
    },
  ],
  sanctions: [],
}

/** The extraction with one part changed, as a bad extractor would write it. */
function spoiled(change: (broken: Extraction) => void): Extraction {
  const broken = structuredClone(extraction)
  change(broken)
  return broken
}

const meetingOf = (checked: Extraction) => checked.meetings[0]

test('a right extraction is kept as it is', () => {
  const checked = checkExtraction(document, extraction)
  expect(checked.refusals).toEqual([])
  expect(checked.extraction.people).toEqual(extraction.people)
  expect(meetingOf(checked.extraction)).toMatchObject(extraction.meetings[0] ?? {})
})

test('a quote that is not verbatim is refused, and so is what rests on it alone', () => {
  const broken = spoiled(copy => {
    copy.people[1]?.mentions.splice(0, 1, { start: 34, end: 44, text: 'Idris Kole' })
  })
  const { extraction: kept, refusals } = checkExtraction(document, broken)
  expect(refusals).toEqual([
    { path: 'people[1].mentions[0]', reason: '«Idris Kole» is not verbatim: there stands «Idris Cole»' },
    { path: 'people[1]', reason: 'has no verbatim mention' },
    { path: 'meetings[0].participants[1].ref', reason: '«p2» refers to nothing that is kept' },
  ])
  expect(meetingOf(kept)?.participants.map(({ ref }) => ref)).toEqual(['p1'])
})

test('a reference is given once', () => {
  const broken = spoiled(copy => copy.countries.push({ ref: 'p1', iso3: 'GBR', mentions: [span('Norway')] }))
  expect(checkExtraction(document, broken).refusals).toEqual([
    { path: 'countries[1].ref', reason: "«p1» is already another's reference" },
  ])
})

test('a place is no participant, a person is no place', () => {
  const broken = spoiled(copy => {
    const meeting = copy.meetings[0]
    meeting?.participants.push({ ref: 'l1', presence: 'ATTENDED' })
    if (meeting) meeting.place = 'p1'
  })
  const { extraction: kept, refusals } = checkExtraction(document, broken)
  expect(refusals.map(({ path }) => path)).toEqual(['meetings[0].participants[2].ref', 'meetings[0].place'])
  expect(meetingOf(kept)?.place).toBeNull()
})

test('a date that no calendar has is left out, the meeting stays', () => {
  const broken = spoiled(copy => Object.assign(copy.meetings[0] ?? {}, { date: '2024-02-30' }))
  const { extraction: kept, refusals } = checkExtraction(document, broken)
  expect(refusals).toEqual([{ path: 'meetings[0].date', reason: '«2024-02-30» is no EDTF date' }])
  expect(meetingOf(kept)?.date).toBeNull()
})

test('a meeting is not held on a day after its report', () => {
  const broken = spoiled(copy => Object.assign(copy.meetings[0] ?? {}, { date: '2024-05-20' }))
  const { extraction: kept, refusals } = checkExtraction(document, broken)
  expect(kept.meetings).toEqual([])
  expect(refusals[0]?.reason).toContain('after the document was published')
  const planned = spoiled(copy => Object.assign(copy.meetings[0] ?? {}, { date: '2024-05-20', status: 'PLANNED' }))
  expect(checkExtraction(document, planned).refusals).toEqual([])
})

test('a sanction without a known target is refused', () => {
  const broken = spoiled(copy => {
    copy.sanctions.push({
      ref: 's1',
      status: 'IMPOSED',
      issuers: ['c1'],
      targets: ['o9'],
      date: null,
      evidence: [span('The Harbour Council was told.')],
    })
  })
  const { extraction: kept, refusals } = checkExtraction(document, broken)
  expect(kept.sanctions).toEqual([])
  expect(refusals.map(({ path }) => path)).toEqual(['sanctions[0].targets[0]', 'sanctions[0]'])
})

test('a code that is no country and a head-count that contradicts itself are left out', () => {
  const broken = spoiled(copy => {
    Object.assign(copy.meetings[0] ?? {}, { country: 'QQQ', headcount: { min: 9, max: 3 } })
  })
  const { extraction: kept, refusals } = checkExtraction(document, broken)
  expect(refusals.map(({ path }) => path).sort()).toEqual(['meetings[0].country', 'meetings[0].headcount'])
  expect(meetingOf(kept)).toMatchObject({ country: null, headcount: null })
})

const anySpan = fc.oneof(
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([start, end]) => ({ start, end, text: text.slice(start, end) })),
  fc.record({ start: fc.nat(120), end: fc.nat(120), text: fc.string({ maxLength: 8 }) }),
)
const anyRef = fc.constantFrom('p1', 'p2', 'c1', 'o1', 'l1', 'm1', 's1', 'x1')
const spans = fc.array(anySpan, { minLength: 1, maxLength: 3 })
const anyIso3 = fc.constantFrom('NOR', 'XKX', 'QQQ')
const anyDate = fc.constantFrom(null, '2024-05-10', '2024-05', '2031', 'soon')
const anyExtraction: fc.Arbitrary<Extraction> = fc.record({
  documentId: fc.constant('d1'),
  people: fc.array(
    fc.record({ ref: anyRef, name: fc.constantFrom('Anna', ' '), country: fc.option(anyIso3), mentions: spans }),
  ),
  countries: fc.array(fc.record({ ref: anyRef, iso3: anyIso3, mentions: spans })),
  organizations: fc.array(fc.record({ ref: anyRef, name: fc.constant('Council'), mentions: spans })),
  places: fc.array(fc.record({ ref: anyRef, name: fc.constant('Oslo'), kind: fc.constant('CITY'), mentions: spans })),
  meetings: fc.array(
    fc.record({
      ref: anyRef,
      status: fc.constantFrom('HELD', 'PLANNED'),
      mode: fc.constant('UNKNOWN'),
      date: anyDate,
      place: fc.option(anyRef),
      series: fc.option(anyRef),
      participants: fc.array(
        fc.record({ ref: anyRef, presence: fc.constant('ATTENDED'), representing: fc.option(anyRef), evidence: spans }),
      ),
      evidence: spans,
    }),
  ),
  sanctions: fc.array(
    fc.record({
      ref: anyRef,
      status: fc.constant('IMPOSED'),
      issuers: fc.array(anyRef),
      targets: fc.array(anyRef),
      callers: fc.array(anyRef),
      date: anyDate,
      evidence: spans,
    }),
  ),
}) as fc.Arbitrary<Extraction>

test('whatever is kept is verbatim and refers to what is kept', () => {
  fc.assert(
    fc.property(anyExtraction, given => {
      const { extraction: kept } = checkExtraction(document, given)
      const named = [...kept.people, ...kept.countries, ...kept.organizations, ...kept.places]
      const events = [...kept.meetings, ...kept.sanctions]
      const quoted = [
        ...named.flatMap(({ mentions }) => mentions),
        ...events.flatMap(({ evidence }) => evidence),
        ...kept.meetings.flatMap(({ participants }) => participants.flatMap(({ evidence }) => evidence ?? [])),
      ]
      for (const quote of quoted) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      const refs = [...named, ...events].map(({ ref }) => ref)
      expect(new Set(refs).size).toBe(refs.length)
      const referred = [
        ...kept.meetings.flatMap(({ participants, place, series }) => [
          ...participants.flatMap(({ ref, representing }) => [ref, representing]),
          place,
          series,
        ]),
        ...kept.sanctions.flatMap(({ issuers, targets, callers }) => [...issuers, ...targets, ...(callers ?? [])]),
      ].filter(ref => ref != null)
      const known = new Set(named.map(({ ref }) => ref))
      expect(referred.filter(ref => !known.has(ref))).toEqual([])
      expect(checkExtraction(document, kept).refusals).toEqual([])
    }),
  )
})
