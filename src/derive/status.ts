import { type Bounds, dayOf } from '../domain/date.ts'
import type { MeetingStatus, SanctionStatus } from '../domain/extraction.ts'

/** One explicit claim about how a meeting stands. */
export interface StatusClaim<S extends string = MeetingStatus> {
  status: S
  publishedAt: string | null
}

/** A status, and whether another claim speaks against it. */
export interface StatusVerdict<S extends string = MeetingStatus> {
  status: S
  disputed: boolean
}

const precedence: readonly MeetingStatus[] = ['UNCONFIRMED', 'PLANNED', 'POSTPONED', 'DENIED', 'CANCELLED', 'HELD']

/**
 * The policy `latest-explicit-claim`: the claim published last wins. «Held» counts only when it was said on the day of the start
 * or after, or by a document without a date; said before, it is a plan. A plan repeated after the meeting was reported as held
 * does not undo it. A report that is denied or called off stays disputed, whoever spoke last.
 */
export function meetingStatus(claims: readonly StatusClaim[], startMin: string | null): StatusVerdict {
  const effective = claims.map(claim => ({ ...claim, status: asOf(claim, startMin) }))
  const held = effective.some(claim => claim.status === 'HELD')
  const against = effective.some(claim => claim.status === 'DENIED' || claim.status === 'CANCELLED')
  const telling = held
    ? effective.filter(claim => claim.status === 'HELD' || claim.status === 'DENIED' || claim.status === 'CANCELLED')
    : effective
  return { status: lastOf(telling, precedence) ?? 'UNCONFIRMED', disputed: held && against && !explained(effective) }
}

/** Whether an account reports the meeting as held at a time when it can have been. */
export function isHeldClaim(claim: StatusClaim, startMin: string | null): boolean {
  return asOf(claim, startMin) === 'HELD'
}

/** What a meeting's status means on a day: a plan whose day has passed without a report is UNCONFIRMED. Never stored. */
export function statusAt(status: MeetingStatus, bounds: Bounds, today: string): MeetingStatus {
  const last = bounds.endMax ?? bounds.startMax
  return status === 'PLANNED' && last !== null && last < today ? 'UNCONFIRMED' : status
}

const lifeCycle: readonly SanctionStatus[] = ['IN_FORCE', 'IMPOSED', 'EXTENDED', 'EASED', 'LIFTED']
const proposals: readonly SanctionStatus[] = ['OPPOSED', 'CALLED_FOR', 'THREATENED', 'PLANNED', 'AUTHORISED']

/** Whether a status says that measures are, or were, in force. */
export function isImposed(status: SanctionStatus): boolean {
  return lifeCycle.includes(status)
}

/** The status of a sanction by the same policy; «in force», said in passing, yields to what tells a change. */
export function sanctionStatus(claims: readonly StatusClaim<SanctionStatus>[]): SanctionStatus {
  const imposed = claims.filter(claim => isImposed(claim.status))
  const changes = imposed.filter(claim => claim.status !== 'IN_FORCE')
  const last = lastOf(changes.length > 0 ? changes : imposed, lifeCycle)
  return last ?? proposals.filter(status => claims.some(claim => claim.status === status)).at(-1) ?? 'CALLED_FOR'
}

function asOf(claim: StatusClaim, startMin: string | null): MeetingStatus {
  const published = dayOf(claim.publishedAt)
  const early = claim.status === 'HELD' && published !== null && startMin !== null && published < startMin
  return early ? 'PLANNED' : claim.status
}

/** A meeting called off before it was reported as held was held after all: nothing contradicts. */
function explained(claims: readonly StatusClaim[]): boolean {
  const day = (claim: StatusClaim) => dayOf(claim.publishedAt)
  const firstHeld = claims
    .filter(claim => claim.status === 'HELD')
    .map(day)
    .reduce((a, b) => (a === null || b === null ? null : a < b ? a : b))
  const against = claims.filter(claim => claim.status === 'DENIED' || claim.status === 'CANCELLED')
  return (
    firstHeld !== null && against.every(claim => claim.status === 'CANCELLED' && (day(claim) ?? firstHeld) < firstHeld)
  )
}

/** The status that was published last; of one day, or among undated ones, the weightier. Undated claims yield to dated ones. */
function lastOf<S extends string>(claims: readonly StatusClaim<S>[], weights: readonly S[]): S | null {
  const rank = (claim: StatusClaim<S>) =>
    `${dayOf(claim.publishedAt) ?? ''}|${String(weights.indexOf(claim.status)).padStart(2, '0')}`
  return claims.reduce<StatusClaim<S> | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null)?.status ?? null
}
