import { pino } from 'pino'
import { readExamples } from '../../src/api/examples.ts'
import { createServer } from '../../src/api/server.ts'
import type { Document } from '../../src/domain/document.ts'
import { connect } from '../../src/graph/connect.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { IngestReport } from '../../src/ingest/report.ts'
import { ownReader } from '../../src/reader/own-reader.ts'
import { createReader } from '../../src/reader/reader.ts'
import { scratch } from '../../test/support/graph.ts'
import { findScratch } from '../../test/support/scratch-engine.ts'
import type { Answer } from './facts.ts'

/** A scratch graph that documents are read into and questions put to. */
export interface ScratchGraph {
  /** Empties the graph and ingests documents. */
  fill(documents: readonly Document[]): Promise<IngestReport>
  /** Puts one of the API's example queries with variables of one's own. */
  askExample(name: string, variables: Record<string, unknown>): Promise<Answer>
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  close(): Promise<void>
}

/** Starts a database and an API over it; answers are given as of one day. */
export async function openScratchGraph(today: Date): Promise<ScratchGraph> {
  const engine = await findScratch(({ text, done }) => done || process.stderr.write(`${text}\n`))
  process.env.SCRATCH_NEO4J_URI = engine.uri
  process.env.SCRATCH_NEO4J_USERNAME = engine.username
  process.env.SCRATCH_NEO4J_PASSWORD = engine.password
  const database = scratch()
  const graph = connect(engine)
  const now = () => today
  await database.empty()
  await migrate(graph, now)
  const reader = await createReader()
  const server = createServer({ graph, log: pino({ level: 'error' }), clock: now })
  const examples = new Map(readExamples().map(example => [example.name, example.query]))

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] }
    if (errors) throw new Error(errors.map(error => error.message).join('; '))
    return data ?? null
  }
  async function* lines(documents: readonly Document[]) {
    for (const [index, document] of documents.entries()) yield { line: index + 1, document }
  }
  return {
    fill: async documents => {
      await database.emptyData()
      return ingest({ graph, reader: { ...ownReader, get: async () => reader }, now }, lines(documents))
    },
    askExample: (name, variables) => {
      const query = examples.get(name)
      if (!query) throw new Error(`The API has no example query ${name}.`)
      return ask(query, variables)
    },
    ask,
    close: async () => {
      await server.close()
      await reader.close()
      await graph.close()
      await database.close()
      await engine.close()
    },
  }
}
