import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from '../api/server.ts'
import type { Graph } from '../graph/connect.ts'
import type { Context } from './context.ts'
import { outline } from './outline.ts'
import { programVersion } from './version.ts'

const folder = new URL('../../samples/questions/', import.meta.url)

/**
 * Asks the sample questions through the API and writes each with its answer and quotes; one that takes the machine too long now is told, and
 * the rest goes on.
 */
export async function askQuestions(graph: Graph, context: Context): Promise<void> {
  const server = createServer({ graph, log: context.log, clock: context.now, version: programVersion() })
  try {
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.graphql')) continue
      const query = readFileSync(new URL(file, folder), 'utf8')
      const question = query.split('\n')[0]?.replace(/^#\s*/, '') ?? file
      await context.put(`\n${question}`)
      const data = await ask(server, query)
      if (!data) await context.put('  This took the database too long just now. Ask it again in the playground.')
      else for (const line of outline(data)) await context.put(`  ${line}`)
    }
    await context.put('')
  } finally {
    await server.close()
  }
}

interface Answer {
  data?: Record<string, unknown> | null
  errors?: { extensions?: { code?: string } }[]
}

/** The answer to a question; null when it took too long. */
async function ask(server: ReturnType<typeof createServer>, query: string): Promise<Record<string, unknown> | null> {
  const response = await server.fetch('http://parley/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (errors?.every(one => one.extensions?.code === 'QUERY_TIMEOUT')) return null
  if (!data || errors) throw new Error(`A sample question was not answered: ${JSON.stringify(errors)}`)
  return data
}
