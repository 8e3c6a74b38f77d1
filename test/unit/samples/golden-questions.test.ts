import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const folder = new URL('../../../test/golden/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
const names = readdirSync(folder).flatMap(file => (file.endsWith('.test.graphql') ? [file.slice(0, -13)] : []))

/** Every path through an answer, so that it can be held against what the question selects. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => [field, ...fieldsOf(inner)])
}

test.each(names)('the golden question «%s» fits schema.graphql and its answer holds only what it asks for', name => {
  const question = read(`${name}.test.graphql`)
  expect(question).toMatch(/^# .*\?\n/)
  expect(validate(schema, parse(question)).map(error => error.message)).toEqual([])
  const { data } = JSON.parse(read(`${name}.json`))
  for (const field of fieldsOf(data)) expect(question).toMatch(new RegExp(`\\b${field}\\b`))
})

const startFolder = new URL('../../../samples/questions/', import.meta.url)
const startQuestions = readdirSync(startFolder).filter(file => file.endsWith('.graphql'))

test('the start command has five questions that fit schema.graphql and ask for the sentences', () => {
  expect(startQuestions).toHaveLength(5)
  for (const file of startQuestions) {
    const question = readFileSync(new URL(file, startFolder), 'utf8')
    expect(question).toMatch(/^# .*\?\n/)
    expect(question).toContain('sentence')
    expect(validate(schema, parse(question)).map(error => error.message)).toEqual([])
  }
})

test('there are at least 28 golden questions, and at least eight must come out empty', () => {
  expect(names.length).toBeGreaterThanOrEqual(28)
  const empty = names.filter(name => read(`${name}.json`).includes('"totalCount": 0'))
  expect(empty.length).toBeGreaterThanOrEqual(8)
})

test('every known gap of the reader belongs to a golden question and says why', () => {
  const gaps: Record<string, unknown> = JSON.parse(read('known-gaps.json'))
  for (const [name, reason] of Object.entries(gaps)) {
    expect(names).toContain(name)
    expect(reason).toMatch(/\w+ \w+/)
  }
})
