import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { unwire, wire } from '../../../src/graph/wire.ts'

test('what is told of a node goes as a list, with what is told inside it', () => {
  const { text, shapes } = wire(
    "MATCH (q)-->(a) RETURN collect(q {\n.text, at: coalesce(q.start, '},{'), article: a {.id, labels: labels(a)}\n}) AS told, a.id",
  )
  expect(text).toBe(
    "MATCH (q)-->(a) RETURN collect(CASE WHEN q IS NOT NULL THEN [true, 1, q.text, coalesce(q.start, '},{'), CASE WHEN a IS NOT NULL THEN [true, 0, a.id, labels(a)] END] END) AS told, a.id",
  )
  expect(shapes).toEqual([
    ['id', 'labels'],
    ['text', 'at', 'article'],
  ])
})

test('subqueries, patterns and maps of all properties stay as they are', () => {
  const text = "CALL (m) { MATCH (m {id: 'a'}) RETURN count { (m)-->() } AS n } RETURN m {.*} AS m, {id: n} AS n"
  expect(wire(text)).toEqual({ text, shapes: [] })
})

test('two maps with the same names have one shape', () => {
  expect(wire('RETURN a {.id, .name} AS a, b {.id, .name} AS b').shapes).toEqual([['id', 'name']])
})

test('a map without an end is refused, with what stands there', () => {
  expect(() => wire('RETURN person {.id, .name')).toThrow('no end: RETURN person {.id')
})

test('rows get their names back, however deep they are', () => {
  const shapes = [['id'], ['text', 'article']]
  expect(unwire({ told: [[true, 1, 'words', [true, 0, 'a1']]], n: 2, none: null }, shapes)).toEqual({
    told: [{ text: 'words', article: { id: 'a1' } }],
    n: 2,
    none: null,
  })
})

test('no property of a node is taken for a map', () => {
  const property = fc.oneof(
    fc.array(fc.string()),
    fc.array(fc.boolean()),
    fc.array(fc.double()),
    fc.string(),
    fc.constant(null),
  )
  fc.assert(fc.property(property, value => expect(unwire(value, [['id', 'name']])).toEqual(value)))
})
