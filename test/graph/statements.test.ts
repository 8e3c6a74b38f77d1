import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Plan } from 'neo4j-driver'
import { migrate } from '../../src/graph/migrate.ts'
import { loadStatement, statementFiles } from '../../src/graph/statement.ts'
import { wire } from '../../src/graph/wire.ts'
import { scratch } from '../support/graph.ts'
import { sourceFiles } from './source-files.ts'
import { stories } from './stories.ts'
import { tell } from './told.ts'
import { variantsOf } from './variants.ts'

const database = scratch()
const { graph } = database
const asked = [...statementFiles('write'), ...statementFiles('read')]
const all = [...statementFiles('schema'), ...asked]

/** Statements that may look at all nodes of a label, each with the reason. */
const mayScan: Record<string, string> = {
  'write/drop-canonical.cypher': 'all of them go',
  'write/migrations-applied.cypher': 'a handful of nodes',
  'write/unlinked.cypher': 'the label marks what waits',
  'read/meta.cypher': 'it counts, and counting a label is one look-up',
}

/** What may be collected before a limit: it is small, or the limit is of something else. All rows are collected only for a question that asks how many there are. */
const mayCollect: readonly { what: RegExp; why: string }[] = [
  { what: / AS found$/, why: 'what the question names' },
  { what: /collect\(\{claim: claim, quote: quote\}\)|collect\(one\)/, why: 'the quotes of one sentence' },
  {
    what: /collect\(\{group: reference\.group, types: reference\.types, known: known\}\)/,
    why: 'what the question names',
  },
  { what: /collect\(spot\.id\) AS spots/, why: 'the places in a city or region' },
  { what: /collect\(m\.id\) AS ids/, why: 'the meetings of two people, which an edge of the network tells' },
  { what: /collect\(DISTINCT s\.program\)/, why: 'the programs of a group' },
  {
    what: /collect\((?:people|p|\{p: p, mine: mine, bound: bound\})\)/,
    why: 'whoever may be among those who met most',
  },
]

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, () => new Date())
  await tell(graph, stories, () => new Date())
})
afterAll(async () => {
  await database.close()
})

test.each(all)('%s opens with a comment that tells its parameters, all of them', file => {
  const text = loadStatement(file)
  const comment = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? ''
  const names = [...new Set(text.slice(comment.length).match(/\$\w+/g) ?? [])]
  expect(comment).not.toBe('')
  expect(names.filter(name => !comment.includes(name))).toEqual([])
})

test.each(asked)('%s is used by one file of the source', file => {
  const users = sourceFiles().filter(source => readFileSync(source, 'utf8').includes(`'${file}'`))
  expect(users).toHaveLength(1)
})

test('no Cypher stands in the source', () => {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  const spoken = /['"`]\s*(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH|CREATE) ?\(|\bDETACH DELETE\b/
  expect(sourceFiles().filter(file => spoken.test(readFileSync(file, 'utf8')) && file.startsWith(root))).toEqual([])
})

test('every statement is right by the linter', async () => {
  // A process of its own, for the linter's parser is several times slower inside Jest.
  const linter = fileURLToPath(new URL('./lint-statements.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', linter])
  expect(stdout).toBe(`${all.length} linted\n`)
})

test.each(asked)('%s starts from an index', async file => {
  for (const text of file.startsWith('read/') ? sentOf(file) : [loadStatement(file)]) {
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(match => [match[1], null]))
    const { summary } = await database.driver.executeQuery(`EXPLAIN ${text}`, parameters)
    const found = summary.plan ? scans(summary.plan) : []
    expect(found.filter(operator => !(operator.startsWith('NodeByLabelScan') && file in mayScan))).toEqual([])
  }
})

test.each(statementFiles('read'))('%s collects nothing before its limit but what is small', async file => {
  for (const text of sentOf(file).filter(text => !/ AS rows\b/.test(text))) {
    const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(match => [match[1], null]))
    const { summary } = await database.driver.executeQuery(`EXPLAIN ${text}`, parameters)
    const found = summary.plan ? collected(summary.plan, false) : []
    expect(found.filter(details => !mayCollect.some(({ what }) => what.test(details)))).toEqual([])
  }
})

test('no index leads to all claims of a kind: a plan that starts there reads the whole graph for one answer', async () => {
  const query = "SHOW INDEXES YIELD labelsOrTypes, properties WHERE 'Claim' IN labelsOrTypes RETURN properties"
  const { records } = await database.driver.executeQuery(query)
  expect(records.map(record => record.get('properties'))).toEqual([['id']])
})

/** Operators that look at everything; a product of single nodes found by their keys is none. */
function scans(plan: Plan): string[] {
  const name = plan.operatorType.split('@')[0] ?? ''
  const below = plan.children.flatMap(scans)
  const byKeys = name === 'CartesianProduct' && plan.children.every(isSeek)
  const all = /^(AllNodesScan|NodeByLabelScan|CartesianProduct|.*RelationshipsScan|.*RelationshipTypeScan)$/.test(name)
  return all && !byKeys ? [`${name} ${plan.arguments.Details ?? ''}`, ...below] : below
}

/** The texts of a read statement as they are sent. */
function sentOf(file: string): string[] {
  return variantsOf(file).map(text => wire(text).text)
}

/** What is collected by operators whose rows a limit cuts later. */
function collected({ operatorType, arguments: { Details }, children }: Plan, limited: boolean): string[] {
  const name = operatorType.split('@')[0] ?? ''
  const details = String(Details ?? '').replace(/\s+/g, ' ')
  const own = limited && name.endsWith('Aggregation') && details.includes('collect(') ? [details] : []
  const inner = limited || /^(?:Partial)?(?:Top|Limit)/.test(name)
  return [...own, ...children.flatMap(child => collected(child, inner))]
}

function isSeek(plan: Plan): boolean {
  const name = plan.operatorType.split('@')[0] ?? ''
  if (/^(NodeUniqueIndexSeek|Argument)/.test(name)) return true
  return /^(CartesianProduct|Filter|CacheProperties)$/.test(name) && plan.children.every(isSeek)
}
