import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { loadStatement, statementFiles } from '../../src/graph/statement.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
const graph = connect(database)

beforeAll(async () => {
  await database.empty()
  await migrate(graph, () => new Date('2026-01-15T12:00:00Z'))
})
afterAll(async () => {
  await graph.close()
  await database.close()
})

const lists = new Set(['references', 'ids', 'labels', 'presence', 'statuses', 'modes', 'formats', 'kinds', 'levels'])
const flags = new Set(['descending', 'counting', 'certain', 'undated', 'windowed', 'planned', 'withoutLeaders'])
const texts = new Set([
  'lower',
  'upper',
  'from',
  'to',
  'today',
  'words',
  'source',
  'sector',
  'program',
  'about',
  'and',
  'attributedTo',
  'documentId',
])

const value = (name: string) => (lists.has(name) ? [] : flags.has(name) ? false : texts.has(name) ? 'a' : 1)
const namesOf = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
]
const valuesOf = (names: string[]) => Object.fromEntries(names.map(name => [name, value(name)]))

/** The parameters of a statement: those that it takes by themselves, and those that it takes in one question. */
const parametersOf = (text: string) => ({
  ...valuesOf(namesOf(text, /\$(?!question)(\w+)/g)),
  question: valuesOf(namesOf(text, /\$question\.(\w+)/g)),
})

interface Plan {
  operatorType: string
  arguments: Record<string, unknown>
  children: Plan[]
}

/** Steps that read more than what is asked for. The few nodes that tell of migrations may be read in one go. */
function costly({ operatorType, arguments: { Details: details = '' }, children }: Plan): string[] {
  const scan =
    /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|CartesianProduct/.test(operatorType) &&
    !/Migration/.test(String(details))
  return [...(scan ? [`${operatorType} ${details}`] : []), ...children.flatMap(costly)]
}

test.each(statementFiles('read'))('%s starts from an index', async file => {
  const text = loadStatement(file)
  const result = await database.driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
  expect(costly(result.summary.plan as unknown as Plan)).toEqual([])
})

test.each(statementFiles('read'))('%s tells its parameters, its columns and where it starts', file => {
  const text = loadStatement(file)
  const [comment = ''] = /^(\/\/.*\n)+/.exec(text) ?? []
  expect(comment).toMatch(/Columns: /)
  expect(comment).toMatch(/Starts from/)
  const { question, ...others } = parametersOf(text.slice(comment.length))
  for (const name of Object.keys(question)) expect(comment).toMatch(new RegExp(`\\b${name}\\b`))
  for (const name of Object.keys(others)) expect(comment).toContain(`$${name}`)
})
