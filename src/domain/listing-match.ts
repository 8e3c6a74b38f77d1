import { daysBetween } from './date.ts'
import type { ListEntry } from './list-entry.ts'
import { countriesInName, listedCountries } from './listed-countries.ts'
import { organizationKey } from './organization-name.ts'
import type { Verdict } from './ruling.ts'

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

/** What a sanction's status and dates say of when its listing has to be. */
export interface Announcement {
  status: string
  from: string | null
  to: string | null
}

/** What the graph knows of somebody besides their names. */
export interface ListingGrounds {
  /** Countries for which they hold or held an office, as ISO 3166-1 alpha-3 codes. */
  countries: readonly string[]
  /** Sanctions that news tell were imposed on them, who imposed each, and the countries that it is aimed at as well. */
  sanctions: readonly (Announcement & {
    issuers: readonly { iso3: string | null; name: string | null }[]
    countries: readonly string[]
  })[]
  /** What people ruled about entries, the latest last. */
  rulings: readonly { entry: string; verdict: Verdict }[]
}

/** Nothing but a name is known. */
export const noGrounds: ListingGrounds = { countries: [], sanctions: [], rulings: [] }

/**
 * Whether an entry with the name of a person or organization means them; null when it does not. What people ruled comes first; without
 * a ruling a person's nationality and an organization's country or announced sanction decide, and a name alone is never certain.
 */
export function certaintyOfListing(
  entry: ListEntry,
  names: readonly string[],
  grounds: ListingGrounds,
): ListingCertainty | null {
  const verdict = grounds.rulings.findLast(ruling => ruling.entry === entry.id)?.verdict
  if (verdict === 'SAME') return 'CERTAIN'
  if (verdict === 'DIFFERENT') return null
  return entry.kind === 'PERSON'
    ? personListing(entry, grounds.countries)
    : organizationListing(entry, names, grounds.sanctions)
}

/**
 * Whether an entry with somebody's name means that person: certainly when a nationality is one of the countries they stand for,
 * possibly when either is unknown, and not (null) when both are known and differ.
 */
function personListing({ nationalities }: ListEntry, countries: readonly string[]): ListingCertainty | null {
  if (nationalities.length === 0 || countries.length === 0) return 'POSSIBLE'
  return nationalities.some(nationality => countries.includes(nationality)) ? 'CERTAIN' : null
}

/**
 * Whether an entry with an organization's name means it: certainly when the list gives it a country that its own name or the sanction on
 * it names, or when the entry is of a list whose keeper is told to have imposed that sanction, at that time. A company has offices in
 * many countries, so another country does not rule it out.
 */
function organizationListing(
  entry: ListEntry,
  names: readonly string[],
  sanctions: ListingGrounds['sanctions'],
): ListingCertainty {
  const told = [...names.flatMap(countriesInName), ...sanctions.flatMap(({ countries }) => countries)]
  const announced = sanctions.some(
    sanction =>
      sanction.issuers.some(({ iso3, name }) => isListOf(entry, { iso3, name: name ?? '' })) &&
      timeOfListing(sanction, entry.listedOn) === 'CERTAIN',
  )
  return announced || listedCountries(entry).some(country => told.includes(country)) ? 'CERTAIN' : 'POSSIBLE'
}

/** Whether a list is kept by an issuer: a country, or a body of that name. */
export function isListOf(entry: ListEntry, issuer: { iso3: string | null; name: string }): boolean {
  if (issuer.iso3 !== null) return entry.country === issuer.iso3
  const key = organizationKey(issuer.name)
  const { authority } = entry
  return authority !== null && (organizationKey(authority) === key || (bodies[authority] ?? []).includes(key))
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
