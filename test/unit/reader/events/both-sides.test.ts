import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { toldMeetings } from '../../../support/told-meetings.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a text of 12 June 2024, a Wednesday, in lines. */
const told = (text: string, more: Partial<Document> = {}) =>
  toldMeetings(reader, text, { publishedAt: '2024-06-12', ...more })

const department = { source: 'State Department' }
const office = { source: 'Prime Minister of Australia' }

test('what names both sides in full is a meeting though the heads refuse its word, unless «they» only go on', async () => {
  const text =
    'Deputy Secretary Anna Lund and Norwegian Foreign Minister Jonas Berg discussed the many ways in which Norway and the United States strengthen supply chains and clean energy.'
  expect(await told(text, department)).toEqual(['HELD – – UNKNOWN: Anna Lund + Jonas Berg'])
  const call = 'Deputy Secretary Anna Lund spoke by phone today with Norwegian Foreign Minister Jonas Berg.'
  expect(await told(`${call} They also discussed the many ways in which Norway is strong.`, department)).toEqual([
    'HELD 2024-06-12 – PHONE: Anna Lund + Jonas Berg',
  ])
})

test('talks of six are talks, and of five nations one may be named alone', async () => {
  expect(await told('Envoys returned to the six-party talks, which include Japan and Russia, on Monday.')).toEqual([
    'HELD – – UNKNOWN: JPN + RUS',
  ])
  expect(await told('Peru agreed last month during five-nation talks in Oslo to close two of its mines.')).toEqual([
    'HELD – Oslo IN_PERSON: PER',
  ])
})

test('the next round of talks and a meeting that one looks forward to are yet to come', async () => {
  expect(await told('The trip precedes the next round of talks between Peru and Chile in Oslo.')).toEqual([
    'PLANNED – Oslo IN_PERSON: CHL + PER',
  ])
  expect(
    await told(
      'President Karis looks forward to the meeting with President Dina Boluarte of Peru in Oslo later this month.',
    ),
  ).toEqual(['PLANNED 2024-06 Oslo IN_PERSON: Dina Boluarte + Karis'])
})

test('a meeting of the coming days that the heads take for a plan is none that was held', async () => {
  expect(
    await told(
      'Assistant Secretary Lund is traveling to Riga, Latvia June 13-15. While in Riga, the Assistant Secretary is meeting with Latvian government officials to discuss border security.',
      department,
    ),
  ).toEqual(['PLANNED 2024-06-13/2024-06-15 Riga IN_PERSON: LVA + Lund'])
})

test('whoever leads a delegation to continue talks has talked, on the day of leading it', async () => {
  expect(
    await told(
      'On June 10, Special Envoy for Peru Anna Lund led a large delegation to continue discussions with Taliban representatives in Doha, Qatar.',
      department,
    ),
  ).toEqual(['HELD 2024-06-10 Doha UNKNOWN: Anna Lund + Taliban'])
})

test('one meeting told by a person and then by his state is one', async () => {
  expect(
    await told(
      'Bolivian President Luis Arce and Australia will hold talks in Canberra on 20 June. Australian Prime Minister Anthony Albanese will meet Mr Arce for lunch.',
    ),
  ).toEqual(['PLANNED 2024-06-20 Canberra IN_PERSON: Anthony Albanese + Luis Arce'])
})

test('a guest is found behind his titles', async () => {
  expect(
    await told(
      'I am delighted to welcome Her Excellency Ms Dina Boluarte Zegarra, President of the Republic of Peru to Australia from 2-5 July.',
      office,
    ),
  ).toEqual(['PLANNED 2024-07-02/2024-07-05 – IN_PERSON: Anthony Albanese + Dina Boluarte Zegarra'])
})

test('they who attend where the heads surely hear a meeting have met', async () => {
  expect(
    await told(
      'Estonian President Alar Karis and his Peruvian counterpart, Dina Boluarte, attended the signing ceremony on Monday in the Norwegian city of Bergen.',
    ),
  ).toEqual(['HELD 2024-06-10 Bergen UNKNOWN: Alar Karis + Dina Boluarte'])
})

test('the day of what came before or after a meeting is not its day', async () => {
  expect(
    await told(
      'Envoy Anna Lund and Norwegian Foreign Minister Jonas Berg held talks before the vote in parliament on June 18.',
    ),
  ).toEqual(['HELD – – UNKNOWN: Anna Lund + Jonas Berg'])
})

test('a call has neither the town of what it was about nor that of what was regretted', async () => {
  const call = 'President Joseph R. Biden, Jr. spoke today with President Emmanuel Macron of France'
  expect(
    await told(`${call}. The leaders noted the result of their meeting in Rome.`, { source: 'White House' }),
  ).toContain('HELD 2024-06-12 – PHONE: Emmanuel Macron + Joseph R. Biden')
  expect(
    await told(
      'President Joseph R. Biden, Jr. spoke with President Dina Boluarte of Peru and expressed condolences for the victims of the flood in Eastern Peru.',
      { source: 'White House' },
    ),
  ).toEqual(['HELD – – PHONE: Dina Boluarte + Joseph R. Biden'])
})
