import type { Refusal } from '../domain/check-extraction.ts'

/** What an ingest did. `writes` counts nodes, relationships, properties and labels of the evidence; 0 when there was nothing new. */
export interface IngestReport {
  documents: number
  written: number
  known: number
  meetings: number
  sanctions: number
  writes: number
  /** Records and nodes that were derived anew. */
  derived: number
  refused: ({ line: number; document: string } & Refusal)[]
  errors: { line: number; reason: string }[]
}

/** A report of nothing yet. */
export function emptyReport(): IngestReport {
  return {
    documents: 0,
    written: 0,
    known: 0,
    meetings: 0,
    sanctions: 0,
    writes: 0,
    derived: 0,
    refused: [],
    errors: [],
  }
}
