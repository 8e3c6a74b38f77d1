import { expect, test } from '@jest/globals'
import type { GoldDocument, GoldMeeting } from '../../../eval/gold.ts'
import { assign, isParty, matchedLabels, meetingScore, type Party, partiesOf } from '../../../eval/match.ts'
import { wilson } from '../../../eval/ratio.ts'
import { addDocument, emptyScore } from '../../../eval/score.ts'
import type { Extraction } from '../../../src/domain/extraction.ts'

const person = (name: string, office: string | null = null, country: string | null = null): Party => ({
  kind: 'PERSON',
  names: [name],
  office,
  country,
})
const country = (iso3: string, ...names: string[]): Party => ({ kind: 'COUNTRY', names, office: null, country: iso3 })

test.each([
  ['Ana Ruiz', person('Ruiz'), true],
  ['President Ana Ruiz', person('Ana María Ruiz'), true],
  ['Ana Ruiz', person('Pedro Ruiz'), false],
  ['French president', person('Luc Moreau', 'President of France', 'FRA'), true],
  ['French president', person('Luc Moreau', 'Foreign Minister', 'FRA'), false],
  ['Iranian negotiators', country('IRN', 'Iran'), true],
  ['U.S. Treasury Department', country('USA', 'United States'), true],
  ['Iran', country('IRQ', 'Iraq'), false],
  ['South Korea', country('PRK', 'North Korea'), false],
])('the label %s is held against %j', (label, party, same) => {
  expect(isParty(label, party)).toBe(same)
})

test('two labels need two parties, whatever the order', () => {
  const spain = country('ESP', 'Spain')
  expect(matchedLabels(['Spain', 'Spanish officials'], [spain])).toBe(1)
  expect(matchedLabels(['Spanish president', 'Ana Ruiz'], [person('Ana Ruiz', 'President', 'ESP'), spain])).toBe(2)
})

test('pairs are one to one and the best comes first', () => {
  const pairs = [
    { gold: 0, predicted: 0, score: 1 },
    { gold: 0, predicted: 1, score: 2 },
    { gold: 1, predicted: 1, score: 1.5 },
  ]
  expect(assign(pairs)).toEqual([{ gold: 0, predicted: 1, score: 2 }])
})

const text = 'Ana Ruiz met Luc Moreau in Lisbon on 3 May 2024.'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words })
const goldMeeting: GoldMeeting = {
  participants: ['Ana Ruiz', 'Luc Moreau'],
  places: ['Lisbon'],
  country: 'PRT',
  dates: ['2024-05-03'],
  modes: ['IN_PERSON'],
  statuses: ['HELD'],
  required: true,
  evidence: [text],
}
const extraction = (meetings: Partial<Extraction['meetings'][number]>[]): Extraction => ({
  documentId: 'd',
  people: [
    { ref: 'p1', name: 'Ana Ruiz', mentions: [span('Ana Ruiz')] },
    { ref: 'p2', name: 'Luc Moreau', mentions: [span('Luc Moreau')] },
  ],
  countries: [],
  organizations: [],
  places: [{ ref: 'l1', name: 'Lisbon', kind: 'CITY', country: 'PRT', mentions: [span('Lisbon')] }],
  meetings: meetings.map((meeting, index) => ({
    ref: `m${index + 1}`,
    status: 'HELD',
    mode: 'IN_PERSON',
    date: '2024-05-03',
    place: 'l1',
    country: 'PRT',
    participants: [
      { ref: 'p1', presence: 'ATTENDED' },
      { ref: 'p2', presence: 'ATTENDED' },
    ],
    evidence: [span(text)],
    ...meeting,
  })),
  sanctions: [],
})
const document = (meetings: GoldMeeting[]): GoldDocument => ({
  corpus: 'own',
  publisher: 'own',
  seen: true,
  document: { id: 'd', text },
  meetings,
  sanctions: [],
})
const scored = (meetings: GoldMeeting[], predicted: Partial<Extraction['meetings'][number]>[]) => {
  const score = emptyScore()
  addDocument(score, document(meetings), extraction(predicted))
  return score
}

test('a meeting on another day is another meeting, one without a day may be the same', () => {
  const predicted = (date: string | null) => extraction([{ date }])
  const fits = (date: string | null) => {
    const one = predicted(date)
    const [meeting] = one.meetings
    return meeting !== undefined && meetingScore(goldMeeting, meeting, partiesOf(one)) > 0
  }
  expect(fits('2024-05-04')).toBe(false)
  expect(fits('2024-05')).toBe(true)
  expect(fits('2024-05-01/2024-05-03')).toBe(true)
  expect(fits(null)).toBe(true)
})

