import type { ListFile } from '../lists/list-source.ts'
import { readLines } from '../ndjson.ts'
import type { SourceItem } from '../source.ts'
import { parseRecord } from './record.ts'
import { toldByTrip } from './trip.ts'
import { toldByVisit } from './visit.ts'

/** The records of one file, each as a document and its extraction. A bad line is told, the lines after it go on. */
export async function* readTravels(file: ListFile): AsyncIterable<SourceItem> {
  for await (const { line, text } of readLines(file.open())) {
    if (text.trim() === '') continue
    const read = parseRecord(text)
    if ('error' in read) {
      yield { line, error: read.error }
      continue
    }
    const { document, extraction } = 'trip' in read ? toldByTrip(read.trip) : toldByVisit(read.visit)
    yield { line, document }
    yield { line, extraction }
  }
}
