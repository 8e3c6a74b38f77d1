import type { Cell, TableRow } from '../domain/table.ts'
import type { Column } from './column.ts'

// What a spreadsheet would take for a formula, with apostrophes before it or not (OWASP, CSV Injection).
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/**
 * Rows as CSV (RFC 4180, UTF-8, lines end with a line feed), a page a chunk. An unknown cell is empty; a list is joined by `;`, with a backslash before
 * one in an item. A text that a spreadsheet would take for a formula has an apostrophe in front.
 */
export async function* writeCsv(
  columns: readonly Column[],
  pages: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => name))
  for await (const rows of pages) {
    yield rows.map(row => line(columns.map(({ name }) => cellText(row[name] ?? null)))).join('')
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.map(item => item.replace(/[\\;]/g, '\\$&')).join(';')
  return formula.test(text) ? `'${text}` : text
}
