import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Document } from '../../../../src/domain/document.ts'
import { createReader, type Reader } from '../../../../src/reader/reader.ts'
import { naming } from '../../../support/naming.ts'

let reader: Reader
beforeAll(async () => {
  reader = await createReader()
})
afterAll(() => reader.close())

/** The meetings of a text in lines: status, day, place and who took part. 12 June 2024 is a Wednesday. */
async function told(text: string, more: Partial<Document> = {}): Promise<string[]> {
  const extraction = await reader.read({
    id: 'd',
    text,
    publishedAt: '2024-06-12',
    ...more,
  })
  const name = naming(extraction)
  return extraction.meetings.map(({ status, date, place, participants }) => {
    const there = participants.map(one => name(one.ref)).sort()
    return `${status} ${date ?? '–'} ${name(place)}: ${there.join(' + ')}`
  })
}

test('what a government looks forward to is planned', async () => {
  expect(
    await told('I look forward to welcoming President Luis Arce of Bolivia to Australia on 20 June.', {
      source: 'Prime Minister of Australia',
    }),
  ).toEqual(['PLANNED 2024-06-20 –: Anthony Albanese + Luis Arce'])
})

test('one who was honoured to meet has met; one who is delighted to may still be waiting', async () => {
  const [met, ...others] = await told(
    'Estonian President Alar Karis was honoured to meet Peruvian President Dina Boluarte.',
  )
  expect(others).toEqual([])
  expect(met).toMatch(/^HELD – –: Alar Karis \+ Dina Boluarte$/)
  expect(
    await told('Estonian President Alar Karis is delighted to meet Peruvian President Dina Boluarte on 20 June.'),
  ).toEqual(['PLANNED 2024-06-20 –: Alar Karis + Dina Boluarte'])
  expect(await told('Estonian President Alar Karis is delighted to meet Peruvian President Dina Boluarte.')).toEqual([])
})

test('a meeting that is named only to be followed up was held on the day it is named by', async () => {
  expect(
    await told(
      'Estonian Foreign Minister Margus Tsahkna spoke by phone today with Peruvian Foreign Minister Javier González-Olaechea to follow up on their May 15 meeting in Oslo.',
    ),
  ).toEqual([
    'HELD 2024-06-12 –: Javier González-Olaechea + Margus Tsahkna',
    'HELD 2024-05-15 Oslo: Javier González-Olaechea + Margus Tsahkna',
  ])
})

test('bilateral meetings with two presidents are two', async () => {
  expect(
    await told(
      'Estonian President Alar Karis will hold bilateral meetings with Peruvian President Dina Boluarte and Chilean President Gabriel Boric.',
    ),
  ).toEqual(['PLANNED – –: Alar Karis + Dina Boluarte', 'PLANNED – –: Alar Karis + Gabriel Boric'])
})

test('where one travels for talks is where they are held', async () => {
  expect(await told('Estonian President Alar Karis will travel to Lima for talks with Peruvian officials.')).toEqual([
    'PLANNED – Lima: Alar Karis + PER',
  ])
})

test('officials there are those of the country that was named', async () => {
  expect(
    await told(
      'Estonian President Alar Karis is back from Peru. He spoke to reporters in Lima after meeting officials there.',
    ),
  ).toEqual(['HELD – Lima: Alar Karis + PER'])
})

test('who meets on the sidelines of talks is not thereby at the talks', async () => {
  expect(
    await told(
      'Estonian Foreign Minister Margus Tsahkna met Peruvian Foreign Minister Javier González-Olaechea on Monday on the sidelines of the six-nation talks hosted by China.',
    ),
  ).toEqual(['HELD 2024-06-10 –: Javier González-Olaechea + Margus Tsahkna', 'HELD – –: CHN'])
})

test('«the Prime Minister» of an office’s own statement is its holder, not the one whom he meets', async () => {
  expect(
    await told(
      'Prime Minister Jane Roe leaves for Singapore tomorrow. In Singapore, the Prime Minister will meet Prime Minister Lawrence Wong.',
      { source: 'Prime Minister of Australia' },
    ),
  ).toEqual(['PLANNED – –: Jane Roe + Lawrence Wong'])
})

test('businesses of a country do not speak for it', async () => {
  expect(await told('Estonian President Alar Karis held meetings with British businesses on Monday.')).toEqual([])
})

