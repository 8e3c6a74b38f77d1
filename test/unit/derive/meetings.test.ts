import { expect, test } from '@jest/globals'
import type { MeetingAccount } from '../../../src/derive/account.ts'
import { deriveMeetings } from '../../../src/derive/meetings.ts'
import { account, clustersOf, edgeTexts, type Told } from './world.ts'

const both: Told['who'] = [['Zelenskyy'], ['Trump']]
const meetingsOf = (accounts: MeetingAccount[]) => clustersOf(deriveMeetings(accounts))
const only = (accounts: MeetingAccount[]) => {
  const { nodes, edges } = deriveMeetings(accounts)
  expect(nodes).toHaveLength(1)
  return { properties: nodes[0]?.properties ?? {}, edges }
}

test('a meeting that three articles report is one, with three articles', () => {
  const { properties } = only([
    account({ article: 'a', date: '2025-10-17', place: 'Washington', who: both }),
    account({ article: 'b', date: '2025-10-17', who: both }),
    account({ article: 'c', date: '2025-10-17', place: 'Washington', who: both }),
  ])
  expect(properties).toMatchObject({ status: 'HELD', articles: 3, sources: 3, edtf: '2025-10-17', dateBasis: 'TEXT' })
  expect(properties).toMatchObject({ format: 'BILATERAL', title: 'Trump and Zelenskyy in Washington' })
})

test('copies of an agency text count once as a source', () => {
  const { properties } = only([
    account({ article: 'a', fingerprint: 'same', date: '2025-10-17', who: both }),
    account({ article: 'b', fingerprint: 'same', date: '2025-10-17', who: both }),
  ])
  expect(properties).toMatchObject({ articles: 2, sources: 1 })
})

test('two meetings of one pair on one day, told by one document, are two', () => {
  const accounts = [
    account({ article: 'a', date: '2025-10-17', who: both }, 1),
    account({ article: 'a', date: '2025-10-17', who: both }, 2),
  ]
  expect(meetingsOf(accounts)).toHaveLength(2)
})

test('an account that names only the city joins neither of two meetings at two venues of it, and the doubt is kept', () => {
  const accounts = [
    account({ article: 'a', date: '2025-10-24', place: 'Downing Street', who: both }),
    account({ article: 'b', date: '2025-10-24', place: 'Foreign Office', who: both }),
    account({ article: 'c', date: '2025-10-24', place: 'London', who: both }),
  ]
  expect(meetingsOf(accounts)).toHaveLength(3)
  const unsure = deriveMeetings(accounts).judgements.filter(({ verdict }) => verdict === 'UNSURE')
  expect(unsure.map(({ left, right }) => `${left} ${right}`).sort()).toEqual(['mtg-a-1 mtg-c-1', 'mtg-b-1 mtg-c-1'])
})

test('an account that names only the city joins the one meeting at a venue of it', () => {
  const accounts = [
    account({ article: 'a', date: '2025-10-24', place: 'Downing Street', who: both }),
    account({ article: 'b', date: '2025-10-24', place: 'Downing Street', who: both }),
    account({ article: 'c', date: '2025-10-24', place: 'London', who: both }),
  ]
  expect(meetingsOf(accounts)).toHaveLength(1)
})

test('a call is not the meeting of the same day', () => {
  const accounts = [
    account({ article: 'a', date: '2025-10-17', mode: 'PHONE', who: both }),
    account({ article: 'b', date: '2025-10-17', mode: 'IN_PERSON', who: both }),
  ]
  expect(meetingsOf(accounts)).toHaveLength(2)
})

test('planned, then held a day later, is one meeting on the day it was held', () => {
  const { properties, edges } = only([
    account({
      article: 'a',
      published: '2025-10-10',
      status: 'PLANNED',
      date: '2025-10-16',
      place: 'Washington',
      who: both,
    }),
    account({ article: 'b', published: '2025-10-18', date: '2025-10-17', place: 'Washington', who: both }),
  ])
  expect(properties).toMatchObject({ status: 'HELD', edtf: '2025-10-17', disputed: [] })
  expect(edgeTexts(edges)).toContain('Trump ATTENDED mtg-a-1')
})

