import { expect, test } from '@jest/globals'
import { evidenceOf } from '../../../src/ingest/evidence.ts'
import { lazyTermRegister } from '../../../src/ingest/term-of-office.ts'

const holderOf = await lazyTermRegister()()
const meant = (name: string, office: string | null, country: string | null, publishedAt: string | null) =>
  holderOf({ name, office, country, publishedAt })

test('the same words mean whoever held the office on the day', () => {
  expect(meant('Johnson', 'Prime Minister', 'GBR', '2021-05-01')).toBe('GBR|Boris Johnson')
  expect(meant('Johnson', 'Prime Minister', 'GBR', '2015-05-01')).toBeNull()
  expect(meant('George Bush', 'President', 'USA', '2005-05-01')).toBe('USA|George W. Bush')
  expect(meant('Kim', null, null, '2005-08-04')).toBe('PRK|Kim Jong Il')
})

test('an office of the past, another country, no day or no office by itself tells of nobody', () => {
  expect(meant('George Bush', 'former President', 'USA', '2005-05-01')).toBeNull()
  expect(meant('Boris Johnson', 'Mayor', 'USA', '2021-05-01')).toBeNull()
  expect(meant('George Bush', 'President', 'USA', null)).toBeNull()
  expect(meant('Lavrov', null, null, '2015-05-01')).toBeNull()
  expect(meant('Iriana Joko Widodo', null, null, '2017-02-23')).toBeNull()
})

test('a guest who is given the country of his host is still the only one of his name in that office', () => {
  expect(meant('Vladimir Zelensky', 'President', 'RUS', '2022-04-22')).toMatch(/^UKR\|/)
  expect(meant('Joseph R. Biden Jr.', 'President', null, '2021-05-04')).toBe('USA|Joe Biden')
})

test('whom a document names beside somebody is told with his record, but no name that may be his own', () => {
  const text = 'Marco Rubio met Sergey Lavrov. Mr Lavrov and Yuri Ushakov left.'
  const mention = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name })
  const people = ['Marco Rubio', 'Sergey Lavrov', 'Mr Lavrov', 'Yuri Ushakov'].map((name, i) => ({
    ref: `p${i}`,
    name,
    office: null,
    country: null,
    mentions: [mention(name)],
  }))
  const { records } = evidenceOf(
    { id: 'd', text },
    { documentId: 'd', people, countries: [], organizations: [], places: [], meetings: [], sanctions: [] },
  )
  const companions = records.map(record => record.kind === 'PERSON' && record.companions?.map(key => key[0]).join(''))
  expect(companions).toEqual(['sy', 'my', 'my', 'ms'])
})
