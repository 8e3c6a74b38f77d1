import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, TableRow } from '../domain/table.ts'
import type { Column } from './column.ts'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** So many rows are held in memory and written together: enough to pack well, few enough to stay small. */
const groupSize = 10_000

/** Rows as Parquet, packed with Snappy, a row group a chunk; lists are lists, days and moments are dates. */
export async function* writeParquet(
  columns: readonly Column[],
  pages: AsyncIterable<readonly TableRow[]>,
  dataVersion: string,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const kvMetadata = [{ key: 'data_version', value: dataVersion }]
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), kvMetadata, createdBy: 'parley' })
  let waiting: TableRow[] = []
  const writeGroup = () => {
    const columnData = columns.map(({ name, type }) => ({
      name,
      data: waiting.map(row => parquetValue(type, row[name] ?? null)),
    }))
    file.write({ columnData, rowGroupSize: waiting.length })
    waiting = []
    return take(writer)
  }
  for await (const rows of pages) {
    waiting.push(...rows)
    if (waiting.length >= groupSize) yield writeGroup()
  }
  if (waiting.length > 0) yield writeGroup()
  file.finish()
  yield take(writer)
}

/** What has been written since the last time. Places in the file are counted from its start all the same. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function parquetValue(type: Column['type'], cell: Cell): unknown {
  return (type === 'day' || type === 'moment') && typeof cell === 'string' ? new Date(cell) : cell
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elements)]
}

const plain: Readonly<Record<Exclude<Column['type'], 'list'>, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  moment: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}

function elements({ name, type }: Column): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...plain[type] }]
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...plain.text },
  ]
}