test('planned, put off to a new date, is one meeting', () => {
  const { properties } = only([
    account({ article: 'a', published: '2025-10-01', status: 'PLANNED', date: '2025-10-16', who: both }),
    account({ article: 'b', published: '2025-10-12', status: 'POSTPONED', date: '2025-11-03', who: both }),
  ])
  expect(properties).toMatchObject({ status: 'POSTPONED', edtf: '2025-11-03' })
})

test('planned and cancelled without a date is one meeting that was cancelled', () => {
  const pair: Told['who'] = [['Trump'], ['Putin']]
  const { properties, edges } = only([
    account({ article: 'a', published: '2025-10-17', status: 'PLANNED', place: 'Budapest', who: pair }),
    account({ article: 'b', published: '2025-10-22', status: 'CANCELLED', place: 'Budapest', who: pair }),
  ])
  expect(properties).toMatchObject({ status: 'CANCELLED', dateBasis: 'NONE' })
  expect(edgeTexts(edges)).toEqual([
    'Putin EXPECTED_AT mtg-a-1',
    'Trump EXPECTED_AT mtg-a-1',
    'mtg-a-1 HELD_AT Budapest',
  ])
})

test('a report without a date joins the one meeting of the weeks before it', () => {
  const dated = account({ article: 'a', published: '2025-10-18', date: '2025-10-17', who: both })
  const undated = account({ article: 'b', published: '2025-10-22', who: both })
  expect(meetingsOf([dated, undated])).toEqual([['mtg-a-1', 'mtg-b-1']])
})

test('a report without a date joins neither of two meetings, and says so', () => {
  const accounts = [
    account({ article: 'a', date: '2025-10-17', who: both }),
    account({ article: 'c', date: '2025-10-02', who: both }),
    account({ article: 'b', published: '2025-10-22', who: both }),
  ]
  const { clusters, judgements, nodes } = deriveMeetings(accounts)
  expect(clusters).toHaveLength(3)
  expect(judgements.filter(({ verdict }) => verdict === 'UNSURE')).toHaveLength(2)
  expect(nodes.find(({ id }) => id === 'mtg-b-1')?.properties).toMatchObject({
    edtf: '../2025-10-22',
    dateBasis: 'PUBLICATION',
  })
})

test('a month joins the one meeting in it, and not one of another month', () => {
  const dated = account({ article: 'a', date: '2025-10-17', who: both })
  expect(meetingsOf([dated, account({ article: 'b', date: '2025-10', who: both })])).toHaveLength(1)
  expect(meetingsOf([dated, account({ article: 'b', date: '2025-02', who: both })])).toHaveLength(2)
})

test('without any date only the same venue, or the same body in the same city, is recognised', () => {
  const dated = account({ article: 'a', date: '2025-10-17', place: 'Washington', who: both })
  expect(meetingsOf([dated, account({ article: 'b', place: 'Washington', who: both })])).toHaveLength(2)
})

test('two partners received at one house on one day are two meetings', () => {
  const accounts = [
    account({ article: 'a', date: '2025-10-24', place: 'Downing Street', who: [['Starmer'], ['Zelenskyy']] }),
    account({ article: 'b', date: '2025-10-24', place: 'Downing Street', who: [['Starmer'], ['Macron']] }),
  ]
  expect(meetingsOf(accounts)).toHaveLength(2)
})

test('rival dates are kept in dispute, and most sources win', () => {
  const { properties } = only([
    account({ article: 'a', date: '2025-10-17', place: 'Washington', who: both }),
    account({ article: 'b', date: '2025-10-17', place: 'Washington', who: both }),
    account({ article: 'c', date: '2025-10-18', place: 'Washington', who: both }),
  ])
  expect(properties).toMatchObject({ edtf: '2025-10-17', disputed: ['date'] })
})

