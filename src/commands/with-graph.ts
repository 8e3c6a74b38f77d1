import type { Engine, EngineOptions } from '../engine/engine.ts'
import { findNeo4j } from '../engine/find-neo4j.ts'
import { connect, type Graph } from '../graph/connect.ts'
import { migrate } from '../graph/migrate.ts'
import type { Context } from './context.ts'

/**
 * Finds or starts a database, lends it to the work as it is, and in any case stops what it started. The work ends early
 * when the database's process is lost or the user asks to stop.
 */
export async function withDatabase<T>(
  context: Context,
  work: (graph: Graph, engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await findNeo4j(engineOptions(context), context.progress)
  const graph = connect(engine)
  const lost = engine.lost.then(reason => Promise.reject(reason))
  try {
    const whole = graph.verify().then(() => work(graph, engine))
    return await Promise.race([whole, lost, stopped(context.signal)])
  } finally {
    await graph.close()
    await engine.close()
  }
}

/** The same with a database that has this version's schema. */
export function withGraph<T>(context: Context, work: (graph: Graph, engine: Engine) => Promise<T>): Promise<T> {
  return withDatabase(context, async (graph, engine) => {
    await migrate(graph, context.now)
    return work(graph, engine)
  })
}

/** The engine's part of the settings. */
export function engineOptions({ config, environment, signal }: Context): EngineOptions {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = config
  return {
    ...(uri === undefined ? {} : { given: { uri, username, password, ...(database ? { database } : {}) } }),
    image: config.PARLEY_NEO4J_IMAGE,
    cache: config.PARLEY_CACHE,
    data: config.PARLEY_DATA,
    memory: config.PARLEY_MEMORY,
    environment,
    signal,
  }
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