test.each([
  ['the People’s Republic of China', 'CHN'],
  ['the Islamic Republic of Afghanistan', 'AFG'],
  ['the Democratic People’s Republic of Korea', 'PRK'],
])('%s is one country', async (name, iso3) => {
  const { countries } = await reader.read({ id: 'd', text: `The envoy went to ${name} on Monday.` })
  expect(countries.map(one => one.iso3)).toEqual([iso3])
})

test('a ministry ends where the title of one of its people begins', async () => {
  const { people, organizations } = await reader.read({
    id: 'd',
    text: 'She spoke by phone today with Dutch Ministry of Foreign Affairs Political Director Thijs van der Plas.',
  })
  expect(people.map(one => one.name)).toEqual(['Thijs van der Plas'])
  expect(organizations.map(one => one.name)).toEqual(['Ministry of Foreign Affairs'])
})

test('one who is rung on a Monday is not called upon', async () => {
  expect(await told('Estonian President Alar Karis rang Peruvian President Dina Boluarte on Monday.')).toEqual([
    'HELD 2024-06-10 –: Alar Karis + Dina Boluarte',
  ])
  expect(await told('Estonian President Alar Karis called on Peruvian President Dina Boluarte to resign.')).toEqual([])
})

test('three who were met in turn were met each by himself', async () => {
  expect(
    await told(
      'Estonian President Alar Karis met in turn with Peruvian President Dina Boluarte and Chilean President Gabriel Boric.',
    ),
  ).toEqual(['HELD – –: Alar Karis + Dina Boluarte', 'HELD – –: Alar Karis + Gabriel Boric'])
})

test('a decision that is welcomed is no guest', async () => {
  expect(
    await told('Estonian President Alar Karis welcomed the decision of Peruvian President Dina Boluarte.'),
  ).toEqual([])
})

test('sanctions on the coal of a country are on that country', async () => {
  const { sanctions, countries } = await reader.read({
    id: 'd',
    text: 'Japan joined the ban on Russian coal on Wednesday.',
    publishedAt: '2024-06-12',
  })
  const iso3 = (ref: string | undefined) => countries.find(one => one.ref === ref)?.iso3
  expect(sanctions.map(one => [iso3(one.issuers[0]), iso3(one.targets[0])])).toEqual([['JPN', 'RUS']])
})

test('one who had the pleasure or the opportunity to meet has met', async () => {
  expect(
    await told('Estonian President Alar Karis had the pleasure of meeting Peruvian President Dina Boluarte in Lima.'),
  ).toEqual(['HELD – Lima: Alar Karis + Dina Boluarte'])
  expect(
    await told('Estonian President Alar Karis had no opportunity to meet Peruvian President Dina Boluarte in Lima.'),
  ).toEqual([])
})

test('meetings with three ministers in separate meetings are three', async () => {
  const lines = await told(
    'Estonian Foreign Minister Margus Tsahkna met yesterday in Lima with Foreign Minister Javier González-Olaechea, Defence Minister Walter Astudillo and Vice Minister Peter Camino in separate meetings.',
  )
  expect(lines).toHaveLength(3)
})

test('a round of talks between the people of two states is theirs', async () => {
  expect(
    await told(
      'The latest round of talks between Armenian and Azerbaijani representatives was held in Tbilisi on 10 June.',
    ),
  ).toEqual(['HELD 2024-06-10 Tbilisi: ARM + AZE'])
})

test('officials from several states come from each of them', async () => {
  const [line] = await told(
    'On 18 June, Estonian Foreign Minister Margus Tsahkna will meet with senior officials from the Democratic Republic of the Congo, Gabon and Ghana.',
  )
  expect(line).toBe('PLANNED 2024-06-18 –: COD + GAB + GHA + Margus Tsahkna')
})

test('where one visits to meet somebody is where they meet', async () => {
  expect(
    await told('Estonian President Alar Karis will then visit Lima to meet Peruvian President Dina Boluarte.'),
  ).toEqual(['PLANNED – Lima: Alar Karis + Dina Boluarte'])
})

test('a delegation is they who were told to travel', async () => {
  const lines = await told(
    'Estonian Foreign Minister Margus Tsahkna and Estonian Defence Minister Hanno Pevkur will travel to Peru and Chile on 18 June. In Chile, the delegation will meet with Chilean officials.',
  )
  expect(lines).toEqual([expect.stringMatching(/^PLANNED .*: CHL \+ Hanno Pevkur \+ Margus Tsahkna$/)])
})

