import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { naming } from '../../../support/naming.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a text of 10 May 2022, a Tuesday, in lines: status, day, country, who takes part, and the body in session. */
async function told(text: string, more: Partial<Document> = {}): Promise<string[]> {
  const extraction = await reader.read({
    id: 'd',
    text,
    source: 'state-department',
    publishedAt: '2022-05-10',
    ...more,
  })
  const name = naming(extraction)
  return extraction.meetings.map(({ status, date, country, participants, series }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${date ?? '–'} ${country ?? '–'}: ${there.join(' + ')}${series ? ` (${name(series)})` : ''}`
  })
}

test('a body beside a state by a hyphen is one of two sides', async () => {
  expect(
    await told('Estonian President Alar Karis will attend the Peru-ASEAN Special Summit in Lima on 20 June.'),
  ).toEqual(['PLANNED 2022-06-20 PER: ASEAN + Alar Karis + PER'])
})

test('government leaders are those of the country where one travels; the day of an agreement is not the day of the talks about it', async () => {
  expect(
    await told(
      'Assistant Secretary Irene Aldana will meet in Georgia with government, opposition, and civil society leaders to discuss the April 19 agreement among Georgian parties.',
    ),
  ).toEqual(['PLANNED – GEO: GEO + Irene Aldana'])
})

test('a town stands for its state where its officials are met, be it the last one named before «where»', async () => {
  expect(
    await told(
      'Assistant Secretary Irene Aldana will travel to Tunis on May 18, where she will meet with senior government officials.',
    ),
  ).toEqual([expect.stringMatching(/^PLANNED 2022-05-18 TUN: Irene Aldana \+ TUN$/)])
})

test('representatives of business or civil society are not their state', async () => {
  expect(
    await told('Assistant Secretary Irene Aldana will meet with Tunisian civil society representatives in Tunis.'),
  ).toEqual([])
  expect(
    await told(
      'Assistant Secretary Irene Aldana will meet with business leaders to discuss the relationship between Chile and Peru.',
    ),
  ).toEqual([])
})

test('of a session that two speak about it is not told that they will be there, nor that they spoke where it will be', async () => {
  expect(
    await told(
      'Secretary Irene Aldana spoke today with NATO Secretary General Jens Stoltenberg about preparations for the upcoming NATO Summit in Madrid.',
    ),
  ).toEqual(['HELD 2022-05-10 –: Irene Aldana + Jens Stoltenberg', 'PLANNED – ESP:  (NATO)'])
})

test('the parties of a joint statement are the two states that it names first, and their next meeting is not the last one', async () => {
  expect(
    await told(
      'Estonia and Peru held their annual Strategic Dialogue in Tallinn on May 9, 2022. The work went well. Ministers toured the harbour. It was a fine day. Nobody was late. The parties plan to hold the next annual meeting in Lima in early 2023.',
      { title: 'Joint Statement on the Estonia-Peru Strategic Dialogue' },
    ),
  ).toEqual(['HELD 2022-05-09 EST: EST + PER', 'PLANNED 2023 PER: EST + PER'])
})

test.each([
  'Estonia welcomes the visit by Peruvian President Dina Boluarte to Chile for the opening of a port.',
  'Estonian President Alar Karis received the nomination of his party over Kaja Kallas.',
  "Estonian President Alar Karis will travel to Lima today to meet with Dina Boluarte's lawyers.",
])('nobody is met in «%s»', async text => expect(await told(text)).toEqual([]))

test('it will be with honour that one is welcomed: that is a plan', async () => {
  expect(
    await told('It will be with great honour that I welcome President Alar Karis of Estonia to Australia.', {
      source: 'Prime Minister of Australia',
    }),
  ).toEqual([expect.stringMatching(/^PLANNED – .*Alar Karis/)])
})

test('«the first since 2019» is no day', async () => {
  expect(
    await told(
      'Estonian President Alar Karis will chair a meeting with Peruvian President Dina Boluarte, the first since 2019.',
    ),
  ).toEqual(['PLANNED – –: Alar Karis + Dina Boluarte'])
})

test('telephone conversations with two presidents are two, and both have their offices', async () => {
  expect(
    await told(
      'Estonian President Alar Karis had telephone conversations with President of France Emmanuel Macron and Federal Chancellor of Germany Olaf Scholz.',
    ),
  ).toEqual(['HELD – –: Alar Karis + Emmanuel Macron', 'HELD – –: Alar Karis + Olaf Scholz'])
})

test('whoever has arrived for talks has not held them yet', async () => {
  expect(await told('Estonian President Alar Karis has arrived in Lima for talks with Peruvian leaders.')).toEqual([
    'PLANNED – PER: Alar Karis + PER',
  ])
})

test('leaders of the member states meet as their body', async () => {
  expect(
    await told('The upcoming meeting of leaders of the CSTO member states will be held on May 16 in Moscow.'),
  ).toEqual(['PLANNED 2022-05-16 RUS:  (Collective Security Treaty Organization)'])
})

test('negotiators of two states are two sides', async () => {
  expect(await told('U.S. and Polish negotiators discussed the plan last week.')).toEqual([
    expect.stringMatching(/^HELD .*: POL \+ USA$/),
  ])
})

test('one name behind an office and its country is a person, however the words are tagged', async () => {
  expect(await told('Alar Karis had a telephone conversation with President of Türkiye Recep Tayyip Erdogan.')).toEqual(
    ['HELD – –: Alar Karis + Recep Tayyip Erdogan'],
  )
})

test("a state's own security council is not that of the United Nations", async () => {
  const { organizations } = await reader.read({
    id: 'd',
    text: 'The President spoke to the Security Council of the Russian Federation. The UN Security Council meets on Friday.',
  })
  expect(organizations.map(one => one.name)).toEqual(['Security Council of Russia', 'UN Security Council'])
})

test('two ranks before a name end no sentence', async () => {
  expect(
    await told('Estonian President Alar Karis met Defence Minister Sr. Lt. Gen. Hoang Xuan Chien in Hanoi on Monday.'),
  ).toEqual(['HELD 2022-05-09 VNM: Alar Karis + Hoang Xuan Chien'])
})

test('who is travelling to a meeting has not met yet, and what is done in consultation is no meeting', async () => {
  expect(
    await told(
      'Secretary Irene Aldana is traveling to San Jose on June 1-2 to a meeting convened by Costa Rican President Rodrigo Chaves.',
    ),
  ).toEqual([expect.stringMatching(/^PLANNED 2022-06-01\/2022-06-02 CRI: Irene Aldana \+ Rodrigo Chaves$/)])
  expect(
    await told(
      'Foreign Minister Margus Tsahkna of Estonia, in consultation with Foreign Minister Javier González-Olaechea of Peru, named a judge.',
    ),
  ).toEqual([])
})
