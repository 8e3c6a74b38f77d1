import { expect, test } from '@jest/globals'
import type { MeetingAccount } from '../../../src/derive/account.ts'
import type { Derivation } from '../../../src/derive/canonical.ts'
import { deriveMeetings } from '../../../src/derive/meetings.ts'
import { account, clustersOf, edgeTexts } from './world.ts'

/**
 * Five articles on a visit to London in October 2025 and talks in December, as accounts. Two of them bear no date and are told
 * once with a publication day and once without.
 */
function story(published: (day: string) => string | null): Record<string, MeetingAccount> {
  return {
    kingAtWindsor: account(
      {
        article: '000',
        published: '2025-10-24',
        date: '2025-10-24',
        place: 'Windsor Castle',
        mode: 'IN_PERSON',
        who: [['Zelenskyy'], ['Charles']],
      },
      1,
    ),
    starmerPlanned: account(
      {
        article: '000',
        published: '2025-10-24',
        status: 'PLANNED',
        date: '2025-10-24',
        place: 'Downing Street',
        who: [['Zelenskyy'], ['Starmer']],
      },
      2,
    ),
    coalitionAhead: account(
      {
        article: '000',
        published: '2025-10-24',
        status: 'PLANNED',
        date: '2025-10-24',
        place: 'London',
        body: 'Coalition',
        who: [['Zelenskyy']],
      },
      3,
    ),
    trumpTense: account(
      { article: '000', published: '2025-10-24', date: '2025-10-17', who: [['Zelenskyy'], ['Trump']] },
      4,
    ),
    budapest: account(
      { article: '000', published: '2025-10-24', status: 'CANCELLED', place: 'Budapest', who: [['Trump'], ['Putin']] },
      5,
    ),
    brussels: account(
      {
        article: '000',
        published: '2025-10-24',
        date: '2025-10-23',
        place: 'Brussels',
        body: 'European Council',
        who: [['Zelenskyy']],
      },
      6,
    ),
    coalitionHeld: account(
      {
        article: '001',
        published: published('2025-10-24'),
        date: published('2025-10-24'),
        mode: 'MIXED',
        place: 'Foreign Office',
        body: 'Coalition',
        headcount: [24, null],
        who: [
          ['Starmer', 'ATTENDED', { role: 'HOST' }],
          ['Zelenskyy'],
          ['Rutte', 'ATTENDED', { mode: 'IN_PERSON' }],
          ['Frederiksen', 'ATTENDED', { mode: 'IN_PERSON' }],
          ['Schoof', 'ATTENDED', { mode: 'IN_PERSON' }],
        ],
      },
      1,
    ),
    coalitionTold: account(
      {
        article: '002',
        published: published('2025-10-25'),
        date: '2025-10-24',
        mode: 'MIXED',
        place: 'London',
        body: 'Coalition',
        headcount: [25, null],
        who: [['Starmer', 'ATTENDED', { role: 'HOST' }], ['Zelenskyy'], ['Rutte']],
      },
      1,
    ),
    kingHosted: account(
      {
        article: '002',
        published: published('2025-10-25'),
        place: 'Windsor Castle',
        who: [['Zelenskyy'], ['Charles', 'ATTENDED', { role: 'HOST' }]],
      },
      2,
    ),
    kingEarlier: account({ article: '002', published: published('2025-10-25'), who: [['Zelenskyy'], ['Charles']] }, 3),
    trumpFebruary: account(
      { article: '002', published: published('2025-10-25'), date: '2025-02', who: [['Zelenskyy'], ['Trump']] },
      4,
    ),
    rutteTrump: account({ article: '002', published: published('2025-10-25'), who: [['Rutte'], ['Trump']] }, 5),
    coalitionThisWeek: account(
      {
        article: '003',
        published: published('2025-10-20'),
        status: 'PLANNED',
        date: published('2025-10-20/2025-10-26'),
        body: 'Coalition',
        who: [['Zelenskyy']],
      },
      1,
    ),
    trumpShouting: account(
      { article: '003', published: published('2025-10-20'), place: 'Washington', who: [['Zelenskyy'], ['Trump']] },
      2,
    ),
    december: account(
      {
        article: '004',
        published: published('2025-12-07'),
        status: 'PLANNED',
        date: '2025-12-08',
        place: 'London',
        who: [['Zelenskyy'], ['Starmer'], ['Macron'], ['Merz'], ['Meloni', 'ABSENT']],
      },
      1,
    ),
    meloniCall: account(
      { article: '004', published: published('2025-12-07'), mode: 'PHONE', who: [['Zelenskyy'], ['Meloni']] },
      2,
    ),
    miami: account(
      {
        article: '004',
        published: published('2025-12-07'),
        date: '../2025-12-07',
        place: 'Miami',
        who: [['UKR'], ['USA']],
      },
      3,
    ),
  }
}

const dated = story(day => day)
const undated = story(() => null)
const names = (accounts: Record<string, MeetingAccount>, derivation: Derivation) => {
  const nameOf = new Map(Object.entries(accounts).map(([name, { record }]) => [record.id, name]))
  return clustersOf(derivation).map(ids => ids.map(id => nameOf.get(id) ?? id).sort())
}
const together = (accounts: Record<string, MeetingAccount>, name: string) =>
  names(accounts, deriveMeetings(Object.values(accounts))).find(cluster => cluster.includes(name))
const meeting = (accounts: Record<string, MeetingAccount>, name: string) => {
  const { clusters, nodes, edges } = deriveMeetings(Object.values(accounts))
  const cluster = clusters.find(({ members }) => members.includes(accounts[name]?.record.id ?? ''))
  return {
    properties: nodes.find(({ id }) => id === cluster?.id)?.properties ?? {},
    edges: edges.filter(({ from, to }) => from.id === cluster?.id || to.id === cluster?.id),
  }
}

