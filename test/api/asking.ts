import { pino } from 'pino'
import { createServer, type ServerParts } from '../../src/api/server.ts'
import type { Graph } from '../../src/graph/connect.ts'

/** An answer, as JSON gives it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question, which no type here knows.
  data: any
  errors?: { message: string; extensions: { code: string } }[]
  extensions?: { explain?: { statement: string }[] }
}

/** A server over a graph that counts its statements. */
export function createAsking(
  graph: Graph,
  clock: () => Date,
  parts: Pick<ServerParts, 'withdrawals' | 'writeKey' | 'privateTargets'> = {},
) {
  let statements = 0
  const counted: Graph = {
    ...graph,
    read: (...statement) => {
      statements++
      return graph.read(...statement)
    },
  }
  const log = pino({ level: 'error' }, pino.destination(2))
  const server = createServer({ graph: counted, log, clock, ...parts })
  return {
    /** Asks a question: with a key if one is given, and with the statements that it took if that is asked for. */
    async ask(query: string, variables: object = {}, how: { key?: string; explained?: boolean } = {}): Promise<Answer> {
      const { key, explained } = how
      const headers = {
        'content-type': 'application/json',
        ...(key && { authorization: `Bearer ${key}` }),
        ...(explained && { 'x-parley-explain': '1' }),
      }
      const body = JSON.stringify({ query, variables })
      return (await server.fetch('http://parley/graphql', { method: 'POST', headers, body })).json()
    },
    /** How many statements were run since this was last asked. */
    count() {
      const since = statements
      statements = 0
      return since
    },
    close: () => server.close(),
  }
}
