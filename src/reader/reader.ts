import { checkExtraction } from '../domain/check-extraction.ts'
import type { Document } from '../domain/document.ts'
import type { Extraction } from '../domain/extraction.ts'
import { createAnalyser } from './analyse.ts'
import type { Analysis, Entity } from './analysis.ts'
import { findMeetings } from './document/meetings.ts'
import { ownReader } from './own-reader.ts'
import { readSanctions } from './sanctions/read-sanctions.ts'

/** Reads documents into extractions; `close` frees what it holds. */
export interface Reader {
  name: string
  version: string
  /** How many documents it may be given at once. */
  atOnce: number
  read(document: Document): Promise<Extraction>
  close(): Promise<void>
}

/** Loads the program's own reader once, for any number of documents. Every span that it gives is verbatim. */
export async function createReader({ threads = 1 }: { threads?: number } = {}): Promise<Reader> {
  const analyser = await createAnalyser({ threads })
  return {
    ...ownReader,
    atOnce: 1,
    read: async document => checkExtraction(document, extract(await analyser.analyse(document))).extraction,
    close: analyser.close,
  }
}

/** What an analysed document tells. */
export function extract(analysed: Analysis): Extraction {
  // A meeting may name a state by its town alone, which is one more entity.
  const analysis = { ...analysed, entities: new Map(analysed.entities) }
  const meetings = findMeetings(analysis)
  const { sanctions, added } = readSanctions(analysis)
  return {
    documentId: analysis.document.id,
    extractor: { ...ownReader },
    ...describe([...analysis.entities.values(), ...added]),
    meetings,
    sanctions,
  }
}

function describe(entities: readonly Entity[]): Pick<Extraction, 'people' | 'countries' | 'organizations' | 'places'> {
  const described: ReturnType<typeof describe> = { people: [], countries: [], organizations: [], places: [] }
  for (const entity of entities) {
    switch (entity.kind) {
      case 'PERSON': {
        const { kind: _, ...person } = entity
        described.people.push(person)
        break
      }
      case 'COUNTRY': {
        const { kind: _, ...country } = entity
        described.countries.push(country)
        break
      }
      case 'ORGANIZATION': {
        const { kind: _, organizationKind, members: __, ...organization } = entity
        described.organizations.push({ ...organization, kind: organizationKind })
        break
      }
      case 'PLACE': {
        const { kind: _, placeKind, ...place } = entity
        described.places.push({ ...place, kind: placeKind })
        break
      }
    }
  }
  return described
}
