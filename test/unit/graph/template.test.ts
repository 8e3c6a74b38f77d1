import { expect, test } from '@jest/globals'
import { isGiven, readTemplate } from '../../../src/graph/template.ts'

const noFiles = () => ''
const given =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name)

test('a statement keeps only the lines that a question needs', () => {
  const { text, conditions } = readTemplate(
    'MATCH (m)\nWHERE m.mode IN $question.modes // if modes\nRETURN m LIMIT 1 // unless counting\nRETURN count(m) // if counting',
    noFiles,
  )
  expect(conditions).toEqual(['modes', 'counting'])
  expect(text(given())).toBe('MATCH (m)\nRETURN m LIMIT 1')
  expect(text(given('modes', 'counting'))).toBe('MATCH (m)\nWHERE m.mode IN $question.modes\nRETURN count(m)')
})

test('a mark may ask for several things, and hold for several lines', () => {
  const { text } = readTemplate('// if a, b, unless c {\none\ntwo // if d\n// }\nthree', noFiles)
  expect(text(given('a', 'b'))).toBe('one\nthree')
  expect(text(given('a', 'b', 'd'))).toBe('one\ntwo\nthree')
  expect(text(given('a', 'b', 'c', 'd'))).toBe('three')
  expect(text(given('a'))).toBe('three')
})

test('a part stands for its lines without the comment at its top, as far in as its mark', () => {
  const parts: Record<string, string> = { 'parts/p.cypher': '// What it is.\n// if a {\nfirst\n// }\nsecond\n' }
  const { text } = readTemplate('begin\n  // include parts/p.cypher\nend', file => parts[file] ?? '')
  expect(text(given('a'))).toBe('begin\nfirst\nsecond\nend')
  expect(text(given())).toBe('begin\nsecond\nend')
})

test('a block without an end, or an end without a block, is refused', () => {
  expect(() => readTemplate('// if a {\none', noFiles)).toThrow('no end')
  expect(() => readTemplate('one\n// }', noFiles)).toThrow('ends nothing')
})

test('nothing, false, 0 and what is empty are not given', () => {
  expect([null, undefined, false, 0, '', []].map(isGiven)).not.toContain(true)
  expect([true, 1, 'a', ['a']].map(isGiven)).not.toContain(false)
})
