import { checkExtraction } from '../domain/check-extraction.ts'
import type { Document } from '../domain/document.ts'
import type { Extraction } from '../domain/extraction.ts'
import { createAnalyser } from './analyse.ts'
import type { Analysis, Entity } from './analysis.ts'
import { readSanctions } from './events/sanctions.ts'

/** Reads documents into extractions; `close` frees what it holds. */
export interface Reader {
  name: string
  version: string
  read(document: Document): Promise<Extraction>
  close(): Promise<void>
}

/** Loads the program's own reader once, for any number of documents. Every span that it gives is verbatim. */
export async function createReader({ threads = 1 }: { threads?: number } = {}): Promise<Reader> {
  const analyser = await createAnalyser({ threads })
  return {
    name: readerName,
    version: readerVersion,
    read: async document => checkExtraction(document, extract(await analyser.analyse(document))).extraction,
    close: analyser.close,
  }
}

const readerName = 'parley'
const readerVersion = '0.1.0'

function extract(analysis: Analysis): Extraction {
  const { sanctions, added } = readSanctions(analysis)
  const entities = [...analysis.entities.values(), ...added]
  return {
    documentId: analysis.document.id,
    extractor: { name: readerName, version: readerVersion },
    people: ofKind(entities, 'PERSON'),
    countries: ofKind(entities, 'COUNTRY'),
    organizations: ofKind(entities, 'ORGANIZATION'),
    places: ofKind(entities, 'PLACE'),
    meetings: [],
    sanctions,
  }
}

function ofKind<K extends Entity['kind']>(entities: readonly Entity[], kind: K): Omit<Entity & { kind: K }, 'kind'>[] {
  return entities.flatMap(entity => {
    if (entity.kind !== kind) return []
    const { kind: _, ...described } = entity as Entity & { kind: K }
    return [described]
  })
}
