import type { Engine, EngineOptions } from '../engine/engine.ts'
import { findNeo4j } from '../engine/find-neo4j.ts'
import { connect, type Graph } from '../graph/connect.ts'
import { migrate } from '../graph/migrate.ts'
import type { Context } from './context.ts'

/** Work with a database that somebody else opens and closes. */
export type Work<T> = (graph: Graph, engine: Engine) => Promise<T>

/**
 * Finds or starts a database, lends it to the work as it is, and in any case stops what it started. The work is left alone
 * when the database's process is lost or the user asks to stop.
 */
export function withDatabase<T>(context: Context, work: Work<T>): Promise<T> {
  return lend(context, (graph, engine) => {
    const whole = graph.verify().then(() => work(graph, engine))
    return Promise.race([whole, interruption(context.signal, engine).then(reason => Promise.reject(reason))])
  })
}

/** The same with a database that has this version's schema. */
export function withGraph<T>(context: Context, work: Work<T>): Promise<T> {
  return withDatabase(context, migrated(context, work))
}

/** The same for work that watches `interruption` itself, because it has something to put in order before the end. */
export function withGraphToTheEnd<T>(context: Context, work: Work<T>): Promise<T> {
  return lend(context, async (graph, engine) => {
    await graph.verify()
    return migrated(context, work)(graph, engine)
  })
}

/** Resolves with the reason when the user asks to stop or the database's process is lost. */
export function interruption(signal: AbortSignal, engine: Engine): Promise<Error> {
  const stopped = new Promise<Error>(resolve => {
    if (signal.aborted) resolve(signal.reason)
    signal.addEventListener('abort', () => resolve(signal.reason), { once: true })
  })
  return Promise.race([stopped, engine.lost])
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

function migrated<T>(context: Context, work: Work<T>): Work<T> {
  return async (graph, engine) => {
    await migrate(graph, context.now)
    return work(graph, engine)
  }
}

async function lend<T>(context: Context, work: Work<T>): Promise<T> {
  const engine = await findNeo4j(engineOptions(context), context.progress)
  const graph = connect(engine, { read: context.config.PARLEY_TIMEOUT * 1_000 })
  try {
    return await work(graph, engine)
  } finally {
    await graph.close()
    await engine.close()
  }
}
