import { resolve } from 'node:path'
import { startDocker } from './docker.ts'
import type { Engine, EngineOptions, Progress } from './engine.ts'
import { startLocal } from './local.ts'
import { readRunning } from './running.ts'
import { chooseEngine, survey } from './survey.ts'

/**
 * Gives a Neo4j: the one that is named, the one that this checkout runs already, else one that is started now.
 * @throws AppError NO_ENGINE, ENGINE_FAILED or CACHE_BROKEN, each with what to do.
 */
export async function findNeo4j(options: EngineOptions, progress: Progress): Promise<Engine> {
  if (options.given) return givenEngine(options.given)
  const neighbour = await readRunning(resolve(options.data))
  if (neighbour) return neighbour
  const kind = chooseEngine(await survey(options))
  return kind === 'DOCKER' ? startDocker(options, progress) : startLocal(options, progress)
}

function givenEngine(given: NonNullable<EngineOptions['given']>): Engine {
  return {
    ...given,
    kind: 'GIVEN',
    borrowed: true,
    lost: new Promise(() => undefined),
    close: async () => undefined,
  }
}
