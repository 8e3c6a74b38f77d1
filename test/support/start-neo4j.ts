import { connectScratch } from './graph.ts'
import { findScratch, keepingPlans } from './scratch-engine.ts'
import { keepScratch } from './scratch-kept.ts'

/**
 * Starts a Neo4j for each of Jest's workers, once for all files of the project, and tells them through the environment where it is;
 * `graph-environment.js` picks the worker's own.
 */
export default async function startNeo4j({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const wanted = process.env.SCRATCH_FILES === '1' ? 1 : maxWorkers
  const start = async () => {
    const engine = await findScratch(({ text, done, total }) => {
      if (total === undefined || done === 0) process.stderr.write(`${text}\n`)
    }, keepingPlans)
    keepScratch(engine)
    // One that is given may hold the schema of another version.
    const database = connectScratch(engine)
    await database.empty().finally(() => database.close())
    return engine
  }
  // What the first has to fetch is there for the others.
  const first = await start()
  const engines = [first, ...(await Promise.all(Array.from({ length: wanted - 1 }, start)))]
  process.env.SCRATCH_ENGINES = JSON.stringify(engines)
  // A test must not reach the user's own database by reading the environment.
  delete process.env.NEO4J_URI
}
