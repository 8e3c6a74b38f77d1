import type { MeetingStatus, Mode } from '../../domain/extraction.ts'
import type { MeetingMention, Party } from '../events/meeting-mention.ts'

/** A meeting of the document while its mentions are being put together. */
export interface MeetingDraft
  extends Pick<
    MeetingMention,
    'mode' | 'parties' | 'series' | 'place' | 'country' | 'date' | 'headcount' | 'attributedTo'
  > {
  mentions: MeetingMention[]
  status: MeetingStatus | null
  trace: string[]
}

/** A draft of what one mention says by itself. */
export function draftOf(mention: MeetingMention): MeetingDraft {
  const { series, place, country, date, headcount, attributedTo, mode } = mention
  const status = mention.status === 'WEAK' ? null : mention.status
  return {
    mentions: [mention],
    status,
    mode,
    parties: [...mention.parties],
    series,
    place,
    country,
    date,
    headcount,
    attributedTo,
    trace: [mention.trace],
  }
}

/** Adds to a meeting what another mention of it says; what is known already stays unless the new mention is more exact. */
export function addMention(draft: MeetingDraft, mention: MeetingMention): void {
  draft.mentions.push(mention)
  draft.trace.push(mention.trace)
  draft.status = laterStatus(draft.status, mention)
  draft.mode = jointMode(draft.mode, mention.mode)
  draft.series ??= mention.series
  draft.place ??= mention.place
  draft.country ??= mention.country
  draft.date = moreExact(draft.date, mention.date)
  draft.headcount ??= mention.headcount
  for (const party of mention.parties) addParty(draft, party)
}

/** Adds a participant, or what is new about one who is there already. */
export function addParty(draft: MeetingDraft, party: Party): void {
  const known = draft.parties.find(one => one.entity === party.entity)
  if (!known) {
    draft.parties.push(party)
    return
  }
  if (known.role === 'PARTICIPANT') known.role = party.role
  if (party.presence === 'ABSENT') known.presence = 'ABSENT'
  known.mode ??= party.mode
}

/** What was planned and then told as held is held; a cancellation stands over the plan, whatever comes first in the text. */
function laterStatus(status: MeetingStatus | null, mention: MeetingMention): MeetingStatus | null {
  const next = mention.status
  if (next === null || next === 'WEAK') return status
  if (status === null) return next
  const weight: Record<MeetingStatus, number> = {
    UNCONFIRMED: 0,
    PLANNED: 1,
    HELD: 2,
    POSTPONED: 3,
    CANCELLED: 4,
    DENIED: 4,
  }
  return weight[next] > weight[status] ? next : status
}

function jointMode(mode: Mode, next: Mode): Mode {
  if (mode === 'UNKNOWN') return next
  if (next === 'UNKNOWN' || next === mode) return mode
  if (next === 'MIXED' || (mode === 'IN_PERSON' && next === 'VIDEO')) return 'MIXED'
  return mode === 'IN_PERSON' && next === 'PHONE' ? 'PHONE' : mode
}

function moreExact(date: string | null, next: string | null): string | null {
  if (date === null || next === null) return date ?? next
  return next.length > date.length && !next.includes('/') ? next : date
}
