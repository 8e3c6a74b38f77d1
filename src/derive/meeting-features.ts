import { addDays, type Bounds, dayOf, daysBetween, openDays, parseEdtf, unbounded } from '../domain/date.ts'
import type { MeetingStatus, Mode } from '../domain/extraction.ts'
import type { AccountClaim, MeetingAccount, PlaceStep } from './account.ts'
import { type Format, formatOfSides, sideOf } from './sides.ts'

/** Days, inclusive. */
export interface Window {
  from: string
  to: string
}

/** What matching reads of an account. */
export interface MeetingFeatures {
  id: string
  article: string
  status: MeetingStatus
  mode: Mode
  published: string | null
  /** Days it may have taken; null when neither text nor publication tells. */
  window: Window | null
  /** Dated by its own text to a week or better, or to its first and last day. */
  tight: boolean
  date: string | null
  /** Everyone who is not said to stay away; of what was called off, everyone who was to come. */
  participants: ReadonlySet<string>
  /** The country or body that a participant stands for. */
  speaksFor: ReadonlyMap<string, string>
  /** People who are a party, not a mediator between parties. */
  people: ReadonlySet<string>
  /** The body that met, and organizations that took part. */
  body: string | null
  organizations: ReadonlySet<string>
  venue: string | null
  city: string | null
  region: string | null
  country: string | null
  places: ReadonlySet<string>
  format: Format
}

/** The longest time between a meeting and the publication of an account that does not date it. */
export const reportingDays = 60
const tightDays = 7
const longest = 16
const lasting = 366

/** Reads the features of an account; a date that is no EDTF counts as none. */
export function meetingFeatures(account: MeetingAccount): MeetingFeatures {
  const { record, claims, places } = account
  const invited = record.status === 'CANCELLED' || record.status === 'POSTPONED'
  const present = claims.filter(({ claim }) => claim.kind === 'TAKES_PART' && (invited || claim.presence !== 'ABSENT'))
  const body = claims.find(({ claim }) => claim.kind === 'OF_SERIES')?.other?.id ?? null
  const bounds = accountBounds(account)
  const window = windowOf(bounds, record.status, dayOf(record.publishedAt))
  const step = (kind: PlaceStep['kind']) => least(places.filter(place => place.kind === kind).map(place => place.id))
  const parties = present.filter(({ claim }) => claim.role !== 'MEDIATOR')
  const people = ids(parties, 'Person')
  const organizations = ids(present, 'Organization')
  return {
    id: record.id,
    article: record.article,
    status: record.status,
    mode: record.mode,
    published: dayOf(record.publishedAt),
    window,
    tight: openDays(bounds) < tightDays * 2 && window !== null && daysBetween(window.from, window.to) < longest,
    date: record.date,
    participants: new Set(present.flatMap(({ other }) => other?.id ?? [])),
    speaksFor: speakers(present),
    people,
    body,
    organizations,
    venue: step('VENUE'),
    city: step('CITY'),
    region: step('REGION'),
    country: step('COUNTRY'),
    places: new Set(places.map(place => place.id)),
    format: body !== null || (record.headcountMin ?? 0) > 5 ? 'MULTILATERAL' : formatOfSides(present),
  }
}

/** The bounds that an account's own text gives; nothing when it gives no date, or none that can be read. */
function accountBounds(account: { record: { date: string | null } }): Bounds {
  try {
    return parseEdtf(account.record.date) ?? unbounded
  } catch {
    return unbounded
  }
}

/** Whom people speak for, by the one who speaks. */
function speakers(present: readonly AccountClaim[]): Map<string, string> {
  return new Map(
    present.flatMap(told => {
      const side = told.other?.label === 'Person' ? sideOf(told) : null
      return told.other && side !== null ? [[told.other.id, side] as const] : []
    }),
  )
}

function ids(present: readonly AccountClaim[], label: string): Set<string> {
  return new Set(present.flatMap(({ other }) => (other?.label === label ? [other.id] : [])))
}

function windowOf(bounds: Bounds, status: MeetingStatus, published: string | null): Window | null {
  const from = bounds.startMin ?? bounds.endMin
  const to = bounds.endMax ?? bounds.startMax
  if (from !== null && to !== null) return daysBetween(from, to) > lasting ? null : { from, to }
  if (to !== null) return { from: addDays(to, -reportingDays), to }
  if (from !== null) return { from, to: addDays(from, reportingDays) }
  if (published === null) return null
  if (status === 'HELD') return { from: addDays(published, -reportingDays), to: published }
  const back = status === 'PLANNED' || status === 'POSTPONED' ? 0 : status === 'CANCELLED' ? -14 : -reportingDays
  return { from: addDays(published, back), to: addDays(published, status === 'DENIED' ? 7 : reportingDays) }
}

const least = (values: readonly string[]) => values.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)
