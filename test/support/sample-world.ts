import { readFileSync } from 'node:fs'
import type { Document } from '../../src/domain/document.ts'
import type { Extraction } from '../../src/domain/extraction.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { IngestReport } from '../../src/ingest/report.ts'
import { noReader } from './no-reader.ts'

function lines<T>(name: string): T[] {
  const text = readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8')
  const filled = text.split('\n').filter(line => line !== '')
  return filled.map(line => JSON.parse(line))
}

/** The sample documents. */
export const sampleDocuments = (): Document[] => lines('documents.ndjson')

/** What people took from the sample documents. */
export const sampleExtractions = (): Extraction[] => lines('expected.ndjson')

/** Ingests what people took from sample documents: from all of them, or from some. */
export function ingestSamples(
  graph: Graph,
  now: () => Date,
  extractions: readonly Extraction[] = sampleExtractions(),
): Promise<IngestReport> {
  const documents = new Map(sampleDocuments().map(document => [document.id, document]))
  async function* items() {
    for (const [i, extraction] of extractions.entries()) yield { line: i + 1, extraction }
  }
  return ingest({ graph, now, documents, reader: noReader }, items())
}
