import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { toldMeetings } from '../../../support/told-meetings.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

const told = (text: string, more: Partial<Document> = {}) => toldMeetings(reader, text, more)

test('two who are met on two days, or in two towns, are met one after the other', async () => {
  expect(
    await told(
      'President Lee Jae Myung met Chinese President Xi Jinping on Monday and Japanese Prime Minister Sanae Takaichi on Tuesday.',
    ),
  ).toEqual([
    'HELD 2026-03-02 – IN_PERSON: Lee Jae Myung + Xi Jinping',
    'HELD 2026-03-03 – IN_PERSON: Lee Jae Myung + Sanae Takaichi',
  ])
  expect(await told('Emmanuel Macron met Keir Starmer in London and Friedrich Merz in Berlin.')).toEqual([
    'HELD – London IN_PERSON: Emmanuel Macron + Keir Starmer',
    'HELD – Berlin IN_PERSON: Emmanuel Macron + Friedrich Merz',
  ])
  expect(
    await told(
      'Sergei Lavrov held talks with Wang Yi in Beijing on Tuesday and with Subrahmanyam Jaishankar in New Delhi on Thursday.',
    ),
  ).toEqual([
    'HELD 2026-03-03 Beijing IN_PERSON: Sergei Lavrov + Wang Yi',
    'HELD 2026-03-05 New Delhi IN_PERSON: Sergei Lavrov + Subrahmanyam Jaishankar',
  ])
})

test('two who are met on one day in one town are met together', async () => {
  expect(await told('Maia Sandu met Donald Tusk and Klaus Iohannis in Iasi on Monday.')).toEqual([
    'HELD 2026-03-02 Iasi IN_PERSON: Donald Tusk + Klaus Iohannis + Maia Sandu',
  ])
})

test('ministers of several states are as many parties, and bilateral meetings with them as many meetings', async () => {
  expect(
    await told('The foreign ministers of Greece and Turkey wrapped up two days of talks in Athens on Wednesday.'),
  ).toEqual(['HELD 2026-03-04 Athens IN_PERSON: GRC + TUR'])
  expect(
    await told('Sergei Lavrov held bilateral meetings with the foreign ministers of Brazil, India and South Africa.'),
  ).toEqual([
    'HELD – – IN_PERSON: BRA + Sergei Lavrov',
    'HELD – – IN_PERSON: IND + Sergei Lavrov',
    'HELD – – IN_PERSON: Sergei Lavrov + ZAF',
  ])
  expect(await told('The presidents of Kenya and Tanzania held talks in Mombasa on Tuesday.')).toEqual([
    'HELD 2026-03-03 Mombasa IN_PERSON: KEN + TZA',
  ])
})

test('meetings with a minister and his deputy are two, but what is planned may be with both', async () => {
  const company = 'Norwegian Foreign Minister Espen Eide and Deputy Foreign Minister Maria Varteressian'
  expect(await told(`Under Secretary Anna Lund had productive meetings with ${company} on Thursday.`)).toEqual([
    'HELD 2026-03-05 – IN_PERSON: Anna Lund + Espen Eide',
    'HELD 2026-03-05 – IN_PERSON: Anna Lund + Maria Varteressian',
  ])
  expect(await told(`Under Secretary Anna Lund will travel to Oslo for meetings with ${company}.`)).toEqual([
    'PLANNED – Oslo IN_PERSON: Anna Lund + Espen Eide + Maria Varteressian',
  ])
})

test('whom somebody met before meeting another was not there with the other', async () => {
  expect(
    await told(
      'Anna Lund met Israeli President Isaac Herzog in Jerusalem on Tuesday before meeting Palestinian President Mahmoud Abbas in Ramallah.',
    ),
  ).toEqual([
    'HELD 2026-03-03 Jerusalem IN_PERSON: Anna Lund + Isaac Herzog',
    'HELD – Ramallah IN_PERSON: Anna Lund + Mahmoud Abbas',
  ])
  expect(
    await told('Emmanuel Macron and Friedrich Merz shook hands before going into a two-hour meeting in Toulon.'),
  ).toEqual(['HELD – Toulon IN_PERSON: Emmanuel Macron + Friedrich Merz'])
  expect(
    await told('Prime Minister Shigeru Ishiba laid a wreath before holding talks with Narendra Modi on Monday.'),
  ).toEqual(['HELD 2026-03-02 – UNKNOWN: Narendra Modi + Shigeru Ishiba'])
})

test('recent contacts with others, and what others discussed, are not the call that touches on them', async () => {
  const call = 'President Sauli Karis had a telephone conversation with Prime Minister Giorgia Meloni.'
  expect(
    await told(`${call} They recalled the matter, as discussed by Keir Starmer and Friedrich Merz over the telephone.`),
  ).toEqual(['HELD – – PHONE: Giorgia Meloni + Sauli Karis', 'HELD – – PHONE: Friedrich Merz + Keir Starmer'])
})

test('whom one met before or after a meeting was met apart from it', async () => {
  const talks = 'Keir Starmer met Emmanuel Macron and Friedrich Merz in London.'
  expect(await told(`${talks} Prior to this meeting, Starmer met with Macron.`)).toEqual([
    'HELD – London IN_PERSON: Emmanuel Macron + Friedrich Merz + Keir Starmer',
    'HELD – – IN_PERSON: Emmanuel Macron + Keir Starmer',
  ])
  expect(
    await told('Peru and Chile held talks in Lima on Tuesday following recent Peru-Brazil talks in Quito.'),
  ).toEqual(['HELD 2026-03-03 Lima IN_PERSON: CHL + PER', 'HELD – Quito IN_PERSON: BRA + PER'])
})

test('two who came on visits of their own were met apart', async () => {
  expect(
    await told('Anna Lund met President Karol Nawrocki and Prime Minister Donald Tusk during their visits to Oslo.'),
  ).toEqual(['HELD – – IN_PERSON: Anna Lund + Karol Nawrocki', 'HELD – – IN_PERSON: Anna Lund + Donald Tusk'])
  expect(
    await told('Anna Lund met President Karol Nawrocki and Prime Minister Donald Tusk during their visit to Oslo.'),
  ).toEqual(['HELD – – IN_PERSON: Anna Lund + Donald Tusk + Karol Nawrocki'])
})
