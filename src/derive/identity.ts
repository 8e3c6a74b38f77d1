import type { EvidenceRecord, MeetingRecord, SanctionRecord } from '../domain/evidence.ts'
import { placeKey } from '../domain/name.ts'
import { organizationKey } from '../domain/organization-name.ts'
import type { Decision } from '../domain/ruling.ts'
import { type Derivation, joinDerivations } from './canonical.ts'
import { deriveCountries } from './countries.ts'
import { deriveOffices, officeBlock } from './offices.ts'
import { deriveOrganizations } from './organizations.ts'
import { derivePeople } from './people.ts'
import { blockOfPerson } from './people-names.ts'
import { derivePlaces } from './places.ts'

/** A record of something that is no event. */
export type IdentityRecord = Exclude<EvidenceRecord, MeetingRecord | SanctionRecord>

/** The block of a record: whatever it may be one thing with is in there. A country has none: its code alone says which it is. */
export function identityBlocks(record: IdentityRecord): string[] {
  switch (record.kind) {
    case 'PERSON':
      return [`person|${blockOfPerson(record.name)}`]
    case 'COUNTRY':
      return []
    case 'ORGANIZATION':
      return [`organization|${organizationKey(record.name)}`]
    case 'PLACE':
      return [`place|${placeKey(record.name)}`]
    case 'OFFICE':
      return [`office|${officeBlock(record)}`]
  }
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
