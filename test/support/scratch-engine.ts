import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { GenericContainer, Wait } from 'testcontainers'
import { readConfig } from '../../src/config.ts'
import type { Engine, EngineOptions, Progress } from '../../src/engine/engine.ts'
import { startLocal } from '../../src/engine/local.ts'
import { survey } from '../../src/engine/survey.ts'

/** Settings of Neo4j by their names. */
type Neo4jSettings = Record<string, string>

/** For tests: the plan of a statement is kept however much the data changes. A database that is measured plans as it does by itself. */
export const keepingPlans: Neo4jSettings = { 'dbms.cypher.min_replan_interval': '24h' }

/**
 * A database that tests may empty at will: the one that SCRATCH_NEO4J_URI names, else a container where a Docker engine
 * runs, else a local process, else the database of NEO4J_URI if there is nothing in it.
 * @throws Error when there is none of these. Tests fail then; they are never skipped.
 */
export async function findScratch(progress: Progress, settings: Neo4jSettings = {}): Promise<Engine> {
  const { SCRATCH_NEO4J_URI, NEO4J_URI } = process.env
  if (SCRATCH_NEO4J_URI) return given('SCRATCH_NEO4J')
  const found = await survey(options(tmpdir()))
  if (found.docker) return scratchContainer(progress, settings)
  if (found.java >= 17 && (found.maven || found.fetched)) return scratchLocal(progress, settings)
  if (NEO4J_URI && (await isEmpty(given('NEO4J')))) return given('NEO4J')
  throw new Error(
    NEO4J_URI
      ? 'Tests empty their database, and that of NEO4J_URI has data: set SCRATCH_NEO4J_URI, start Docker, or install Java 17 and Maven.'
      : 'Tests need a real Neo4j: start Docker, or install Java 17 and Maven, or name a database to empty in SCRATCH_NEO4J_URI.',
  )
}

/** A process of its own with its data in a folder that is gone when it is closed. */
export async function scratchLocal(progress: Progress, settings: Neo4jSettings = {}): Promise<Engine> {
  const data = await mkdtemp(join(tmpdir(), 'parley-scratch-'))
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(join(data, 'neo4j.conf'), lines.join(''))
  const engine = await startLocal(options(data), progress)
  const close = async () => {
    await engine.close()
    await rm(data, { recursive: true, force: true })
  }
  return { ...engine, close }
}

function options(data: string): EngineOptions {
  const { PARLEY_CACHE, PARLEY_NEO4J_IMAGE } = process.env
  const config = readConfig({ PARLEY_CACHE, PARLEY_NEO4J_IMAGE })
  const { PARLEY_CACHE: cache, PARLEY_NEO4J_IMAGE: image } = config
  // A database that lives for minutes: compiling its hottest code well would cost more than it saves.
  const environment = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' }
  return { image, cache, data, memory: '1g', environment }
}

async function scratchContainer(progress: Progress, settings: Neo4jSettings): Promise<Engine> {
  const { image } = options(tmpdir())
  progress({ text: `Starting ${image} in Docker` })
  const container = await new GenericContainer(image)
    .withEnvironment({
      NEO4J_AUTH: 'neo4j/scratch-only',
      ...environmentOf({ 'server.memory.heap.max_size': '1g', ...settings }),
    })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage(/Started\./))
    .withStartupTimeout(180_000)
    .start()
  return {
    kind: 'DOCKER',
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    username: 'neo4j',
    password: 'scratch-only',
    borrowed: false,
    lost: new Promise(() => undefined),
    close: async () => {
      await container.stop()
    },
  }
}

/** Settings in the form that the image takes. */
function environmentOf(settings: Neo4jSettings): Record<string, string> {
  const name = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
  return Object.fromEntries(Object.entries(settings).map(([setting, value]) => [name(setting), value]))
}

function given(prefix: 'NEO4J' | 'SCRATCH_NEO4J'): Engine {
  return {
    kind: 'GIVEN',
    uri: process.env[`${prefix}_URI`] ?? '',
    username: process.env[`${prefix}_USERNAME`] ?? 'neo4j',
    password: process.env[`${prefix}_PASSWORD`] ?? '',
    borrowed: true,
    lost: new Promise(() => undefined),
    close: async () => undefined,
  }
}

async function isEmpty({ uri, username, password }: Engine): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1').finally(() => driver.close())
  return records.length === 0
}
