import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Extraction } from '../../../../src/domain/extraction.ts'
import { headcountIn } from '../../../../src/reader/events/headcount.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

type Meeting = Extraction['meetings'][number]

async function read(text: string): Promise<{ meetings: Meeting[]; name(ref: string | null | undefined): string }> {
  // 12 June 2024 is a Wednesday.
  const extraction = await reader.read({ id: 'd', text, publishedAt: '2024-06-12' })
  const name = (ref: string | null | undefined) =>
    [...extraction.people, ...extraction.organizations, ...extraction.places].find(one => one.ref === ref)?.name ??
    extraction.countries.find(one => one.ref === ref)?.iso3 ??
    '–'
  return { meetings: extraction.meetings, name }
}

/** A meeting in a line: status, mode, day and who took part. */
async function told(text: string): Promise<string[]> {
  const { meetings, name } = await read(text)
  return meetings.map(({ status, mode, date, participants }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${mode} ${date ?? '–'} ${there.join(' + ')}`
  })
}

test.each([
  [
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday.',
    'HELD IN_PERSON 2024-06-10',
  ],
  [
    'French President Emmanuel Macron and German Chancellor Olaf Scholz met in Berlin yesterday.',
    'HELD IN_PERSON 2024-06-11',
  ],
  [
    'French President Emmanuel Macron held talks with German Chancellor Olaf Scholz in Berlin on 3 June.',
    'HELD IN_PERSON 2024-06-03',
  ],
  [
    'French President Emmanuel Macron spoke by phone with German Chancellor Olaf Scholz on Tuesday.',
    'HELD PHONE 2024-06-11',
  ],
  [
    'French President Emmanuel Macron had a video call with German Chancellor Olaf Scholz on Tuesday.',
    'HELD VIDEO 2024-06-11',
  ],
  [
    'German Chancellor Olaf Scholz was received by French President Emmanuel Macron on Tuesday.',
    'HELD IN_PERSON 2024-06-11',
  ],
  [
    'After meeting German Chancellor Olaf Scholz, French President Emmanuel Macron praised the plan.',
    'HELD IN_PERSON –',
  ],
  [
    'French President Emmanuel Macron will meet German Chancellor Olaf Scholz on Friday.',
    'PLANNED IN_PERSON 2024-06-14',
  ],
  [
    'French President Emmanuel Macron is scheduled to meet German Chancellor Olaf Scholz on Friday.',
    'PLANNED IN_PERSON 2024-06-14',
  ],
  ['French President Emmanuel Macron is to hold talks with German Chancellor Olaf Scholz on Friday.', 'PLANNED'],
])('two leaders and how, when and whether they met: %s', async (text, start) => {
  const [only, ...others] = await told(text)
  expect(others).toEqual([])
  expect(only).toMatch(new RegExp(`^${start}.*Emmanuel Macron \\+ Olaf Scholz$`))
})

test.each([
  'French President Emmanuel Macron hopes to meet German Chancellor Olaf Scholz.',
  'French President Emmanuel Macron offered to meet German Chancellor Olaf Scholz.',
  'French President Emmanuel Macron may meet German Chancellor Olaf Scholz next week.',
  'If French President Emmanuel Macron meets German Chancellor Olaf Scholz, the plan has a chance.',
  'Will French President Emmanuel Macron meet German Chancellor Olaf Scholz?',
  'French President Emmanuel Macron refused to meet German Chancellor Olaf Scholz.',
  'French President Emmanuel Macron did not meet German Chancellor Olaf Scholz.',
  'French President Emmanuel Macron called for talks between Israel and Lebanon.',
  'French President Emmanuel Macron and German Chancellor Olaf Scholz meet every year.',
  'French President Emmanuel Macron spoke to Reuters in Paris on Monday.',
  'French President Emmanuel Macron gave a speech in Berlin and met reporters.',
  'France met Germany in the final of the tournament on Sunday.',
  'The plan meets the criteria that France and Germany set.',
  'The French cabinet held its weekly meeting in Paris on Wednesday.',
  'French President Emmanuel Macron travelled to Germany on Monday.',
])('what is no meeting: %s', async text => {
  expect(await told(text)).toEqual([])
})

test('a summit called off is cancelled, not planned and not held', async () => {
  const { meetings, name } = await read(
    'The Elysee has cancelled French President Emmanuel Macron’s planned summit with German Chancellor Olaf Scholz in Berlin.',
  )
  expect(meetings.map(one => [one.status, name(one.place)])).toEqual([['CANCELLED', 'Berlin']])
})

test.each([
  'President Luis Abinader called off the summit with his Haitian counterpart that was to be held in Dajabón.',
  'The talks between Kenya and Somalia were called off on Monday.',
])('called off is cancelled, wherever the particle stands: %s', async text => {
  const { meetings } = await read(text)
  expect(meetings.map(one => one.status)).toEqual(['CANCELLED'])
})

test('a guest who is only «him» was at the table', async () => {
  const { meetings, name } = await read(
    'Kenyan President William Ruto flew to Kampala. Ugandan President Yoweri Museveni received him at State House.',
  )
  expect(meetings.map(one => one.participants.map(({ ref }) => name(ref)).sort())).toEqual([
    ['William Ruto', 'Yoweri Museveni'],
  ])
})

test('a meeting put off is postponed', async () => {
  const [meeting] = await told(
    'A meeting between French President Emmanuel Macron and German Chancellor Olaf Scholz was postponed.',
  )
  expect(meeting).toMatch(/^POSTPONED/)
})

test('whoever hosts is the host, whoever is received the guest', async () => {
  const { meetings, name } = await read(
    'French President Emmanuel Macron hosted German Chancellor Olaf Scholz in Paris on Monday.',
  )
  expect(meetings[0]?.participants.map(one => [name(one.ref), one.role]).sort()).toEqual([
    ['Emmanuel Macron', 'HOST'],
    ['Olaf Scholz', 'GUEST'],
  ])
})

test('officials without names stand for their countries', async () => {
  const { meetings, name } = await read('Iranian and British officials held talks in Geneva on Monday.')
  expect(meetings[0]?.participants.map(one => name(one.ref)).sort()).toEqual(['GBR', 'IRN'])
  expect(name(meetings[0]?.place)).toBe('Geneva')
})

test('the country in a title takes no part', async () => {
  const { meetings } = await read(
    'Polish Foreign Minister Radosław Sikorski met Danish Foreign Minister Lars Rasmussen.',
  )
  expect(meetings[0]?.participants).toHaveLength(2)
})

test('a person speaks for the country of the office', async () => {
  const { meetings, name } = await read(
    'French President Emmanuel Macron met German Chancellor Olaf Scholz. France and Germany are neighbours.',
  )
  expect(meetings[0]?.participants.map(one => `${name(one.ref)} ${name(one.representing)}`).sort()).toEqual([
    'Emmanuel Macron FRA',
    'Olaf Scholz DEU',
  ])
})

test('the day of a statement is not the day of the meeting', async () => {
  const [meeting] = await told(
    'A spokesman said on Tuesday that French President Emmanuel Macron had met German Chancellor Olaf Scholz.',
  )
  expect(meeting).toMatch(/^HELD IN_PERSON –/)
})

test('who says so is told where the text names the speaker', async () => {
  const { meetings } = await read(
    'French President Emmanuel Macron met German Chancellor Olaf Scholz on Monday, according to the Elysee.',
  )
  expect(meetings[0]?.attributedTo).toBe('the Elysee')
})

test('every quote is verbatim', async () => {
  const text = '  French President Emmanuel Macron met German Chancellor Olaf Scholz.\n\nThe talks lasted an hour. '
  const { meetings } = await read(text)
  const spans = meetings.flatMap(one => [...one.evidence, ...one.participants.flatMap(party => party.evidence ?? [])])
  expect(spans.length).toBeGreaterThan(0)
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
})

test.each([
  ['Over two dozen leaders came.', { min: 24, max: null }],
  ['At least 30 countries sent envoys.', { min: 30, max: null }],
  ['Leaders of 12 nations came.', { min: 12, max: 12 }],
  ['Up to 40 delegations are expected.', { min: null, max: 40 }],
  ['The two leaders shook hands.', null],
  ['About 20 leaders came.', null],
])('a head-count claims no more than its words: %s', (text, count) => {
  expect(headcountIn(text)).toEqual(count)
})
