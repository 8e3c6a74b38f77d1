import { setMaxListeners } from 'node:events'
import type { Graph } from '../graph/connect.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What the server gives to every question. */
export interface Services {
  graph: Graph
  /** The time, for what depends on today. */
  clock: () => Date
  version: string
}

/** What a question has at hand while it is answered. */
export interface Context extends Services {
  loaders: Loaders
  /** Aborted when whoever asked has gone. */
  signal: AbortSignal | undefined
}

/** A context for one request. */
export function createContext(services: Services, signal?: AbortSignal): Context {
  // Each statement listens for the end of its request.
  if (signal) setMaxListeners(0, signal)
  return { ...services, signal, loaders: createLoaders(services.graph, signal) }
}
