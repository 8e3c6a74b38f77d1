import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Extraction } from '../../../../src/domain/extraction.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { naming } from '../../../support/naming.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

async function read(text: string, publishedAt: string | null = '2024-06-12') {
  const extraction: Extraction = await reader.read({ id: 'd', text, publishedAt })
  return { meetings: extraction.meetings, name: naming(extraction) }
}

test('a meeting told twice is one meeting', async () => {
  const { meetings } = await read(
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. The meeting lasted two hours. Macron and Scholz spoke about trade.',
  )
  expect(meetings).toHaveLength(1)
  expect(meetings[0]).toMatchObject({ status: 'HELD', date: '2024-06-10' })
})

test('a call and a meeting of the same two are two', async () => {
  const { meetings } = await read(
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. On Friday, Macron spoke by phone with Scholz.',
  )
  expect(meetings.map(one => [one.mode, one.date])).toEqual([
    ['IN_PERSON', '2024-06-10'],
    ['PHONE', '2024-06-07'],
  ])
})

test('a meeting held and the next one planned are two', async () => {
  const { meetings } = await read(
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Monday. Macron will meet Scholz again on 20 June in Paris.',
  )
  expect(meetings.map(one => [one.status, one.date])).toEqual([
    ['HELD', '2024-06-10'],
    ['PLANNED', '2024-06-20'],
  ])
})

test('a pronoun is the person just spoken of', async () => {
  const { meetings, name } = await read(
    'French President Emmanuel Macron arrived in Berlin on Monday. He met German Chancellor Olaf Scholz.',
  )
  expect(meetings[0]?.participants.map(one => name(one.ref)).sort()).toEqual(['Emmanuel Macron', 'Olaf Scholz'])
})

test('a meeting upon arrival is of the day of that arrival', async () => {
  const { meetings } = await read(
    'French President Emmanuel Macron arrived in Berlin on Monday. Upon arrival in Berlin, Macron met German Chancellor Olaf Scholz.',
  )
  expect(meetings[0]?.date).toBe('2024-06-10')
})

test('a cancellation told later stands over the plan', async () => {
  const { meetings } = await read(
    'French President Emmanuel Macron will meet German Chancellor Olaf Scholz on Friday in Berlin. The meeting was later cancelled.',
  )
  expect(meetings.map(one => one.status)).toEqual(['CANCELLED'])
})

test('whoever is not expected is absent', async () => {
  const { meetings, name } = await read(
    'French President Emmanuel Macron and German Chancellor Olaf Scholz will meet in Berlin on Friday. Italian Prime Minister Giorgia Meloni is not expected to attend the meeting.',
  )
  expect(meetings).toHaveLength(1)
  expect(meetings[0]?.participants.filter(one => one.presence === 'ABSENT').map(one => name(one.ref))).toEqual([
    'Giorgia Meloni',
  ])
})

test('without a publication day a weekday dates nothing', async () => {
  const { meetings } = await read('French President Emmanuel Macron met German Chancellor Olaf Scholz on Monday.', null)
  expect(meetings.map(one => [one.status, one.date])).toEqual([['HELD', null]])
})

test('a link to another article says nothing', async () => {
  const { meetings } = await read(
    'The harvest was poor this year.\n\nAlso Read: French President Emmanuel Macron Will Meet German Chancellor Olaf Scholz',
  )
  expect(meetings).toEqual([])
})

test('the two neighbours are the states that were named side by side, and «there» is the place named last', async () => {
  const { meetings, name } = await read(
    'Kenya and Somalia agreed on a new border post in Nairobi. Delegations of the two neighbours had met there on Monday, with Ethiopia as mediator.',
  )
  expect(meetings.map(one => [name(one.place), one.participants.map(({ ref }) => name(ref)).sort()])).toEqual([
    ['Nairobi', ['ETH', 'KEN', 'SOM']],
  ])
})

test('where one is received is where one has gone', async () => {
  const { meetings, name } = await read(
    'William Ruto went to Cairo, where Egyptian President Abdel Fattah el-Sisi received him on Monday.',
  )
  expect(meetings.map(one => name(one.place))).toEqual(['Cairo'])
})

test('the city of a name is the place', async () => {
  const { meetings, name } = await read(
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in the Polish city of Gdansk on Monday.',
  )
  expect(meetings.map(one => name(one.place))).toEqual(['Gdansk'])
})

test('who only mediates makes no meeting by himself', async () => {
  const { meetings } = await read('The talks took place on Monday, with Qatar and Egypt as mediators.')
  expect(meetings).toEqual([])
})
