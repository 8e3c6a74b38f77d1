import { afterAll, beforeAll, expect, test } from '@jest/globals'
import neo4j from 'neo4j-driver'
import { type Ended, start } from '../support/command-line.ts'
import { type Checkout, ownCheckout } from '../support/own-database.ts'

let checkout: Checkout
const runs: { ended: Ended; commits: number; held: string }[] = []

beforeAll(async () => {
  checkout = await ownCheckout()
  runs.push(await startAndStop(/Parley is ready at \S+\n/))
  runs.push(await startAndStop(/Parley is ready [\s\S]*\?\n[\s\S]*Parley is ready at \S+\n/))
})
afterAll(() => checkout.remove())

/** Starts, looks at the database and the server once it has said its last words, and stops as Ctrl-C does. */
async function startAndStop(lastWords: RegExp) {
  const running = start(['start'], checkout.settings)
  await running.says(lastWords)
  const commits = await lastCommit()
  const { stdout } = running.written()
  const address = /Parley is ready at (\S+)/.exec(stdout)?.[1] ?? ''
  const held = await ask(address, '{ meta { lastIngest counts { articles people meetings sanctions } } }')
  running.child.kill('SIGINT')
  return { ended: await running.ended, commits, held }
}

async function ask(address: string, query: string): Promise<string> {
  const body = JSON.stringify({ query })
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return response.text()
}

/** Number of the last transaction that changed the database. */
async function lastCommit(): Promise<number> {
  const { uri, username, password } = await checkout.running()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const statement = "SHOW DATABASES YIELD name, lastCommittedTxn WHERE name = 'neo4j' RETURN lastCommittedTxn AS last"
  const { records } = await driver.executeQuery(statement).finally(() => driver.close())
  return records[0]?.get('last')
}

test('the first start ingests the sample documents and answers five questions with quotes', () => {
  const { stdout, stderr, status } = runs[0]?.ended ?? { stdout: '', stderr: '', status: null }
  expect(status).toBe(0)
  expect(stderr).toMatch(/Ingesting \d+ sample documents/)
  expect(stdout.match(/^\S.*\?$/gm)).toHaveLength(5)
  expect(stdout).toMatch(/“.+” \(.+\)/)
  expect(JSON.parse(runs[0]?.held ?? '').data.meta.counts.articles).toBeGreaterThanOrEqual(40)
})

test('a second start serves at once, then gives the same answers, and writes nothing', () => {
  const [first, second] = runs
  expect(second?.ended.stderr).not.toContain('Ingesting')
  expect(second?.held).toBe(first?.held)
  expect(second?.commits).toBe(first?.commits)
  const answers = (stdout = '') => stdout.replace(/Parley is ready at .*\n/g, '')
  expect(second?.ended.stdout).toMatch(/^Parley is ready at /)
  expect(answers(second?.ended.stdout)).toBe(answers(first?.ended.stdout))
})