test('two days that several documents tell of are two meetings', () => {
  const of = (article: string, date: string) => account({ article, date, place: 'Washington', who: both })
  expect(
    meetingsOf([of('a', '2025-10-17'), of('b', '2025-10-17'), of('c', '2025-10-18'), of('d', '2025-10-18')]),
  ).toHaveLength(2)
})

test('head-counts are a range, and disputed when they exclude each other', () => {
  const body = { body: 'Coalition', date: '2025-10-24', place: 'London' }
  const { properties } = only([
    account({ article: 'a', ...body, headcount: [24, 26], who: [['Starmer']] }),
    account({ article: 'b', ...body, headcount: [30, 35], who: [['Starmer']] }),
  ])
  expect(properties).toMatchObject({ headcountMin: 24, headcountMax: 35, disputed: ['headcount'] })
})

test('whoever is said to stay away is absent, though another article expected them', () => {
  const { edges } = only([
    account({
      article: 'a',
      published: '2025-12-01',
      status: 'PLANNED',
      date: '2025-12-08',
      place: 'London',
      who: [...both, ['Meloni']],
    }),
    account({
      article: 'b',
      published: '2025-12-07',
      status: 'PLANNED',
      date: '2025-12-08',
      place: 'London',
      who: [...both, ['Merz'], ['Meloni', 'ABSENT']],
    }),
  ])
  expect(edgeTexts(edges)).toContain('Meloni ABSENT_FROM mtg-a-1')
})

test('a mixed meeting says of its host alone that he was there, and of others what is said of them', () => {
  const { edges } = only([
    account({
      article: 'a',
      mode: 'MIXED',
      date: '2025-10-24',
      place: 'Foreign Office',
      body: 'Coalition',
      who: [['Starmer', 'ATTENDED', { role: 'HOST' }], ['Rutte', 'ATTENDED', { mode: 'IN_PERSON' }], ['Macron']],
    }),
  ])
  const mode = (name: string) => edges.find(({ from }) => from.id === name)?.properties.mode
  expect([mode('Starmer'), mode('Rutte'), mode('Macron')]).toEqual(['IN_PERSON', 'IN_PERSON', 'UNKNOWN'])
})

test('a thousand equal reports of one meeting are one meeting', () => {
  const accounts = Array.from({ length: 1_000 }, (_, i) => account({ article: `a${i}`, date: '2025-10-17', who: both }))
  expect(meetingsOf(accounts)).toHaveLength(1)
})

test('accounts that hardly say anything are not one because they say the same', () => {
  const alone = (article: string) => account({ article, date: '2025-10-17', who: [['Trump']] })
  expect(meetingsOf([alone('a'), alone('b')])).toHaveLength(2)
  const undated = (article: string) => account({ article, who: both })
  expect(meetingsOf([undated('a'), undated('b')])).toHaveLength(2)
})

test('those who attended for one country are one delegation, led by one of them; who was only expected leads none', () => {
  const { properties: meeting, edges } = only([
    account({
      article: 'a',
      date: '2025-10-17',
      who: [
        ['Zelenskyy', 'ATTENDED', { representing: 'UKR' }],
        ['Yermak', 'ATTENDED', { representing: 'UKR' }],
        ['Trump', 'ATTENDED', { representing: 'USA' }],
        ['Vance', 'EXPECTED', { representing: 'GBR' }],
      ],
    }),
  ])
  const led = edges.filter(({ properties }) => properties.delegation !== undefined)
  expect(
    led.map(({ type, properties }) => `${type} ${properties.representing} ${properties.delegation}`).sort(),
  ).toEqual(['ATTENDED UKR UKR', 'ATTENDED USA USA'])
  // Lists tell of whoever attended as one text, and the meeting is found by those countries and its year.
  const told = edges.flatMap(({ from, properties }) => (properties.told ? [[properties.told, from.id]] : []))
  expect(told.map(([text, id]) => String(text).replace(String(id), 'id')).sort()).toEqual([
    '1 UKR Pid',
    '1 UKR Pid',
    '1 USA Pid',
  ])
  expect(meeting.terms).toEqual(['UKR', 'USA', '2025'])
})
