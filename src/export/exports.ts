import { type TableName, type TableRow, tableNames } from '../domain/table.ts'
import { AppError } from '../errors.ts'
import { type Column, columns } from './column.ts'
import { writeCsv } from './csv.ts'
import { inWords } from './filter.ts'
import { writeFtm } from './ftm.ts'
import { writeGexf } from './gexf.ts'
import { writeGraphml } from './graphml.ts'
import { writeJsonLd } from './json-ld.ts'
import { writeNdjson } from './ndjson.ts'
import { type Network, whoMetWhom } from './network.ts'
import { writeParquet } from './parquet.ts'
import type { ReadTable } from './rows.ts'
import { type About, networks, tables } from './tables.ts'
import { wholeGraph } from './whole-graph.ts'

/** Pieces of a file, in order. */
export type Chunks = AsyncIterable<string | Uint8Array>

/** A file format: what its files are called at the end, what they are, and how one is written from tables. */
export interface Format {
  extension: string
  mediaType: string
  /** Whether its readers look at parts of a file: its end first, then what they need. */
  inPieces?: boolean
  write(read: ReadTable, dataVersion: string): Chunks
}

/** Something that can be exported, in one or more formats by their names. */
export interface Export extends About {
  formats: Readonly<Record<string, Format>>
}

/** Everything that can be exported. */
export const exports: Readonly<Record<string, Export>> = {
  ...Object.fromEntries(tableNames.map(name => [name, { ...tables[name], formats: tableFormats(name) }])),
  network: { ...networks.network, formats: networkFormats(whoMetWhom) },
  graph: {
    ...networks.graph,
    formats: {
      ...networkFormats(wholeGraph),
      ftm: { extension: 'ftm.ndjson', mediaType: 'application/x-ndjson; charset=utf-8', write: writeFtm },
      jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', write: writeJsonLd },
    },
  },
}

type WriteTable = (columns: readonly Column[], pages: AsyncIterable<readonly TableRow[]>, dataVersion: string) => Chunks

function tableFormats(name: TableName): Record<string, Format> {
  const format = (extension: string, mediaType: string, write: WriteTable): Format => ({
    extension,
    mediaType,
    write: (read, dataVersion) => write(columns[name], stamped(read(name), dataVersion), dataVersion),
  })
  return {
    csv: format('csv', 'text/csv; charset=utf-8; header=present', writeCsv),
    ndjson: format('ndjson', 'application/x-ndjson; charset=utf-8', writeNdjson),
    parquet: { ...format('parquet', 'application/vnd.apache.parquet', writeParquet), inPieces: true },
  }
}

function networkFormats(network: (read: ReadTable) => Network): Record<string, Format> {
  const format = (extension: string, write: (network: Network, dataVersion: string) => Chunks): Format => ({
    extension,
    mediaType: `application/${extension}+xml; charset=utf-8`,
    write: (read, dataVersion) => write(network(read), dataVersion),
  })
  return { graphml: format('graphml', writeGraphml), gexf: format('gexf', writeGexf) }
}

/** Rows that tell the state of the graph from which they are. */
async function* stamped(pages: AsyncIterable<readonly TableRow[]>, dataVersion: string) {
  for await (const rows of pages) yield rows.map(row => ({ ...row, data_version: dataVersion }))
}

/**
 * What is exported under a name.
 * @throws AppError BAD_INPUT with the names there are.
 */
export function exportNamed(name: string): Export {
  const found = Object.hasOwn(exports, name) ? exports[name] : undefined
  if (!found)
    throw new AppError('BAD_INPUT', `There is no export «${name}»; there are ${inWords(Object.keys(exports))}.`)
  return found
}

/**
 * A format by its name or by the end of a file's name.
 * @throws AppError BAD_INPUT with the formats there are.
 */
export function formatNamed(name: string, { formats }: Export, asked: string): Format {
  const found = Object.entries(formats).find(([format, { extension }]) => format === asked || extension === asked)
  if (!found) {
    const message = `«${name}» has no format «${asked}»; it has ${inWords(Object.keys(formats))}.`
    throw new AppError('BAD_INPUT', message)
  }
  return found[1]
}
