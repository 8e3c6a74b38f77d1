import { readFileSync } from 'node:fs'
import { type TableName, tableNames } from '../domain/table.ts'

/** What a column holds: days are ISO days, moments ISO moments in UTC. */
export const columnTypes = ['text', 'integer', 'number', 'boolean', 'day', 'moment', 'list'] as const

/** One column of a table, for every format and for the data dictionary. */
export interface Column {
  name: string
  type: (typeof columnTypes)[number]
  /** Unit, code or notation; empty where there is none. */
  format: string
  example: string
  description: string
}

/** The columns of each table, in order, as `columns.tsv` lists them. */
export const columns: Readonly<Record<TableName, readonly Column[]>> = readColumns()

function readColumns(): Record<TableName, Column[]> {
  const found = Object.fromEntries(tableNames.map(name => [name, [] as Column[]])) as Record<TableName, Column[]>
  const text = readFileSync(new URL('../../src/export/columns.tsv', import.meta.url), 'utf8')
  for (const line of text.split('\n').slice(1)) {
    const [table, name, type, format, example, description] = line.split('\t')
    if (!table) continue
    found[table as TableName].push({ name, type, format, example, description } as Column)
  }
  return found
}