test('a leader and his wife who visit a town have not met each other there', async () => {
  expect(
    await told('Singapore’s Prime Minister Lawrence Wong and his wife, Loo Tze Lui, will visit Canberra next week.'),
  ).toEqual([])
})

test('a meeting at a base in a town is in that town', async () => {
  expect(
    await told('Estonian President Alar Karis met Peruvian President Dina Boluarte at an air base in Lima on Monday.'),
  ).toEqual(['HELD 2024-06-10 Lima: Alar Karis + Dina Boluarte'])
  expect(
    await told('Estonian President Alar Karis met Peruvian President Dina Boluarte, the founder of a hotel in Lima.'),
  ).toEqual(['HELD – –: Alar Karis + Dina Boluarte'])
})

test('talks that two only spoke about were held, by those whom their own words name and by nobody else', async () => {
  expect(
    await told(
      'The two presidents exchanged views on the latest round of talks between Armenian and Azerbaijani negotiators in Geneva held the day before.',
    ),
  ).toEqual(['HELD – Geneva: ARM + AZE'])
  expect(
    await told(
      'Japanese Prime Minister Fumio Kishida briefed German Chancellor Olaf Scholz on the trilateral meeting of the leaders of Kenya, Uganda and Rwanda in Nairobi on 4 March.',
    ),
  ).toEqual(['HELD 2024-03-04 Nairobi: KEN + RWA + UGA'])
})

test('talks that somebody calls for or proposes are none, however sure the heads may be', async () => {
  expect(
    await told(
      'Swiss President Viola Amherd called for talks between Armenia and Azerbaijan. She voiced her support for the proposed talks between Armenian and Azerbaijani negotiators in Geneva.',
    ),
  ).toEqual([])
})

test('on its own channel «the President» is the one whose channel it is, whoever else was just spoken of', async () => {
  expect(
    await told(
      'President Alexander Stubb received the President of Estonia, Alar Karis, in Helsinki on Monday. In the evening the President held talks with the Mayor of Helsinki, Juhana Vartiainen.',
      { source: 'President of Finland' },
    ),
  ).toEqual(['HELD 2024-06-10 Helsinki: Alar Karis + Alexander Stubb', 'HELD – –: Alexander Stubb + Juhana Vartiainen'])
})

test('one sentence that tells of two meetings, each with its own company, tells of two', async () => {
  expect(
    await told(
      'In Seoul, Norwegian Foreign Minister Espen Barth Eide will meet with Japanese Foreign Minister Yoko Kamikawa and have a trilateral meeting with Korean Foreign Minister Cho Tae-yul and Foreign Minister Kamikawa.',
    ),
  ).toEqual([
    'PLANNED – Seoul: Espen Barth Eide + Yoko Kamikawa',
    'PLANNED – –: Cho Tae-yul + Espen Barth Eide + Yoko Kamikawa',
  ])
})

test('consultations that two held are a meeting', async () => {
  expect(
    await told(
      'Foreign Minister Tanja Fajon of Slovenia and State Secretary Päivi Nevala of Finland held bilateral political consultations in Ljubljana today.',
    ),
  ).toEqual(['HELD 2024-06-12 Ljubljana: Päivi Nevala + Tanja Fajon'])
})

test('sanctions on officials of a state are not sanctions on the state, and what only praises a target is none', async () => {
  const targets = async (text: string) => {
    const { sanctions, people, organizations, countries } = await reader.read({ id: 'd', text })
    const name = (ref: string) =>
      [...people, ...organizations].find(one => one.ref === ref)?.name ?? countries.find(one => one.ref === ref)?.iso3
    return sanctions.flatMap(one => one.targets.map(name))
  }
  expect(await targets('The United Kingdom announced further sanctions on five corrupt Venezuelan officials.')).toEqual(
    ['five corrupt Venezuelan officials'],
  )
  expect(await targets('The United Kingdom imposed sanctions on Venezuela.')).toEqual(['VEN'])
  expect(await targets('Canada sanctioned a Belarusian bank, the second-largest in the country, on Monday.')).toEqual([
    'Belarusian bank',
  ])
})
