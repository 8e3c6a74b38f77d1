import { readFileSync } from 'node:fs'
import { loadTemplate, statementFiles } from '../../src/graph/statement.ts'
import type { Answer } from '../api/asking.ts'

const expected: Record<string, string[]> = JSON.parse(readFileSync(new URL('statements.json', import.meta.url), 'utf8'))
const files = statementFiles('read').map(file => ({ file, lines: linesOf(file) }))

/** The files of the statements that a question may take, as `statements.json` lists them, or that an answer took. */
export function statementsOf(asked: string | Answer): string[] {
  if (typeof asked === 'string') return expected[asked] ?? []
  const explained = asked.extensions?.explain ?? []
  return explained.map(({ statement }) => fileOf(statement)).sort()
}

/** The file that a statement was sent from, which leaves out lines that a question does not need: the shortest one that has all of its lines. */
function fileOf(statement: string): string {
  const lines = statement.split('\n')
  const having = files.filter(file => lines.every(line => file.lines.has(line)))
  return having.sort((a, b) => a.lines.size - b.lines.size)[0]?.file ?? 'unknown'
}

/** The lines that a file sends for some question: up to three of its conditions given, or all but up to three. */
function linesOf(file: string): Set<string> {
  const { conditions, text } = loadTemplate(file)
  const three = conditions.flatMap(a => conditions.flatMap(b => conditions.map(c => new Set([a, b, c]))))
  const few = [new Set<string>(), ...three]
  const texts = few.flatMap(some => [text(name => some.has(name)), text(name => !some.has(name))])
  return new Set(texts.flatMap(one => one.split('\n')))
}
