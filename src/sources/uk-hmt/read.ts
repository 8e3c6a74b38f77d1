import { csvRows } from '../lists/csv.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { isXml } from '../lists/shape.ts'
import { xmlElements } from '../lists/xml.ts'
import { type Fields, fieldName } from './fields.ts'
import { entryOfGroup } from './group.ts'

type Row = { line: number; fields: Fields } | { line: number; error: string }

/** The United Kingdom's consolidated list, as CSV or XML: the rows of a group are one entry, wherever they stand in the file. */
export async function* readUkHmt(files: readonly ListFile[]): AsyncIterable<ListItem> {
  for (const file of files) {
    const read = (await isXml(file)) ? xmlRows : csvFields
    // The file is read twice: first only where each group ends, so that no more than the open groups are held.
    const last = new Map<string, number>()
    for await (const row of read(file)) if ('fields' in row) last.set(groupOf(row.fields), row.line)
    const open = new Map<string, Fields[]>()
    for await (const row of read(file)) {
      if ('error' in row) {
        yield { file: file.name, ...row }
        continue
      }
      const id = groupOf(row.fields)
      if (!/^\d+$/.test(id)) {
        yield { file: file.name, line: row.line, error: `has no group id: ${id || 'empty'}` }
        continue
      }
      const rows = [...(open.get(id) ?? []), row.fields]
      open.set(id, rows)
      if (last.get(id) !== row.line) continue
      open.delete(id)
      yield { file: file.name, line: row.line, ...entryOfGroup(id, rows) }
    }
  }
}

function groupOf(fields: Fields): string {
  return fields.get('groupid') ?? ''
}

/** Rows below the header; the list begins with a line that says when it was made. */
async function* csvFields(file: ListFile): AsyncIterable<Row> {
  let header: string[] | null = null
  for await (const item of csvRows(file.open())) {
    if ('error' in item) {
      yield item
    } else if (header === null) {
      const names = item.row.map(fieldName)
      if (names.includes('groupid')) header = names
    } else if (item.row.length !== header.length) {
      yield { line: item.line, error: `has ${item.row.length} columns instead of ${header.length}` }
    } else {
      const names = header
      yield { line: item.line, fields: new Map(item.row.map((value, at) => [names[at] ?? '', value.trim()])) }
    }
  }
  if (header === null) yield { line: 1, error: 'has no header with a column Group ID' }
}

async function* xmlRows(file: ListFile): AsyncIterable<Row> {
  const records = new Set(['FinancialSanctionsTarget', 'Designation', 'ConsolidatedListRow'])
  for await (const item of xmlElements(file.open(), records)) {
    if ('error' in item) yield item
    else
      yield {
        line: item.element.line,
        fields: new Map(item.element.children.map(one => [fieldName(one.name), one.text])),
      }
  }
}
