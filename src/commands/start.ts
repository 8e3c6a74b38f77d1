import { resolve } from 'node:path'
import { readRunning } from '../engine/running.ts'
import { AppError } from '../errors.ts'
import type { Context, ExitStatus } from './context.ts'
import { needFreePort } from './port.ts'
import { askQuestions } from './questions.ts'
import { ingestSamples } from './samples.ts'
import { serveGraph } from './serve.ts'
import { interruption, withGraphToTheEnd } from './with-graph.ts'

/**
 * Everything at once: a database, its schema, the sample documents when there is nothing yet, some questions with their
 * answers, and the server, until it is asked to stop. Where all was there before, the server comes before the answers:
 * nobody waits for a database that has just been started to plan them.
 * @throws AppError ALREADY_RUNNING, PORT_IN_USE before anything is started.
 */
export async function start(context: Context): Promise<ExitStatus> {
  const { config, signal } = context
  const data = resolve(config.PARLEY_DATA)
  if (config.NEO4J_URI === undefined && (await readRunning(data))) {
    throw new AppError('ALREADY_RUNNING', `Parley already runs with the data in ${data}.`)
  }
  await needFreePort(config)
  return withGraphToTheEnd(context, async (graph, engine) => {
    const answer = () => askQuestions(graph, context)
    const prepare = async () => {
      const isNew = await ingestSamples(graph, context)
      if (isNew) await answer()
      return isNew
    }
    const isNew = await Promise.race([prepare(), interruption(signal, engine).then(reason => Promise.reject(reason))])
    return serveGraph(graph, engine, context, isNew ? undefined : answer)
  })
}
