import { readFileSync } from 'node:fs'
import { loadStatement, statementFiles } from '../../src/graph/statement.ts'
import type { Answer } from '../api/asking.ts'

const byText = new Map(statementFiles('read').map(file => [loadStatement(file), file]))
const expected: Record<string, string[]> = JSON.parse(readFileSync(new URL('statements.json', import.meta.url), 'utf8'))

/** The files of the statements that a question may take, as `statements.json` lists them, or that an answer took. */
export function statementsOf(asked: string | Answer): string[] {
  if (typeof asked === 'string') return expected[asked] ?? []
  const explained = asked.extensions?.explain ?? []
  return explained.map(({ statement }) => byText.get(statement) ?? 'unknown').sort()
}
