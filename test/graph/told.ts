import type { Graph } from '../../src/graph/connect.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import type { IngestReport } from '../../src/ingest/report.ts'
import { noReader } from '../support/no-reader.ts'
import type { Story } from './stories.ts'

/** Ingests stories with the extractions that they come with. */
export function tell(graph: Graph, told: readonly Story[], now: () => Date): Promise<IngestReport> {
  async function* items() {
    for (const [i, { extraction }] of told.entries()) yield { line: i + 1, extraction }
  }
  const documents = new Map(told.map(({ document }) => [document.id, document]))
  return ingest({ graph, now, documents, reader: noReader }, items())
}
