import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrate } from '../../src/graph/migrate.ts'
import { scratch } from '../support/graph.ts'
import { dump } from './dump.ts'
import { stories } from './stories.ts'
import { tell } from './told.ts'

const database = scratch()
const { graph } = database
const points = 20

beforeAll(async () => {
  await database.emptyData()
  await migrate(graph, () => new Date())
})
afterAll(async () => {
  await database.close()
})

interface Ingester {
  process: ChildProcessWithoutNullStreams
  line(): Promise<string>
  ended: Promise<unknown>
}

/** Starts the program that ingests the stories as soon as it is told to. */
function ingester(): Ingester {
  const file = fileURLToPath(new URL('./killed-ingest.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file], { env: process.env })
  child.stderr.pipe(process.stderr)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { process: child, ended: once(child, 'exit'), line: async () => String((await lines.next()).value) }
}

test('an ingest that is killed at any point is finished by the next, and nothing tells them apart', async () => {
  await tell(graph, stories, () => new Date('2024-06-02'))
  const expected = await dump(database.driver)
  const whole = ingester()
  expect(await whole.line()).toBe('ready')
  await database.emptyData()
  const began = Date.now()
  whole.process.stdin.write('go\n')
  expect(await whole.line()).toBe('done')
  const length = Date.now() - began
  let next = ingester()
  const left = new Set<number>()
  try {
    for (let point = 0; point < points; point++) {
      const child = next
      next = ingester()
      expect(await child.line()).toBe('ready')
      await database.emptyData()
      child.process.stdin.write('go\n')
      await new Promise(resolve => setTimeout(resolve, (length * point) / points))
      child.process.kill('SIGKILL')
      await child.ended
      left.add((await dump(database.driver)).length)
      await tell(graph, stories, () => new Date('2024-06-02'))
      expect(await dump(database.driver)).toEqual(expected)
    }
  } finally {
    next.process.kill('SIGKILL')
  }
  expect(left.size).toBeGreaterThan(3)
})
