import { daysBetween } from './date.ts'
import type { ListEntry } from './list-entry.ts'
import { organizationKey } from './organization-name.ts'

/** How sure it is that an entry means somebody, or that a listing puts an announced sanction into force. */
export type ListingCertainty = 'CERTAIN' | 'POSSIBLE'

/** Bodies in whose name a list is kept, by the list's authority and the keys of the names under which news speak of them. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  'Council of the European Union': ['eu', 'european council', 'council of european union', 'european commission'],
  'United Nations Security Council': ['un', 'un security council'],
}

/** Days before an announcement on which the list may already have changed: clocks differ, and agencies report the day after. */
const daysBefore = 7
/** Days after an announcement within which the legal act still belongs to it. */
const daysAfter = 60

/**
 * Whether an entry with somebody's name means that person: certainly when a nationality is one of the countries they stand for,
 * possibly when either is unknown, and not (null) when both are known and differ.
 */
export function personListing({ nationalities }: ListEntry, countries: readonly string[]): ListingCertainty | null {
  if (nationalities.length === 0 || countries.length === 0) return 'POSSIBLE'
  return nationalities.some(nationality => countries.includes(nationality)) ? 'CERTAIN' : null
}

/** Whether a list is kept by an issuer: a country, or a body of that name. */
export function isListOf(entry: ListEntry, issuer: { iso3: string | null; name: string }): boolean {
  if (issuer.iso3 !== null) return entry.country === issuer.iso3
  const key = organizationKey(issuer.name)
  const { authority } = entry
  return authority !== null && (organizationKey(authority) === key || (bodies[authority] ?? []).includes(key))
}

/** What a sanction's status and dates say of when its listing has to be. */
export interface Announcement {
  status: string
  from: string | null
  to: string | null
}

/**
 * Whether a listing is of the time of an announced sanction: soon after it was announced, or any day before it was told to be in
 * force, extended, eased or lifted. Null when it is of another time, and for what is no sanction yet.
 */
export function timeOfListing({ status, from, to }: Announcement, listedOn: string | null): ListingCertainty | null {
  const inForce = ['IN_FORCE', 'EXTENDED', 'EASED', 'LIFTED'].includes(status)
  if (!inForce && status !== 'IMPOSED') return null
  if (listedOn === null || from === null || to === null) return 'POSSIBLE'
  if (daysBetween(to, listedOn) > daysAfter) return null
  if (!inForce && daysBetween(from, listedOn) < -daysBefore) return null
  return 'CERTAIN'
}