test('a meeting found as it was counts once for recall and once for precision', () => {
  const held = scored([goldMeeting], [{}]).events.get('meeting HELD')
  expect(held).toEqual({ recall: { right: 1, all: 1 }, precision: { right: 1, all: 1 } })
})

test('the same meeting reported twice is one hit and one false alarm', () => {
  const held = scored([goldMeeting], [{}, {}]).events.get('meeting HELD')
  expect(held).toEqual({ recall: { right: 1, all: 1 }, precision: { right: 1, all: 2 } })
})

test('a plan reported as held is a miss, a false alarm and a wrong status', () => {
  const score = scored([{ ...goldMeeting, statuses: ['PLANNED'] }], [{}])
  expect(score.events.get('meeting PLANNED')?.recall).toEqual({ right: 0, all: 1 })
  expect(score.events.get('meeting HELD')?.precision).toEqual({ right: 0, all: 1 })
  expect(score.fields.get('meeting status')).toEqual({ right: 0, all: 1 })
})

test('a debatable meeting is neither a miss nor a false alarm', () => {
  const debatable = { ...goldMeeting, required: false }
  expect(scored([debatable], [{}]).events.size).toBe(0)
  expect(scored([debatable], []).events.size).toBe(0)
  expect(scored([debatable], [{}, {}]).events.get('meeting HELD')?.precision).toEqual({ right: 0, all: 1 })
})

test('a document without events is left alone only if nothing is said about it', () => {
  expect(scored([], []).quiet).toEqual({ right: 1, all: 1 })
  expect(scored([], [{}]).quiet).toEqual({ right: 0, all: 1 })
})

test('the interval of a ratio contains it and narrows with more cases', () => {
  const [low, high] = wilson({ right: 8, all: 10 })
  expect(low).toBeCloseTo(0.49, 2)
  expect(high).toBeCloseTo(0.943, 2)
  const [lower, higher] = wilson({ right: 800, all: 1000 })
  expect(higher - lower).toBeLessThan(high - low)
})

test('each miss and each false alarm is of a kind', () => {
  const kinds = (gold: GoldMeeting[], predicted: Parameters<typeof scored>[1]) => [...scored(gold, predicted).failures]
  const alone = { participants: [{ ref: 'p1', presence: 'ATTENDED' as const }] }
  expect(kinds([goldMeeting], [])).toEqual([['meeting missed: nothing is read in its words', 1]])
  expect(kinds([], [{}])).toEqual([['meeting false: the text has no such event', 1]])
  expect(kinds([goldMeeting], [{}, {}])).toEqual([['meeting false: told a second time', 1]])
  expect(kinds([goldMeeting], [{ date: '2024-05-09' }])).toEqual([
    ['meeting missed: found on another day', 1],
    ['meeting false: another day', 1],
  ])
  expect(kinds([goldMeeting], [{ status: 'PLANNED' }])).toEqual([
    ['meeting missed: found with another status', 1],
    ['meeting false: another status', 1],
  ])
  expect(kinds([goldMeeting], [alone])).toEqual([
    ['meeting missed: its words are read, with other parties', 1],
    ['meeting false: other parties in the words of an event', 1],
  ])
  expect(kinds([goldMeeting, { ...goldMeeting, evidence: ['Ruiz met Moreau.'] }], [{}])).toEqual([
    ['meeting missed: put together with another event', 1],
  ])
})

test('what founded an event has a precision of its own', () => {
  const made = (trace: string[], more = {}) => ({ trace, ...more }) as Parameters<typeof scored>[1][number]
  const { rules } = scored(
    [goldMeeting],
    [made(['MEET «met» FACT 0.97', 'NOUN «talks» HELD 0.40']), made(['MEET «met» FACT 0.61'])],
  )
  expect([...rules]).toEqual([
    ['meeting MEET FACT', { right: 1, all: 2 }],
    ['meeting heads from .90 on', { right: 1, all: 1 }],
    ['meeting heads from .50 on', { right: 0, all: 1 }],
  ])
})

test('of a meeting found, those found and those who took part are counted', () => {
  const { fields } = scored([{ ...goldMeeting, participants: ['Ana Ruiz', 'Luc Moreau', 'Pia Lund'] }], [{}])
  expect(fields.get('parties, recall')).toEqual({ right: 2, all: 3 })
  expect(fields.get('parties, precision')).toEqual({ right: 2, all: 2 })
  expect(fields.get('evidence')).toEqual({ right: 1, all: 1 })
})
