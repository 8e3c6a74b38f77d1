import { expect, test } from '@jest/globals'
import { derivePeople } from '../../../src/derive/people.ts'
import { companionKey } from '../../../src/derive/people-context.ts'
import type { PersonRecord } from '../../../src/domain/evidence.ts'
import { ruleInWords } from '../../../src/domain/rule-words.ts'
import { clustersOf, person } from './world.ts'

const elder = 'USA|George H. W. Bush'
const younger = 'USA|George W. Bush'
const president = { office: 'President', country: 'USA' }
const beside = (...names: string[]) => ({ companions: names.flatMap(name => companionKey(name) ?? []) })
const articles = (records: PersonRecord[]) =>
  clustersOf(derivePeople(records)).map(ids =>
    ids.map(id => records.find(record => record.id === id)?.article ?? '').join(''),
  )
const rulesOf = (records: PersonRecord[], verdict: string) =>
  derivePeople(records).judgements.flatMap(one => (one.verdict === verdict ? [one.rule] : []))

test('a surname and an office that fit father and son are those of whoever held the office on the day', () => {
  const records = [
    person('George H. W. Bush', 'a', president),
    person('George W. Bush', 'b', { ...president, holder: younger }),
    person('Bush', 'c', { ...president, holder: younger }),
    person('Laura Bush', 'd'),
  ]
  expect(articles(records)).toEqual(['a', 'bc', 'd'])
  expect(rulesOf(records, 'SAME')).toEqual(['surname-and-office-and-term-of-office'])
  expect(articles(records.map(record => ({ ...record, holder: null })))).toEqual(['a', 'b', 'c', 'd'])
})

test('two presidents of one name and one country are two where the register tells of two', () => {
  const records = [
    person('Ali Rahman', 'a', { ...president, holder: 'USA|Ali Hassan Rahman' }),
    person('Ali Rahman', 'b', { ...president, holder: 'USA|Ali Said Rahman' }),
  ]
  expect(articles(records)).toEqual(['a', 'b'])
  expect(rulesOf(records, 'DIFFERENT')).toEqual(['term-of-office'])
  expect(ruleInWords('term-of-office')).toBe('the register of office holders tells of two people')
})

test('the same words in another year join neither of two presidents: a question is asked', () => {
  const records = [
    person('George H. W. Bush', 'a', { ...president, holder: elder }),
    person('George Bush', 'b', { ...president, holder: younger }),
    person('George Bush', 'c', president),
  ]
  expect(articles(records)).toEqual(['a', 'b', 'c'])
  expect(rulesOf(records, 'UNSURE')).toEqual(['name-equal', 'name-equal'])
})

test('a guest whom a text gives the country of his host is known by his term of office', () => {
  const holder = 'UKR|Volodymyr Zelensky'
  const records = [
    person('Volodymyr Zelensky', 'a', { office: 'President', country: 'UKR', holder }),
    person('Vladimir Zelensky', 'b', { office: 'President', country: 'RUS', holder }),
  ]
  expect(articles(records)).toEqual(['ab'])
  expect(articles(records.map(record => ({ ...record, holder: null })))).toEqual(['a', 'b'])
})

test('names that are alike but not the same are one where the register knows one holder, or many are named beside both', () => {
  const alike = (more: Partial<PersonRecord>) => [
    person('Adel Abdul-Mahdi', 'a', more),
    person('Adil Abdul-Mahdi', 'b', more),
  ]
  expect(articles(alike({}))).toEqual(['a', 'b'])
  expect(articles(alike({ holder: 'IRQ|Adil Abdul-Mahdi' }))).toEqual(['ab'])
  expect(articles(alike(beside('Barham Salih', 'Hassan Rouhani')))).toEqual(['a', 'b'])
  const together = alike(beside('Barham Salih', 'Hassan Rouhani', 'Emmanuel Macron'))
  expect(articles(together)).toEqual(['ab'])
  expect(rulesOf(together, 'SAME')).toEqual(['name-alike-companions'])
  expect(ruleInWords('name-alike-companions')).toBe(
    'the names are alike: their letters, the same people are named beside both',
  )
})

test('a surname that fits two is that of the one beside whom the same people are named', () => {
  const [one, other] = [beside('Amos Reed', 'Clara Stone'), beside('Jean Petit', 'Ana Costa')]
  const named = [person('Robert Ford', 'a', one), person('Mary Ford', 'b', other)]
  expect(articles([...named, person('Ford', 'c', one)])).toEqual(['ac', 'b'])
  expect(rulesOf([...named, person('Ford', 'c', one)], 'SAME')).toEqual(['surname-and-companions'])
  expect(articles([...named, person('Ford', 'c', beside('Amos Reed', 'Jean Petit'))])).toEqual(['a', 'b', 'c'])
})

test('father and son stay two however many people are named beside both, and so do two whom one document names', () => {
  const many = beside('Barham Salih', 'Hassan Rouhani', 'Emmanuel Macron', 'Angela Merkel')
  expect(articles([person('John Hay', 'a', many), person('John Hay Jr.', 'b', many)])).toEqual(['a', 'b'])
  expect(articles([person('John A. Hay', 'a', many), person('John B. Hay', 'b', many)])).toEqual(['a', 'b'])
  expect(clustersOf(derivePeople([person('Sara Khan', 'a', many), person('Sarah Khan', 'a', many)]))).toHaveLength(2)
  const ruler = { ...president, country: 'PHL', holder: 'PHL|Ferdinand Marcos Jr.' }
  expect(articles([person('Ferdinand Marcos', 'a', many), person('Ferdinand Marcos', 'b', ruler)])).toEqual(['a', 'b'])
})

test('a surname alone is a head of state only where something else tells of him', () => {
  const holder = 'USA|Donald Trump'
  const named = [
    person('Donald Trump', 'a', { ...president, holder, ...beside('Mike Pompeo', 'Kim Jong Un') }),
    person('Ivanka Trump', 'b'),
  ]
  expect(articles([...named, person('Trump', 'c', { holder })])).toEqual(['a', 'b', 'c'])
  expect(articles([...named, person('Trump', 'c', { holder, ...beside('Mike Pompeo') })])).toEqual(['ac', 'b'])
})
