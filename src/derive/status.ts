import type { Bounds } from '../domain/date.ts'
import type { MeetingStatus } from '../domain/extraction.ts'

/** What a meeting's status means on a day: a plan whose day has passed without a report is UNCONFIRMED. Never stored. */
export function statusAt(status: MeetingStatus, bounds: Bounds, today: string): MeetingStatus {
  const last = bounds.endMax ?? bounds.startMax
  return status === 'PLANNED' && last !== null && last < today ? 'UNCONFIRMED' : status
}
