import { type CsvItem, csvRows } from '../lists/csv.ts'
import type { ListFile } from '../lists/list-source.ts'

/** The values of a row; «-0-» and nothing are null. The first one is the entry's number. */
export type Row = (string | null)[]

/** A row with its line, or what is wrong with it. */
export type RowItem = { file: string; line: number; row: Row } | { file: string; line: number; error: string }

/** The rows of a CSV file that have so many columns; others are errors. The end-of-file mark of the old format is no row. */
export async function* rowsOf(file: ListFile, width: number): AsyncGenerator<RowItem, undefined> {
  for await (const item of csvRows(file.open())) {
    const read = rowOf(item, width)
    if (read) yield { file: file.name, ...read }
  }
}

function rowOf(item: CsvItem, width: number): { line: number; row: Row } | { line: number; error: string } | null {
  if ('error' in item) return item
  const { line } = item
  const row = item.row.map(value => (/^\s*-0-\s*$/.test(value) || value.trim() === '' ? null : value.trim()))
  if (row.length === 1 && (row[0] === null || row[0] === '\u001a')) return null
  if (row.length !== width) return { line, error: `has ${row.length} columns instead of ${width}` }
  if (!/^\d+$/.test(row[0] ?? '')) return { line, error: `has no number in its first column: ${row[0]}` }
  return { line, row }
}
