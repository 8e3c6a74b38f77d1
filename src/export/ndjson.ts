import type { TableRow } from '../domain/table.ts'
import type { Column } from './column.ts'

/** Rows as NDJSON, one object a line with all columns in their order, a page a chunk. An unknown cell is null. */
export async function* writeNdjson(
  columns: readonly Column[],
  pages: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<string> {
  for await (const rows of pages) {
    yield rows
      .map(row => `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))}\n`)
      .join('')
  }
}
