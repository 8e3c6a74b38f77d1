import { readFileSync } from 'node:fs'
import { loadTemplate, statementFiles } from '../../src/graph/statement.ts'
import type { Answer } from '../api/asking.ts'

const expected: Record<string, string[]> = JSON.parse(readFileSync(new URL('statements.json', import.meta.url), 'utf8'))
const files = statementFiles('read').map(file => ({ file, lines: new Set(loadTemplate(file).lines) }))

/** The files of the statements that a question may take, as `statements.json` lists them, or that an answer took. */
export function statementsOf(asked: string | Answer): string[] {
  if (typeof asked === 'string') return expected[asked] ?? []
  const explained = asked.extensions?.explain ?? []
  return explained.map(({ statement }) => fileOf(statement)).sort()
}

/**
 * The file that a statement was sent from, which leaves out lines that a question does not need: the shortest one that has all of its lines, but for those that tell
 * something, which are sent as lists.
 */
function fileOf(statement: string): string {
  const lines = statement.split('\n')
  const having = files.filter(file => lines.every(line => line.includes('[true, ') || file.lines.has(line)))
  return having.sort((a, b) => a.lines.size - b.lines.size)[0]?.file ?? 'unknown'
}
