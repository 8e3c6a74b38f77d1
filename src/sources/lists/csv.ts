import { Readable } from 'node:stream'
import { parse } from 'csv-parse'

/** One row with its line; rows that are no CSV come with what is wrong. */
export type CsvItem = { line: number; row: string[] } | { line: number; error: string }

/** The rows of a CSV file, one at a time. A row that cannot be read is told with its line, the others go on. */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncIterable<CsvItem> {
  const bad: CsvItem[] = []
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: problem => {
      bad.push({ line: Number(problem?.lines ?? 0), error: `is no CSV: ${problem?.message ?? 'unreadable'}` })
      return undefined
    },
  })
  const rows = Readable.from(bytes).pipe(parser) as AsyncIterable<{ record: string[]; info: { lines: number } }>
  for await (const { record, info } of rows) {
    yield* bad.splice(0)
    yield { line: info.lines, row: record }
  }
  yield* bad.splice(0)
}
