import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { naming } from '../../../support/naming.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a text in lines: status, day, place, country and who takes part. */
async function told(text: string, source: string | null = null): Promise<string[]> {
  const extraction = await reader.read({
    id: 'd',
    text,
    source,
    publishedAt: '2024-06-12',
  })
  const name = naming(extraction)
  return extraction.meetings.map(({ status, date, place, country, participants }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${date ?? '–'} ${name(place)}, ${country ?? '–'}: ${there.join(' + ')}`
  })
}

const stay = 'Estonian Prime Minister Kaja Kallas was in Lima, Peru, from 2024-05-20 to 2024-05-22.'

test('whom one met during a stay was met there and in those days', async () => {
  expect(await told(`${stay} She met with President Dina Boluarte.`)).toEqual([
    'HELD 2024-05-20/2024-05-22 Lima, PER: Dina Boluarte + Kaja Kallas',
  ])
})

test('a record that leaves out its subject speaks of the traveller', async () => {
  expect(await told(`${stay} Attended a trade fair; met with President Dina Boluarte.`)).toEqual([
    'HELD 2024-05-20/2024-05-22 Lima, PER: Dina Boluarte + Kaja Kallas',
  ])
  expect(await told(`${stay} Summit meeting with President Dina Boluarte.`)).toEqual([
    'HELD 2024-05-20/2024-05-22 Lima, PER: Dina Boluarte + Kaja Kallas',
  ])
})

test('of several towns none is chosen, but their state is known', async () => {
  const towns = stay.replace('Lima, Peru', 'Lima, Cusco, Peru')
  expect(await told(`${towns} She met with President Dina Boluarte.`)).toEqual([
    'HELD 2024-05-20/2024-05-22 –, PER: Dina Boluarte + Kaja Kallas',
  ])
})

test('what was earlier, or on another day, has nothing to do with the stay', async () => {
  expect(await told(`${stay} She had met President Dina Boluarte earlier.`)).toEqual([
    'HELD – –, –: Dina Boluarte + Kaja Kallas',
  ])
  expect(await told(`${stay} She met President Dina Boluarte on 3 June.`)).toEqual([
    'HELD 2024-06-03 –, –: Dina Boluarte + Kaja Kallas',
  ])
})

test('government officials met in a country that one visits act for it; business leaders do not', async () => {
  const trip = 'Counselor Derek Chollet will travel to Peru and Bolivia from June 18 to June 21, 2024.'
  expect(await told(`${trip} In Bolivia, Counselor Chollet will meet with senior government officials.`)).toEqual([
    'PLANNED 2024-06-18/2024-06-21 –, BOL: BOL + Derek Chollet',
  ])
  expect(await told(`${trip} In Bolivia, Counselor Chollet will meet with business leaders.`)).toEqual([])
})

test('officials met in a town of many states need not be of its own', async () => {
  expect(
    await told(
      'Counselor Derek Chollet will meet with senior government officials in Geneva, Switzerland, on June 18.',
    ),
  ).toEqual([])
})

test('who was congratulated during the conversation took part in it', async () => {
  expect(
    await told(
      'During the telephone conversation, Kaja Kallas warmly congratulated President of Bolivia Luis Arce on his re-election.',
    ),
  ).toEqual(['HELD – –, –: Kaja Kallas + Luis Arce'])
})

test('a summit that is only prepared, with a day to come, is planned', async () => {
  expect(await told('They also noted preparations for the July 29-30 NATO Summit in Madrid.')).toEqual([
    'PLANNED 2024-07-29/2024-07-30 Madrid, ESP: ',
  ])
})

test('who is welcomed to an office meets nobody', async () => {
  expect(
    await told(
      'President Luis Arce said: I look forward to welcoming Juan Rojas as our new ambassador.',
      'Kuala Times',
    ),
  ).toEqual([])
})
