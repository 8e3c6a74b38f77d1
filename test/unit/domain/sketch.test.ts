import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { disclosesAi } from '../../../src/domain/ai-disclosure.ts'
import { sketchOf } from '../../../src/domain/sketch.ts'
import { isUnnamed } from '../../../src/domain/unnamed-source.ts'

const word = fc.stringMatching(/^[a-z]{3,9}$/)
const text = fc.array(word, { minLength: 120, maxLength: 160 })
const share = (a: string, b: string) => sketchOf(a).some(mark => sketchOf(b).includes(mark))

test('a copy with another first line and another last word shares a mark with its original', () => {
  const copies = fc.sample(text, { numRuns: 100, seed: 1 })
  const found = copies.filter(words => share(words.join(' '), `Agency. ${words.join(' ').toUpperCase()} Ends.`))
  expect(found.length).toBeGreaterThan(95)
})

test('texts of one matter in other words share none', () => {
  const pairs = fc.sample(fc.tuple(text, text), { numRuns: 100, seed: 2 })
  const half = pairs.map(([a, b]) => [a, [...a.slice(0, 50), ...b.slice(50)]] as const)
  expect(half.filter(([a, b]) => share(a.join(' '), b.join(' '))).length).toBeLessThan(5)
  expect(sketchOf('Too short to be told apart.')).toEqual([])
})

test('an article that says that AI had a part in it is told from one about AI', () => {
  const disclosing = [
    'Note: this site may have used AI in the preparation of this article.',
    'This story was produced with the help of artificial intelligence and checked by an editor.',
    'AI tools assisted in translating this report.',
  ]
  const others = [
    'Ministers met in Paris to talk about AI safety.',
    'The king wrote a letter.',
    'Aid workers prepared a report.',
  ]
  expect(disclosing.filter(words => !disclosesAi(words))).toEqual([])
  expect(others.filter(disclosesAi)).toEqual([])
})

test('speakers without a name are told from those that have one', () => {
  const unnamed = [
    'two unnamed officials',
    'a senior official',
    'people familiar with the talks, several diplomats',
    'Reuters, citing a senior official',
  ]
  const named = [
    'Karoline Leavitt',
    'the White House',
    'Kremlin spokesman Dmitry Peskov',
    'Reuters',
    'a spokesman, Dmitry Peskov',
  ]
  expect(unnamed.filter(who => !isUnnamed(who))).toEqual([])
  expect(named.filter(isUnnamed)).toEqual([])
})
