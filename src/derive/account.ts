import type { Claim, MeetingRecord, SanctionRecord } from '../domain/evidence.ts'
import type { PlaceKind } from '../domain/extraction.ts'
import type { EntityRef } from './canonical.ts'

/** A claim of an account with its other end resolved. */
export interface AccountClaim {
  claim: Claim
  /** Canonical node of the claim's other record (participant, place, body, issuer, target, caller); null for STATUS. */
  other: EntityRef | null
  /** Name in that other record itself, so that it moves only with the evidence; for a country its ISO code. */
  otherName: string | null
  /** Country in that other record, as its document gives it: the side that a person stands for. */
  otherCountry: string | null
  /** Office in that other record, as its document gives it. */
  otherOffice: string | null
  /** Canonical id of the country or organization spoken for. */
  representing: string | null
}

/** A place an account was held at, or one that such a place is within. */
export interface PlaceStep extends EntityRef {
  name: string
  kind: PlaceKind | 'COUNTRY'
}

/** One document's account of one meeting, all that deriving needs of it. */
export interface MeetingAccount {
  record: MeetingRecord
  /** Fingerprint, marks and publisher of its article: copies, near copies and repetitions count once as sources. */
  fingerprint: string
  sketch?: readonly string[]
  source: string | null
  /** Whether its article says that artificial intelligence had a part in it. */
  disclosesAi?: boolean
  /** Claims that have the record at one end: STATUS, TAKES_PART, HELD_AT, OF_SERIES. */
  claims: AccountClaim[]
  /** The ends of its HELD_AT claims and all that these are WITHIN, in any order, each once. */
  places: PlaceStep[]
}

/** One document's account of one sanction, all that deriving needs of it. */
export interface SanctionAccount {
  record: SanctionRecord
  fingerprint: string
  sketch?: readonly string[]
  source: string | null
  disclosesAi?: boolean
  /** Claims that have the record at one end: STATUS, ISSUES, TARGETS, CALLS. */
  claims: AccountClaim[]
}

/** What counts as a source of its own: not a copy of a text, nor the same publisher again. */
export interface Told {
  fingerprint: string
  source: string | null
  /** Marks that texts which are nearly the same share; a text that is too short for them has none. */
  sketch?: readonly string[]
}

/** What makes an account a source of its own, or not. */
export function toldBy({ fingerprint, source, sketch = [] }: Told): Told {
  return { fingerprint, source, sketch }
}

/** How many independent sources tell: texts that are the same or nearly so, or that share a publisher, count once. */
export function independentSources(told: readonly Told[]): number {
  const parent = new Map<string, string>()
  const root = (key: string): string => {
    const up = parent.get(key)
    if (up === undefined || up === key) return key
    const top = root(up)
    parent.set(key, top)
    return top
  }
  for (const { fingerprint, source, sketch = [] } of told) {
    const text = root(`text ${fingerprint}`)
    parent.set(text, text)
    const marks = sketch.map(mark => `mark ${mark}`)
    for (const shared of source === null ? marks : [`source ${source.toLowerCase()}`, ...marks]) {
      parent.set(root(text), root(shared))
    }
  }
  return new Set([...told].map(({ fingerprint }) => root(`text ${fingerprint}`))).size
}
