import { expect, test } from '@jest/globals'
import { type OperationDefinitionNode, parse, validate } from 'graphql'
import { readExamples } from '../../../src/api/examples.ts'
import { measure, standardLimits } from '../../../src/api/limits.ts'
import { createSchema } from '../../../src/api/schema.ts'

const schema = createSchema()
const size = (query: string, variables = {}) => {
  const document = parse(query)
  return measure(schema, document, document.definitions[0] as OperationDefinitionNode, variables)
}

test('the size of an answer follows from the sizes of its lists', () => {
  expect(size('{ meetings(first: 3) { nodes { id } } }').cost).toBe(4)
  expect(
    size('query ($n: Int) { meetings(first: $n) { nodes { evidence(first: 2) { text } } } }', { n: 10 }).cost,
  ).toBe(31)
  expect(size('{ meetings { nodes { ...m } } } fragment m on Meeting { venue { name } }').cost).toBe(41)
})

test('depth counts levels, introspection counts nothing', () => {
  expect(size('{ meetings { nodes { venue { country { name } } } } }').depth).toBe(4)
  expect(size('{ __schema { types { name } } }')).toMatchObject({ cost: 0, depth: 0, roots: 0 })
})

test('every example is valid and small enough', () => {
  const examples = readExamples()
  expect(examples.length).toBeGreaterThanOrEqual(25)
  for (const { query, variables } of examples) {
    expect(validate(schema, parse(query))).toEqual([])
    expect(size(query, variables).cost).toBeLessThan(standardLimits.cost / 5)
  }
})
