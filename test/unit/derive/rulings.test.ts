import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { derivePeople } from '../../../src/derive/people.ts'
import { applyRulings } from '../../../src/derive/rulings.ts'
import type { Decision } from '../../../src/domain/ruling.ts'
import { person, unordered } from './world.ts'

const records = [
  person('Abu Ahmed', 'a', { country: 'IRQ', publishedAt: '2024-01-01' }),
  person('Abu Ahmed', 'b', { country: 'IRQ', publishedAt: '2024-01-02', office: 'Minister' }),
  person('Abu Ahmed', 'c', { country: 'IRQ', publishedAt: '2024-01-03', office: 'Minister' }),
  person('Umm Salma', 'd', { publishedAt: '2024-01-04' }),
]
const id = (article: string) => records.find(record => record.article === article)?.id ?? ''
const ruled = (verdict: Decision['verdict'], a: string, b: string): Decision => {
  const [left, right] = [id(a), id(b)].sort() as [string, string]
  return { left, right, verdict }
}
const groups = (rulings: Decision[]) =>
  derivePeople(records, rulings)
    .clusters.map(({ members }) => members.map(member => records.find(one => one.id === member)?.article).join(''))
    .sort()

test('without a ruling the rules have it', () => {
  expect(groups([])).toEqual(['abc', 'd'])
})

test('SAME joins people whose names have nothing in common', () => {
  expect(groups([ruled('SAME', 'a', 'd')])).toEqual(['abcd'])
})

test('DIFFERENT parts people of one name; the others go with the one of their office', () => {
  expect(groups([ruled('DIFFERENT', 'a', 'b')])).toEqual(['a', 'bc', 'd'])
})

test('UNSURE changes nothing', () => {
  expect(groups([ruled('UNSURE', 'a', 'b'), ruled('UNSURE', 'a', 'd')])).toEqual(['abc', 'd'])
})

test('who was joined to one of two that are parted stays with that one', () => {
  expect(groups([ruled('SAME', 'a', 'd'), ruled('DIFFERENT', 'a', 'c')])).toEqual(['ad', 'bc'])
})

test('a ruling about a record that is not there does nothing', () => {
  expect(groups([{ left: id('a'), right: 'per-gone', verdict: 'DIFFERENT' }])).toEqual(['abc', 'd'])
})

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => ({ id: name, publishedAt: null }))
const pairs = fc
  .tuple(
    fc.constantFrom(...letters),
    fc.constantFrom(...letters),
    fc.constantFrom('SAME' as const, 'DIFFERENT' as const),
  )
  .filter(([a, b]) => a.id < b.id)
  .map(([a, b, verdict]): Decision => ({ left: a.id, right: b.id, verdict }))

test('no side holds two that were ruled different, whatever is ruled, unless other rulings make them one; order does not matter', () => {
  const near = (a: { id: string }, b: { id: string }) => -Math.abs(a.id.charCodeAt(0) - b.id.charCodeAt(0))
  fc.assert(
    fc.property(fc.array(pairs, { maxLength: 8 }), fc.integer({ min: 1, max: 7 }), (decisions, cut) => {
      const base = [letters.slice(0, cut), letters.slice(cut)].filter(group => group.length > 0)
      const told = applyRulings(base, decisions, near)
      expect(
        told
          .flat()
          .map(one => one.id)
          .sort(),
      ).toEqual(letters.map(one => one.id))
      const sameOnly = applyRulings(
        letters.map(one => [one]),
        decisions.filter(({ verdict }) => verdict === 'SAME'),
        near,
      )
      const together = (all: { id: string }[][], { left, right }: Decision) =>
        all.some(group => [left, right].every(one => group.some(other => other.id === one)))
      for (const one of decisions) {
        if (one.verdict === 'SAME' && !decisions.some(other => other.verdict === 'DIFFERENT')) {
          expect(together(told, one)).toBe(true)
        }
        if (one.verdict === 'DIFFERENT' && !together(sameOnly, one)) expect(together(told, one)).toBe(false)
      }
      const plain = (all: { id: string }[][]) =>
        all
          .map(group =>
            group
              .map(one => one.id)
              .sort()
              .join(''),
          )
          .sort()
      const turned = applyRulings(
        [...base].reverse().map(group => [...group].reverse()),
        [...decisions].reverse(),
        near,
      )
      expect(plain(turned)).toEqual(plain(told))
    }),
  )
})

test('people do not depend on the order in which rulings came', () => {
  const rulings = [ruled('SAME', 'a', 'd'), ruled('DIFFERENT', 'a', 'c'), ruled('DIFFERENT', 'b', 'd')]
  expect(unordered(derivePeople([...records].reverse(), [...rulings].reverse()))).toEqual(
    unordered(derivePeople(records, rulings)),
  )
})
