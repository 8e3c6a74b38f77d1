import { createServer } from '../api/server.ts'
import { startCourier } from '../courier/courier.ts'
import type { Engine } from '../engine/engine.ts'
import { AppError } from '../errors.ts'
import type { Graph } from '../graph/connect.ts'
import type { Context, ExitStatus } from './context.ts'
import { createJudge } from './create-judge.ts'
import { readDocuments } from './documents.ts'
import { createIntake } from './intake.ts'
import { readKeys } from './keys.ts'
import { needFreePort } from './port.ts'
import { programVersion } from './version.ts'
import { interruption, withGraphToTheEnd } from './with-graph.ts'
import { createWithdrawals } from './withdrawals.ts'

/** Serves the graph over HTTP until it is asked to stop. */
export async function serve(context: Context): Promise<ExitStatus> {
  await needFreePort(context.config)
  return withGraphToTheEnd(context, (graph, engine) => serveGraph(graph, engine, context))
}

/**
 * Serves a graph until the user asks to stop, and answers what was asked before. What is to be said once it serves is said
 * between two lines with its address, so that the address stays in sight.
 * @throws AppError ENGINE_FAILED when the database's process is lost.
 */
export async function serveGraph(
  graph: Graph,
  engine: Engine,
  context: Context,
  tell?: () => Promise<void>,
): Promise<ExitStatus> {
  const { config, log, now, signal } = context
  signal.throwIfAborted()
  const intake = createIntake(graph, { threads: config.PARLEY_THREADS, now })
  const server = createServer({
    graph,
    log,
    clock: now,
    version: programVersion(),
    withdrawals: createWithdrawals(graph, now),
    intake,
    judge: createJudge(graph, now),
    writeKey: config.PARLEY_WRITE_KEY,
    keys: readKeys(config.PARLEY_KEYS),
    keyNeeded: config.PARLEY_KEY_NEEDED,
    costPerMinute: config.PARLEY_COST_PER_MINUTE,
    trusted: { documents: readDocuments(config.PARLEY_DOCUMENTS), only: config.PARLEY_DOCUMENTS_ONLY },
    privateTargets: config.PARLEY_PRIVATE_TARGETS,
    publicUrl: config.PARLEY_PUBLIC_URL,
  })
  const courier = startCourier({ graph, log, clock: now, privateToo: config.PARLEY_PRIVATE_TARGETS })
  try {
    const address = await server.listen({ host: config.PARLEY_HOST, port: config.PARLEY_PORT })
    const ready = () => context.put(`Parley is ready at ${address}`)
    await ready()
    const stopped = interruption(signal, engine)
    if (tell) await Promise.race([tell().then(ready, (problem: Error) => context.say(problem.message)), stopped])
    const reason = await stopped
    if (reason instanceof AppError) throw reason
    return 0
  } finally {
    await server.close()
    await courier.close()
    await intake.close()
  }
}
