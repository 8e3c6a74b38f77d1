import { createHash } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { Graph } from './connect.ts'
import { isPassing } from './errors.ts'
import { loadStatement, statementFiles } from './statement.ts'

/** One numbered file of `cypher/schema/`. */
export interface Migration {
  version: number
  file: string
  checksum: string
  statements: string[]
}

const attempts = 20

/** The migrations that this version of the program knows, in order. */
export function knownMigrations(): Migration[] {
  return statementFiles('schema').map(file => {
    const text = loadStatement(file)
    return {
      version: Number.parseInt(file.split('/').at(-1) ?? '', 10),
      file,
      checksum: createHash('sha256').update(text).digest('hex').slice(0, 16),
      statements: text
        .split(/;\s*$/m)
        .map(part => part.replace(/^\/\/.*$/gm, '').trim())
        .filter(part => part !== ''),
    }
  })
}

/**
 * Brings a database to this version's schema; one that is there already is only read.
 * @returns the versions that were applied now.
 * @throws AppError DATABASE_NEWER for a database of a newer version, MIGRATION_CHANGED when an applied file differs.
 */
export async function migrate(
  graph: Graph,
  now: () => Date,
  known: Migration[] = knownMigrations(),
): Promise<number[]> {
  const applied = await appliedMigrations(graph)
  const newest = known.at(-1)?.version ?? 0
  const beyond = applied.filter(({ version }) => version > newest)
  if (beyond.length > 0) {
    throw new AppError(
      'DATABASE_NEWER',
      `The database has schema ${Math.max(...beyond.map(({ version }) => version))}, this version knows ${newest}.`,
    )
  }
  for (const { version, checksum } of applied) {
    const ours = known.find(migration => migration.version === version)
    if (ours && ours.checksum !== checksum) {
      throw new AppError('MIGRATION_CHANGED', `cypher/${ours.file} was applied to this database in another wording.`)
    }
  }
  const missing = known.filter(({ version }) => !applied.some(one => one.version === version))
  for (const migration of missing) {
    for (const statement of migration.statements) await runPatiently(graph, statement)
    await runPatiently(graph, loadStatement('write/migration.cypher'), {
      version: migration.version,
      checksum: migration.checksum,
      at: now().toISOString(),
    })
  }
  if (missing.length > 0) await graph.run(loadStatement('write/await-indexes.cypher'))
  return missing.map(({ version }) => version)
}

/** Runs a statement again that stood in another program's way; all of them do nothing when it was faster. */
async function runPatiently(graph: Graph, text: string, parameters: Record<string, unknown> = {}): Promise<void> {
  for (let left = attempts; ; left--) {
    try {
      await graph.run(text, parameters)
      return
    } catch (error) {
      if (left === 0 || !isPassing(error)) throw error
      await new Promise(resolve => setTimeout(resolve, 50 + Math.random() * 200))
    }
  }
}

async function appliedMigrations(graph: Graph): Promise<{ version: number; checksum: string }[]> {
  const rows = await graph.run(loadStatement('write/migrations-applied.cypher'))
  return rows.map(row => ({ version: Number(row.version), checksum: String(row.checksum) }))
}
