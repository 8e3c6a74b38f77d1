import { type Bounds, dayOf, formatEdtf, isWide, unbounded } from '../domain/date.ts'
import type { MeetingStatus, Mode } from '../domain/extraction.ts'
import { independentSources, type MeetingAccount, toldBy } from './account.ts'
import { type CanonicalEdge, type CanonicalNode, type EntityRef, known } from './canonical.ts'
import { boundsOf, dateConsensus, majority } from './consensus.ts'
import { attendance } from './meeting-attendance.ts'
import { placeConsensus } from './meeting-place.ts'
import { meetingTitle } from './meeting-title.ts'
import { restsOn } from './rests.ts'
import { formatOfSides } from './sides.ts'
import { isHeldClaim, meetingStatus } from './status.ts'

/** One meeting and its relationships, from all accounts of it. */
export function deriveMeeting(
  id: string,
  accounts: readonly MeetingAccount[],
): { node: CanonicalNode; edges: CanonicalEdge[] } {
  const meeting: EntityRef = { label: 'Meeting', id }
  const status = statusOf(accounts)
  const date = dateOf(accounts, status.status)
  const mode = modeOf(accounts)
  const remote = mode.value === 'PHONE' || mode.value === 'VIDEO'
  const { place, disputed: placeDisputed } = remote ? { place: null, disputed: false } : placeConsensus(accounts)
  const start = date.bounds.startMin ?? date.bounds.startMax ?? date.bounds.endMax
  const sortKey = `${start ?? '0000'}|${id}`
  const wide = isWide(date.bounds)
  const people = attendance(accounts, {
    meeting,
    mode: mode.value,
    hasVenue: place?.kind === 'VENUE',
    start,
    sortKey,
    wide,
    reportsHeld: account => status.status === 'HELD' && isHeldClaim(account.record, startOf([account])),
  })
  const body = bodyOf(accounts)
  const head = headcountOf(accounts)
  const disputes: readonly (readonly [string, boolean])[] = [
    ['date', date.disputed],
    ['headcount', head.disputed],
    ['mode', mode.disputed],
    ['participants', people.disputed],
    ['place', placeDisputed],
    ['status', status.disputed],
  ]
  const node: CanonicalNode = {
    ...meeting,
    properties: known({
      title: meetingTitle({ accounts, edges: people.edges, body, place, mode: mode.value }),
      status: status.status,
      mode: mode.value,
      format: formatOf(accounts, people.edges, body, head.min),
      edtf: date.edtf,
      ...date.bounds,
      dateBasis: date.basis,
      headcountMin: head.min,
      headcountMax: head.max,
      articles: new Set(accounts.map(({ record }) => record.article)).size,
      sources: independentSources(accounts),
      rests: restsOn(accounts),
      attendees: people.edges.filter(({ type }) => type === 'ATTENDED').length,
      disputed: disputes.filter(([, is]) => is).map(([field]) => field),
      sortKey,
      wide: wide ? 1 : null,
      terms: termsOf(people.edges, sortKey, wide),
      at: place?.id,
    }),
  }
  const heldAt: CanonicalEdge[] = place ? [{ type: 'HELD_AT', from: meeting, to: ref(place), properties: {} }] : []
  const of: CanonicalEdge[] = body ? [{ type: 'OF', from: meeting, to: ref(body), properties: {} }] : []
  return { node, edges: [...people.edges, ...heldAt, ...of] }
}

/**
 * What a full-text index finds a meeting by for questions about two countries: each country that attended or for which somebody did, and its year.
 * Null for a meeting that no country attended.
 */
function termsOf(edges: readonly CanonicalEdge[], sortKey: string, wide: boolean): string[] | null {
  const attended = edges.filter(({ type }) => type === 'ATTENDED')
  const there = attended.flatMap(({ from, properties: { representing } }) => [from.id, representing])
  const countries = [...new Set(there)].filter(id => typeof id === 'string' && /^[A-Z]{3}$/.test(id)) as string[]
  return countries.length > 0 ? [...countries.sort(), wide ? 'wide' : sortKey.slice(0, 4)] : null
}

const ref = ({ label, id }: EntityRef): EntityRef => ({ label, id })

/** The first day that an account's own words allow; reports before it are plans. */
function startOf(accounts: readonly MeetingAccount[]): string | null {
  const starts = accounts.flatMap(({ record }) => boundsOf(record.date)?.startMin ?? [])
  return starts.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)
}

