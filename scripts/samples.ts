import { readFileSync, writeFileSync } from 'node:fs'
import { type Document, documentSchema } from '../src/domain/document.ts'
import { extractionOf, labelsSchema } from './sample-labels.ts'

const samples = new URL('../samples/', import.meta.url)

/** The bundled sample documents, in their order. */
export function readSampleDocuments(): Document[] {
  return readFileSync(new URL('documents.ndjson', samples), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => documentSchema.parse(JSON.parse(line)))
}

/** The text of `samples/expected.ndjson`, made anew from the documents and the labels written by hand. */
export function expectedSamples(): string {
  return readSampleDocuments()
    .map(document => {
      const labels = labelsSchema.parse(
        JSON.parse(readFileSync(new URL(`labels/${document.id}.json`, samples), 'utf8')),
      )
      return `${JSON.stringify(extractionOf(document, labels))}\n`
    })
    .join('')
}

if (process.argv[1] === import.meta.filename) writeFileSync(new URL('expected.ndjson', samples), expectedSamples())
