import { keptScratch } from './scratch-kept.ts'

/** Ends what `start-neo4j.ts` started. */
export default async function stopNeo4j(): Promise<void> {
  await Promise.all(
    keptScratch()
      .splice(0)
      .map(engine => engine.close()),
  )
}