test.each([
  ['with publication days', dated],
  ['without them', undated],
])('T1: the king received him at Windsor once that day, not in London (%s)', (_, accounts) => {
  expect(together(accounts, 'kingHosted')).toEqual(['kingAtWindsor', 'kingHosted'])
  const { properties, edges } = meeting(accounts, 'kingAtWindsor')
  expect(properties).toMatchObject({ status: 'HELD', edtf: '2025-10-24', mode: 'IN_PERSON', articles: 2 })
  expect(edgeTexts(edges)).toContain(`${edges[0]?.to.id} HELD_AT Windsor Castle`)
})

test.each([
  ['with publication days', dated],
  ['without them', undated],
])('T2: the talks planned in Downing Street are a meeting of their own, and only planned (%s)', (_, accounts) => {
  expect(together(accounts, 'starmerPlanned')).toEqual(['starmerPlanned'])
  const { properties, edges } = meeting(accounts, 'starmerPlanned')
  expect(properties.status).toBe('PLANNED')
  expect(edges.filter(({ type }) => type === 'ATTENDED')).toEqual([])
})

test('T3: the coalition met once in London, planned by two articles and told by two', () => {
  expect(together(dated, 'coalitionHeld')).toEqual([
    'coalitionAhead',
    'coalitionHeld',
    'coalitionThisWeek',
    'coalitionTold',
  ])
  const { properties, edges } = meeting(dated, 'coalitionHeld')
  expect(properties).toMatchObject({
    status: 'HELD',
    edtf: '2025-10-24',
    mode: 'MIXED',
    format: 'MULTILATERAL',
    articles: 4,
    disputed: [],
  })
  const inPerson = edges.filter(({ properties: { mode } }) => mode === 'IN_PERSON').map(({ from }) => from.id)
  expect(inPerson.sort()).toEqual(['Frederiksen', 'Rutte', 'Schoof', 'Starmer'])
  expect(edges.filter(({ type }) => type === 'ATTENDED').map(({ from }) => from.id)).not.toContain('Macron')
})

test('T3: without publication days the meeting at the Foreign Office is still that of the 24th', () => {
  expect(together(undated, 'coalitionHeld')).toEqual(['coalitionAhead', 'coalitionHeld', 'coalitionTold'])
})

test('T4: two dozen or more is a range', () => {
  expect(meeting(dated, 'coalitionHeld').properties).toMatchObject({ headcountMin: 24 })
  expect(meeting(dated, 'coalitionHeld').properties.headcountMax).toBeUndefined()
})

test('T5: the tense meeting and the shouting match are one when the second can be dated, and open to doubt when not', () => {
  expect(together(dated, 'trumpShouting')).toEqual(['trumpShouting', 'trumpTense'])
  expect(together(undated, 'trumpShouting')).toEqual(['trumpShouting'])
})

test('T6: the summit in Budapest was called off; nobody met there', () => {
  const { properties, edges } = meeting(dated, 'budapest')
  expect(properties.status).toBe('CANCELLED')
  expect(edges.map(({ type }) => type).sort()).toEqual(['EXPECTED_AT', 'EXPECTED_AT', 'HELD_AT'])
})

test('T7: the European Council met in Brussels the day before', () => {
  expect(meeting(dated, 'brussels').properties).toMatchObject({
    edtf: '2025-10-23',
    status: 'HELD',
    title: 'European Council in Brussels',
  })
})

test('T8: an earlier visit to the king is not that of October, nor is the meeting of February that of the 17th', () => {
  expect(together(dated, 'kingEarlier')).toEqual(['kingEarlier'])
  expect(together(dated, 'trumpFebruary')).toEqual(['trumpFebruary'])
  expect(together(undated, 'kingEarlier')).toEqual(['kingEarlier'])
})

test('T8: nor is the earlier visit that of October when the article names no castle', () => {
  const london = account({
    article: '000',
    published: '2025-10-24',
    date: '2025-10-24',
    place: 'London',
    who: [['Zelenskyy'], ['Charles']],
  })
  const accounts = { london, hosted: dated.kingHosted ?? london, earlier: dated.kingEarlier ?? london }
  expect(together(accounts, 'earlier')).toEqual(['earlier'])
})

test('T9: what Rutte discussed with Trump has neither day nor mode', () => {
  const { properties, edges } = meeting(undated, 'rutteTrump')
  expect(properties).toMatchObject({ mode: 'UNKNOWN', dateBasis: 'NONE' })
  expect(properties.startMax).toBeUndefined()
  expect(edges.every(({ properties: { mode } }) => mode === 'UNKNOWN')).toBe(true)
})

test('T12: the talks of 8 December are planned, with four who are expected', () => {
  const { properties, edges } = meeting(dated, 'december')
  expect(properties).toMatchObject({ status: 'PLANNED', edtf: '2025-12-08' })
  expect(edges.filter(({ type }) => type === 'EXPECTED_AT')).toHaveLength(4)
})

test('T13: Meloni stays away and calls: the call is not in London', () => {
  expect(edgeTexts(meeting(dated, 'december').edges)).toContain('Meloni ABSENT_FROM mtg-004-1')
  const call = meeting(dated, 'meloniCall')
  expect(call.properties).toMatchObject({ mode: 'PHONE', status: 'HELD', title: 'Phone call of Meloni and Zelenskyy' })
  expect(call.edges.map(({ type }) => type)).toEqual(['ATTENDED', 'ATTENDED'])
})

test('T14: two delegations met near Miami by some day before the talks', () => {
  expect(meeting(dated, 'miami').properties).toMatchObject({
    edtf: '../2025-12-07',
    format: 'BILATERAL',
    dateBasis: 'TEXT',
  })
})
