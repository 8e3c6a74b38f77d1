import { chooseEngine, type Survey, survey } from '../engine/survey.ts'
import { AppError } from '../errors.ts'
import type { Context, ExitStatus } from './context.ts'
import { isPortFree } from './port.ts'
import { engineOptions, withDatabase } from './with-graph.ts'

/** Says what there is to run a database with, which of it would be used, and whether that works. */
export async function doctor(context: Context): Promise<ExitStatus> {
  const { config, put } = context
  const found = await survey(engineOptions(context))
  for (const [name, value] of Object.entries(describe(found))) await put(`${`${name}:`.padEnd(16)}${value}`)
  await put(`${'Port:'.padEnd(16)}${config.PARLEY_PORT} is ${(await isPortFree(config)) ? 'free' : 'in use'}`)
  try {
    await put(`${'Would use:'.padEnd(16)}${chooseEngine(found)}`)
    const nodes = await withDatabase(context, async graph => {
      const rows = await graph.run(
        'CALL dbms.components() YIELD name, versions, edition RETURN name, versions, edition',
      )
      return rows.map(({ name, versions, edition }) => `${name} ${versions} ${edition}`)
    })
    await put(`${'It works:'.padEnd(16)}${nodes.join(', ')}`)
    return 0
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem
    await put(`${'It fails:'.padEnd(16)}${problem.code}: ${problem.message}`)
    return 1
  }
}

function describe({ given, docker, java, maven, fetched, home }: Survey): Record<string, string> {
  return {
    NEO4J_URI: given ?? 'not set',
    'Docker engine': docker ? 'answers' : 'none',
    Java: java === 0 ? 'not found' : `version ${java}`,
    Maven: maven ? 'found' : 'not found',
    "Neo4j's files": fetched ? 'fetched' : 'not fetched yet',
    'Data here': home === null ? 'none yet' : `kept by ${home === 'DOCKER' ? 'Docker' : 'a local process'}`,
  }
}