function statusOf(accounts: readonly MeetingAccount[]) {
  const claims = accounts.map(({ record }) => ({
    status:
      isHeldClaim(record, boundsOf(record.date)?.startMin ?? null) || record.status !== 'HELD'
        ? record.status
        : ('PLANNED' as const),
    publishedAt: record.publishedAt,
  }))
  return meetingStatus(claims, null)
}

interface MeetingDate {
  edtf: string | null
  bounds: Bounds
  basis: 'TEXT' | 'PUBLICATION' | 'NONE'
  disputed: boolean
}

/** Dates of the accounts that put the meeting as it stands count first; a plan's date does not dispute the day it was held. */
function dateOf(accounts: readonly MeetingAccount[], status: MeetingStatus): MeetingDate {
  const sayings = (some: readonly MeetingAccount[]) =>
    some.flatMap(account =>
      boundsOf(account.record.date) === null ? [] : [{ value: account.record.date ?? '', ...toldBy(account) }],
    )
  const standing = sayings(accounts.filter(({ record }) => record.status === status))
  const text = dateConsensus(standing.length > 0 ? standing : sayings(accounts))
  if (text) return { ...text, basis: 'TEXT' }
  const days = (as: MeetingStatus) =>
    accounts.flatMap(({ record }) => (record.status === as ? (dayOf(record.publishedAt) ?? []) : [])).sort()
  const latest = status === 'HELD' ? (days('HELD')[0] ?? null) : null
  const plans = days('PLANNED').filter(day => status !== 'CANCELLED' && (latest === null || day <= latest))
  const earliest = plans.at(-1) ?? null
  if (latest === null && earliest === null) return { edtf: null, bounds: unbounded, basis: 'NONE', disputed: false }
  const bounds: Bounds = { startMin: earliest, startMax: latest, endMin: earliest, endMax: latest }
  return { edtf: formatEdtf(bounds), bounds, basis: 'PUBLICATION', disputed: false }
}

function modeOf(accounts: readonly MeetingAccount[]): { value: Mode; disputed: boolean } {
  const told = accounts
    .filter(({ record }) => record.mode !== 'UNKNOWN')
    .map(account => ({ value: account.record.mode, ...toldBy(account) }))
  const modes = new Set(told.map(({ value }) => value))
  const mixed = modes.has('MIXED') || (modes.has('IN_PERSON') && modes.has('VIDEO'))
  return mixed ? { value: 'MIXED', disputed: false } : (majority(told) ?? { value: 'UNKNOWN', disputed: false })
}

function bodyOf(accounts: readonly MeetingAccount[]): (EntityRef & { name: string }) | null {
  const told = accounts.flatMap(account =>
    account.claims.flatMap(({ claim, other, otherName }) =>
      claim.kind === 'OF_SERIES' && other
        ? [{ value: other.id, ...toldBy(account), body: { ...other, name: otherName ?? '' } }]
        : [],
    ),
  )
  const best = majority(told)?.value
  const naming = told.filter(({ value }) => value === best).sort((a, b) => (a.body.name < b.body.name ? -1 : 1))
  return naming[0]?.body ?? null
}

function headcountOf(accounts: readonly MeetingAccount[]): {
  min: number | null
  max: number | null
  disputed: boolean
} {
  const ranges = accounts
    .map(({ record }) => ({ min: record.headcountMin, max: record.headcountMax }))
    .filter(({ min, max }) => min !== null || max !== null)
  const mins = ranges.flatMap(({ min }) => min ?? [])
  const maxes = ranges.flatMap(({ max }) => max ?? [])
  const open = ranges.some(({ max }) => max === null)
  return {
    min: mins.length > 0 ? Math.min(...mins) : null,
    max: maxes.length > 0 && !open ? Math.max(...maxes) : null,
    disputed: mins.length > 0 && maxes.length > 0 && Math.max(...mins) > Math.min(...maxes),
  }
}

function formatOf(
  accounts: readonly MeetingAccount[],
  edges: readonly CanonicalEdge[],
  body: EntityRef | null,
  headcountMin: number | null,
): string | null {
  const present = new Set(edges.filter(edge => edge.type !== 'ABSENT_FROM').map(edge => edge.from.id))
  const role = (edge: CanonicalEdge) => present.has(edge.from.id) && edge.properties.role === 'MEDIATOR'
  if (edges.some(role)) return 'MEDIATED'
  if (body || (headcountMin ?? 0) > 5) return 'MULTILATERAL'
  const claims = accounts.flatMap(account => account.claims)
  const parties = claims.filter(
    ({ claim, other }) => claim.kind === 'TAKES_PART' && other !== null && present.has(other.id),
  )
  return formatOfSides(parties) ?? (present.size > 2 ? 'MULTILATERAL' : null)
}
