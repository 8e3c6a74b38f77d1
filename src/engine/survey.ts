import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { dockerRuns } from './docker.ts'
import type { Engine, EngineOptions } from './engine.ts'
import { engineFolder } from './jars.ts'
import { javaVersion, runTool } from './tool.ts'

/** What there is to run a database with. */
export interface Survey {
  /** Address of a database that exists, if one is named. */
  given: string | null
  docker: boolean
  /** Major version of Java, 0 without one. */
  java: number
  maven: boolean
  /** Whether Neo4j's files were fetched before. */
  fetched: boolean
  /** What keeps the data of this checkout already, if it has any. */
  home: 'DOCKER' | 'LOCAL' | null
}

/** Looks at everything at once; nothing is started or fetched. */
export async function survey(options: EngineOptions): Promise<Survey> {
  const { environment, given, cache } = options
  const data = resolve(options.data)
  const there = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    )
  const [docker, java, maven, fetched, inDocker, inFolder] = await Promise.all([
    dockerRuns(environment),
    runTool('java', ['-version'], { environment, timeout: 20_000 }),
    runTool('mvn', ['--version'], { environment, timeout: 20_000 }),
    engineFolder(cache).then(there),
    there(join(data, 'docker.json')),
    there(join(data, 'data', 'databases')),
  ])
  const home = inDocker ? 'DOCKER' : inFolder ? 'LOCAL' : null
  return {
    given: given?.uri ?? null,
    docker,
    java: javaVersion(java.stderr),
    maven: maven.status === 0,
    fetched,
    home,
  }
}

/**
 * The engine to use: a given database, else Docker, else a local process; but data that is there already stays with what
 * keeps it, so that starting Docker does not make a graph seem to vanish.
 * @throws AppError NO_ENGINE that says what is missing and names the ways out.
 */
export function chooseEngine({ given, docker, java, maven, fetched, home }: Survey): Engine['kind'] {
  const local = java >= 17 && (maven || fetched)
  if (given !== null) return 'GIVEN'
  if (docker && home !== 'LOCAL') return 'DOCKER'
  if (local && home !== 'DOCKER') return 'LOCAL'
  const missing = [
    'no Docker engine answers',
    java === 0 ? 'Java was not found' : java < 17 ? `Java is of version ${java}, older than 17` : null,
    maven || fetched ? null : 'Maven was not found',
  ]
  const kept = {
    DOCKER: ' The data of this folder is kept by Docker; PARLEY_DATA names another folder to begin anew.',
    LOCAL: ' The data of this folder is kept by a local process; PARLEY_DATA names another folder to begin anew.',
  }
  throw new AppError(
    'NO_ENGINE',
    `There is nothing to run Neo4j with: ${missing.filter(text => text !== null).join(', ')}.${home === null ? '' : kept[home]}
Any one of these will do:
  1. a database that exists: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD
  2. a running Docker engine
  3. Java 17 and Maven (Debian, Ubuntu: apt install openjdk-17-jre-headless maven)`,
  )
}
