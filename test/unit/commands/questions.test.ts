import { expect, test } from '@jest/globals'
import { pino } from 'pino'
import type { Context } from '../../../src/commands/context.ts'
import { askQuestions } from '../../../src/commands/questions.ts'
import { AppError, type ErrorCode } from '../../../src/errors.ts'
import type { Graph } from '../../../src/graph/connect.ts'

/** What the start command writes over a graph whose every statement fails in one way. */
async function written(code: ErrorCode): Promise<string[]> {
  const fail = () => Promise.reject(new AppError(code, 'No answer.'))
  const graph = { read: fail, profile: fail, run: fail, verify: fail, bookmark: fail, close: fail } as unknown as Graph
  const lines: string[] = []
  const put = async (line: string) => void lines.push(line)
  await askQuestions(graph, { log: pino({ enabled: false }), now: () => new Date(), put } as unknown as Context)
  return lines
}

test('a sample question that takes too long is told, and the server starts all the same', async () => {
  const lines = await written('QUERY_TIMEOUT')
  const late = lines.filter(line => line.includes('too long just now'))
  expect(late.length).toBeGreaterThan(2)
  expect(lines.filter(line => line.startsWith('\n'))).toHaveLength(late.length)
})

test('a sample question that fails otherwise stops the start', async () => {
  await expect(written('DATABASE_UNAVAILABLE')).rejects.toThrow('was not answered')
})
