import type { Cell, TableName, TableRow } from '../domain/table.ts'

/** Gives the rows of a table, as many pages as it has: those that the filter of the export leaves, or ALL. */
export type ReadTable = (table: TableName, which?: 'ALL') => AsyncIterable<readonly TableRow[]>

/** Pages of rows as pages of what each row gives. */
export async function* pagesOf<T>(
  pages: AsyncIterable<readonly TableRow[]>,
  give: (row: TableRow) => readonly T[],
): AsyncGenerator<T[]> {
  for await (const rows of pages) yield rows.flatMap(give)
}

/** A list of a row; empty where there is none. */
export function listOf(cell: Cell | undefined): readonly string[] {
  return Array.isArray(cell) ? cell : []
}
