import type { EvidenceRecord, MeetingRecord, SanctionRecord } from '../domain/evidence.ts'
import { placeKey } from '../domain/name.ts'
import type { Decision } from '../domain/ruling.ts'
import { type Derivation, joinDerivations } from './canonical.ts'
import { deriveCountries } from './countries.ts'
import { deriveOffices, officeBlock } from './offices.ts'
import { organizationBlock } from './organization-names.ts'
import { deriveOrganizations } from './organizations.ts'
import { derivePeople } from './people.ts'
import { blockOfPerson } from './people-names.ts'
import { derivePlaces } from './places.ts'

/** A record of something that is no event. */
export type IdentityRecord = Exclude<EvidenceRecord, MeetingRecord | SanctionRecord>

/** The kinds of records of things that are no events, in the order in which they are derived. */
export const identityKinds = ['COUNTRY', 'OFFICE', 'ORGANIZATION', 'PERSON', 'PLACE'] as const

/**
 * The block of a record: whatever it may be one thing with is in there. A country stands for itself, its code alone says which it is. The
 * block of an event is its day, so that accounts of one event are derived together; which of them may be one is found otherwise.
 */
export function blockOf(record: EvidenceRecord): string {
  switch (record.kind) {
    case 'PERSON':
      return `person|${blockOfPerson(record.name)}`
    case 'COUNTRY':
      return `country|${record.name}`
    case 'ORGANIZATION':
      return `organization|${organizationBlock(record.name)}`
    case 'PLACE':
      return `place|${placeKey(record.name)}`
    case 'OFFICE':
      return `office|${officeBlock(record)}`
    case 'MEETING':
    case 'SANCTION':
      return `event|${record.date ?? record.publishedAt ?? ''}`
  }
}

/** Whether a record's own name says all of what it is, so that the others of its block need not be known. */
export function standsAlone(record: IdentityRecord): boolean {
  return record.kind === 'COUNTRY'
}

/**
 * Derives people, countries, organizations, places and offices from whole blocks of records, in any order. Both records of a ruling have
 * to be among them for it to count.
 */
export function deriveIdentities(records: readonly IdentityRecord[], rulings: readonly Decision[] = []): Derivation {
  const of = <K extends IdentityRecord['kind']>(kind: K) =>
    records.filter((record): record is Extract<IdentityRecord, { kind: K }> => record.kind === kind)
  return joinDerivations([
    deriveCountries(of('COUNTRY')),
    deriveOffices(of('OFFICE')),
    derivePlaces(of('PLACE')),
    deriveOrganizations(of('ORGANIZATION'), rulings),
    derivePeople(of('PERSON'), rulings),
  ])
}
