import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchNames, sameName, scorerVersion } from '../../../src/names/match-names.ts'
import type { NameKind } from '../../../src/names/name-words.ts'

/** Pairs of our own, for the scripts and habits that collections of Latin names lack; written before the scorer was tuned. */
const pairs = readFileSync(new URL('./pairs.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('\t'))
  .map(([kind, same, left = '', right = '']) => ({ kind: kind as NameKind, same: same === 'yes', left, right }))

/** Pairs that the scorer gets wrong, each with its reason; a pair that it gets right by now has to leave the list. */
const known: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('./known-errors.json', import.meta.url), 'utf8'),
)

describe('names of one and of two', () => {
  test('there are more than 150 of our own', () => expect(pairs.length).toBeGreaterThan(150))

  test.each(pairs.map(pair => [`${pair.left} ${pair.same ? 'is' : 'is not'} ${pair.right}`, pair] as const))(
    '%s',
    (_, { kind, same, left, right }) => {
      const found = matchNames(left, right, kind)
      expect(found.same).toBe(known[`${left} | ${right}`] === undefined ? same : !same)
    },
  )

  test('the errors that are known are few', () => {
    expect(Object.keys(known).length / pairs.length).toBeLessThan(0.08)
    expect(Object.keys(known).every(key => pairs.some(pair => `${pair.left} | ${pair.right}` === key))).toBe(true)
  })
})

describe('laws of the score', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 9 })
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))

  test('a name is itself, in capitals and with its family name first', () => {
    fc.assert(
      fc.property(name, one => {
        expect(matchNames(one, one, 'PERSON').score).toBe(1)
        expect(matchNames(one, one.toUpperCase(), 'PERSON').score).toBeGreaterThanOrEqual(sameName)
      }),
    )
  })

  test('the order of the two does not matter, and the score lies between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        const score = matchNames(left, right, 'PERSON').score
        expect(matchNames(right, left, 'PERSON').score).toBeCloseTo(score, 1)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('a name of marks alone is nobody', () => {
    expect(matchNames('…', '—', 'PERSON')).toMatchObject({ score: 0, same: false })
  })
})

test('the reasons say what was compared, in words', () => {
  expect(matchNames('Sergi Lavrov', 'Sergei Lavrov', 'PERSON').reasons.join(' ')).toMatch(
    /«lavrov» in both.*«sergi» is nearly «sergei»/,
  )
  expect(matchNames('Sergei Lavrov', 'Sergei Ryabkov', 'PERSON').reasons.join(' ')).toMatch(
    /«lavrov» in one name is not «ryabkov»/,
  )
})

test('the page on names tells of this version of the scorer and of its threshold', () => {
  const page = readFileSync(new URL('../../../docs/reference/names.md', import.meta.url), 'utf8')
  expect(page).toContain(`version ${scorerVersion}`)
  expect(page).toContain(`score of ${sameName} on`)
})
