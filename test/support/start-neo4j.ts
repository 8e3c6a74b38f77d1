import { findScratch } from './scratch-engine.ts'
import { keepScratch } from './scratch-kept.ts'

/** Starts one Neo4j for all files of the project and tells them through the environment where it is. */
export default async function startNeo4j(): Promise<void> {
  const engine = await findScratch(({ text, done, total }) => {
    if (total === undefined || done === 0) process.stderr.write(`${text}\n`)
  })
  keepScratch(engine)
  process.env.SCRATCH_NEO4J_URI = engine.uri
  process.env.SCRATCH_NEO4J_USERNAME = engine.username
  process.env.SCRATCH_NEO4J_PASSWORD = engine.password
  // A test must not reach the user's own database by reading the environment.
  delete process.env.NEO4J_URI
}
