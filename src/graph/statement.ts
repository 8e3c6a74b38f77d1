import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { checker } from './check.ts'
import type { Graph, Transaction } from './connect.ts'
import { boltParameters } from './parameters.ts'
import { isGiven, readTemplate, type Template } from './template.ts'
import { unwire, type Wired, wire } from './wire.ts'

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url))

/** The text of one statement of `cypher/`, such as `read/people.cypher`. */
export function loadStatement(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** The files of one folder of `cypher/`, in the order of their names. */
export function statementFiles(kind: 'schema' | 'read' | 'write'): string[] {
  return readdirSync(join(folder, kind))
    .filter(file => file.endsWith('.cypher'))
    .sort()
    .map(file => `${kind}/${file}`)
}

/** A statement of `cypher/` with its marks, which leave out what a question does not need. */
export function loadTemplate(file: string): Template {
  return readTemplate(loadStatement(file), loadStatement)
}

/** A read statement as a function: parameters in, checked rows out. Its marks look at `question`, of which only what the text names is sent. */
export function readQuery<P extends Record<string, unknown>, R>(file: string, row: z.ZodType<R>) {
  const template = loadTemplate(file)
  const check = checker(row)
  const known = new Map<string, Wired & { needs: string[] }>()
  return async (graph: Graph, parameters: P, signal?: AbortSignal): Promise<R[]> => {
    const question = (parameters.question ?? {}) as Record<string, unknown>
    const said = template.text(name => isGiven(question[name]))
    const { text, shapes, needs } = known.get(said) ?? { ...wire(said), needs: namesIn(said) }
    known.set(said, { text, shapes, needs })
    const needed = { question: Object.fromEntries(needs.map(name => [name, question[name]])) }
    const found = await graph.read(text, { ...parameters, ...needed }, signal)
    return found.map(columns => check(unwire(columns, shapes)))
  }
}

/** What a text names of `$question`. */
function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$question\.(\w+)/g)].map(([, name = '']) => name))]
}

/** What a write statement gave and whether it changed anything. */
export interface Written {
  rows: Record<string, unknown>[]
  /** Nodes, relationships, properties and labels created, changed or removed. */
  writes: number
}

/** A write statement as a function that runs inside a transaction. */
export function writeQuery<P extends Record<string, unknown>>(file: string) {
  const text = loadStatement(file)
  return async (tx: Transaction, parameters: P): Promise<Written> => {
    const result = await tx.run(text, boltParameters(parameters))
    const counters = Object.values(result.summary.counters.updates())
    return { rows: result.records.map(record => record.toObject()), writes: counters.reduce((a, b) => a + b, 0) }
  }
}
