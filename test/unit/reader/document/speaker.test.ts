import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { publisherCountry } from '../../../../src/reader/document/publisher.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'

describe('the government that publishes a document', () => {
  test.each([
    ['White House', 'USA'],
    ['Office of the Prime Minister of Canada', 'CAN'],
    ['india-mea', 'IND'],
    ['mfa.gov.tr', 'TUR'],
    ['Kremlin', 'RUS'],
    ['Ministry of Foreign Affairs of Japan', 'JPN'],
  ])('«%s» is %s', (source, iso3) => expect(publisherCountry({ source })).toBe(iso3))

  test.each(['China Daily', 'The Times of India', 'Meridian Wire', 'Radio New Zealand'])('«%s» is none', source =>
    expect(publisherCountry({ source })).toBeNull(),
  )
})

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

async function read(text: string, more: Partial<Document> = {}) {
  const { meetings, people, countries } = await reader.read({ id: 'd', text, publishedAt: '2024-06-12', ...more })
  const names = new Map([
    ...people.map(one => [one.ref, one.name] as const),
    ...countries.map(one => [one.ref, one.iso3] as const),
  ])
  return meetings.map(({ status, mode, participants }) => ({
    status,
    mode,
    who: participants.map(({ ref }) => names.get(ref)).sort(),
  }))
}

const visit =
  'Canada and Chile are old friends. On Monday I met the Chilean President, Marta Oyarzun, in Ottawa to discuss trade.'

test('«I» in a statement of a government is that country', async () => {
  const [told] = await read(visit, { source: 'Office of the Prime Minister of Canada' })
  expect(told).toMatchObject({ status: 'HELD', who: ['CAN', 'Marta Oyarzun'] })
})

test('«I» in a newspaper is nobody known', async () => {
  expect(await read(visit, { source: 'The Prairie Courier' })).toEqual([])
})

const statement =
  'Australia and Chile are old friends. On Monday I met the Chilean President, Marta Oyarzun, to discuss trade.'
const office = 'Office of the Prime Minister of Australia'

test('«I» in an office’s own statement is whoever held it on that day', async () => {
  const [told] = await read(statement, { source: office, publishedAt: '2012-05-02' })
  expect(told).toMatchObject({ status: 'HELD', who: ['Julia Gillard', 'Marta Oyarzun'] })
})

test('on the day on which an office changes hands «I» is only the country', async () => {
  const [told] = await read(statement, { source: office, publishedAt: '2013-06-27' })
  expect(told?.who).toEqual(['AUS', 'Marta Oyarzun'])
})

test('«I» in quotation marks is not the office that publishes', async () => {
  const quoted = 'Ms Oyarzun said: “On Monday I met the Peruvian President, Ana Quispe, in Lima.”'
  const all = await read(quoted, { source: office, publishedAt: '2012-05-02' })
  expect(all.flatMap(one => one.who)).not.toContain('Julia Gillard')
})

test('two who spoke today had a call, unless the words put them in one place', async () => {
  const call =
    'President Emmanuel Macron of France spoke today with Chancellor Olaf Scholz of Germany to discuss trade.'
  const aside = call.replace('Germany', 'Germany on the margins of the summit')
  expect((await read(call))[0]?.mode).toBe('PHONE')
  expect((await read(aside))[0]?.mode).toBe('UNKNOWN')
})

test('two who met and spoke of much did not speak by phone', async () => {
  const text =
    'President Emmanuel Macron of France met Chancellor Olaf Scholz of Germany in Berlin on Monday. The two leaders spoke about trade.'
  expect((await read(text))[0]?.mode).toBe('IN_PERSON')
})

test('the Arab League plays no football, and a Medal of Honour is not won in a race', async () => {
  const text =
    'Egyptian President Hosni Mubarak met Arab League chief Amr Moussa in Cairo on Monday before the Medal of Honour ceremony.'
  expect((await read(text))[0]).toMatchObject({ status: 'HELD', mode: 'IN_PERSON' })
})
