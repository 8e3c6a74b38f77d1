import { z } from 'zod'
import type { TableFilter, TableName, TableRow } from '../../domain/table.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { keysetPages } from './keyset-pages.ts'

const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable()
const row = z.object({ key: z.string() }).catchall(cell)

const table = (file: string, limit: number) => ({ read: readQuery(file, row), limit })

/** For each table its statement, and how many nodes make a page: few where one of them gives many rows. */
const tables = {
  people: table('read/export-people.cypher', 1_000),
  countries: table('read/export-countries.cypher', 1_000),
  organizations: table('read/export-organizations.cypher', 1_000),
  places: table('read/export-places.cypher', 1_000),
  meetings: table('read/export-meetings.cypher', 500),
  attendances: table('read/export-attendances.cypher', 500),
  encounters: table('read/export-encounters.cypher', 100),
  sanctions: table('read/export-sanctions.cypher', 500),
  articles: table('read/export-articles.cypher', 1_000),
  evidence: table('read/export-evidence.cypher', 1_000),
} satisfies Record<TableName, unknown>

/**
 * The rows of a table, a page at a time, so that a table of any size takes the memory of one page. What is added while it is read may be
 * among them or not; nothing else is lost or given twice.
 */
export async function* readTable(
  graph: Graph,
  name: TableName,
  filter: TableFilter,
  signal?: AbortSignal,
): AsyncGenerator<TableRow[]> {
  const { read, limit } = tables[name]
  const pages = keysetPages(
    after => read(graph, { ...filter, after, limit }, signal),
    ({ key }) => key,
  )
  for await (const page of pages) {
    const rows = page.map(({ key: _, ...cells }) => cells)
    // A node that gives no row still stands in its page, with nothing in the first column.
    yield rows.filter(cells => Object.values(cells)[0] !== null)
  }
}
