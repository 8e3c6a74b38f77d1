import { afterAll, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { createServer } from '../../src/api/server.ts'
import { connect, type Graph } from '../../src/graph/connect.ts'
import { scratch } from '../support/graph.ts'

const database = scratch()
const graph = connect(database, { read: 1_500 })
afterAll(async () => {
  await graph.close()
  await database.close()
})

/** Takes many minutes, and never much memory. */
const endless = (mark: string) =>
  `UNWIND range(1, 1000000000) AS ${mark} WITH ${mark} WHERE ${mark} < 0 RETURN count(*) AS n`

/** How many transactions of the database run a statement with a mark. */
async function running(mark: string): Promise<number> {
  const { records } = await database.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text',
  )
  return records.filter(record => String(record.get('text')).includes(`AS ${mark} WITH`)).length
}

/** Waits until so many run; the test's own limit ends the wait. */
async function until(mark: string, count: number): Promise<void> {
  while ((await running(mark)) !== count) await new Promise(resolve => setTimeout(resolve, 20))
}

test('a statement that takes too long is ended in the database, and whoever asked is told so', async () => {
  const answer = graph.read(endless('slow'), {}).catch(error => error)
  await until('slow', 1)
  expect(await answer).toMatchObject({ code: 'QUERY_TIMEOUT' })
  await until('slow', 0)
})

test('a statement whose answer nobody waits for is ended in the database', async () => {
  const patient = connect(database, { read: 600_000 })
  const gone = new AbortController()
  const answer = patient.read(endless('left'), {}, gone.signal).catch(error => error)
  await until('left', 1)
  gone.abort()
  await until('left', 0)
  await answer
  await patient.close()
})

test('a reader who closes the connection ends the statement of their question, which counts as no fault', async () => {
  const patient = connect(database, { read: 600_000 })
  const slow: Graph = { ...patient, read: (_text, _parameters, signal) => patient.read(endless('closed'), {}, signal) }
  const lines: string[] = []
  const server = createServer({ graph: slow, log: pino({}, { write: line => void lines.push(line) }) })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const gone = new AbortController()
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query: '{ meetings { nodes { id } } }' })
  const answer = fetch(`${address}/graphql`, { method: 'POST', headers, body, signal: gone.signal }).catch(
    error => error,
  )
  await until('closed', 1)
  gone.abort()
  await until('closed', 0)
  await answer
  await server.close()
  await patient.close()
  expect(lines.filter(line => line.includes('INTERNAL'))).toEqual([])
})
