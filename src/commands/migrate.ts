import { migrate as migrateGraph } from '../graph/migrate.ts'
import type { Context, ExitStatus } from './context.ts'
import { withDatabase } from './with-graph.ts'

/** Brings the database to this version's schema and says which migrations ran. */
export async function migrate(context: Context): Promise<ExitStatus> {
  const applied = await withDatabase(context, graph => migrateGraph(graph, context.now))
  context.say(applied.length === 0 ? 'The schema is up to date.' : `Applied migrations: ${applied.join(', ')}.`)
  return 0
}
