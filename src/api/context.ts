import { setMaxListeners } from 'node:events'
import type { Graph } from '../graph/connect.ts'
import type { Caller } from './caller.ts'
import type { Intake } from './intake.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import type { Judge } from './ruling.ts'
import type { Withdrawals } from './withdrawal.ts'

/** What the server gives to every question. */
export interface Services {
  graph: Graph
  /** The time, for what depends on today. */
  clock: () => Date
  version: string
  /** What withdraws articles; the API is given it, and without it refuses. */
  withdrawals?: Withdrawals | undefined
  /** Reads documents and writes them; without it the server only answers questions. */
  intake?: Intake | undefined
  /** Writes answers to open questions down; without it the server takes none. */
  judge?: Judge | undefined
  /** Who asks, by the header that holds the key. */
  callerOf: (header: string | null | undefined) => Caller
  /** Whether there is any key that may write. */
  takesKeys: boolean
  /** Whether saved questions may be sent to addresses of private networks. */
  privateTargets?: boolean | undefined
  /** Address under which others reach the server; without it the one that they asked at. */
  publicUrl?: string | undefined
}

/** What a question has at hand while it is answered. */
export interface Context extends Services {
  loaders: Loaders
  /** Aborted when whoever asked has gone. */
  signal: AbortSignal | undefined
  caller: Caller
}

/** A statement that an answer took, and how much of the database it looked at. */
export interface Explained {
  statement: string
  hits: number
  milliseconds: number
  rows: number
}

/** A graph that notes of each statement what it took. */
export function explainingGraph(graph: Graph, notes: Explained[]): Graph {
  return {
    ...graph,
    read: async (text, parameters, signal) => {
      const began = performance.now()
      const { rows, hits } = await graph.profile(text, parameters, signal)
      notes.push({ statement: text, hits, milliseconds: Math.round(performance.now() - began), rows: rows.length })
      return rows
    },
  }
}

/** Who asks, by a header, and a signal that they have gone. */
export interface Asking {
  authorization: string | null | undefined
  signal: AbortSignal | undefined
}

/** A context for one request. */
export function createContext(services: Services, { authorization, signal }: Asking): Context {
  // Each statement listens for the end of its request.
  if (signal) setMaxListeners(0, signal)
  let loaders: Loaders | undefined
  return {
    ...services,
    signal,
    // Most questions are answered by one statement: they need no loaders.
    get loaders() {
      loaders ??= createLoaders(services.graph, signal)
      return loaders
    },
    caller: services.callerOf(authorization),
  }
}
