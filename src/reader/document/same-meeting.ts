import type { Analysis, Entity } from '../analysis.ts'
import { daysOf } from '../dates/calendar.ts'
import { caseOf } from '../events/clause.ts'
import type { MeetingMention } from '../events/meeting-mention.ts'
import type { MeetingDraft } from './meeting-draft.ts'

/** Whether a mention may be of a meeting at all as far as day, place and manner go. */
export function isCompatible(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  // A day that nobody can tell is not the day of another mention.
  const isOther = draft.date === null ? mention.date !== null && draft.mentions.some(one => one.open) : mention.open
  return (
    !isOther &&
    [draft, ...draft.mentions].every(one => sameDay(one.date, mention.date)) &&
    samePlace(analysis, draft, mention) &&
    sameMode(draft, mention)
  )
}

/** Whether a mention tells of a meeting that is known already. Parties who are the same say so, unless words or facts tell the two apart. */
export function isSameMeeting(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  if (!isCompatible(analysis, draft, mention)) return false
  if (mention.distinct && !(mention.date && mention.date === draft.date)) return false
  if (isWithOthers(draft, mention)) return false
  if (!sameStatus(draft, mention) || isSpokenOf(analysis, draft, mention)) return false
  const known = entitiesOf(draft.parties, draft.series)
  const told = entitiesOf(mention.parties, mention.series)
  const shared = [...told].filter(entity => known.has(entity)).length
  const [knownActors, toldActors] = [known, told].map(
    set => [...set].filter(entity => !entity.startsWith('o')).length,
  ) as [number, number]
  if (mention.series && draft.series && mention.series !== draft.series) return false
  if (mention.series && mention.series === draft.series) return true
  // «The US-ASEAN meeting, the East Asia Summit ministers' meeting»: a body that meets beside a meeting with another body.
  if (mention.series && !known.has(mention.series) && draft.parties.some(one => one.entity.startsWith('o')))
    return false
  if (shared >= 2) return shared === Math.min(known.size, told.size) || (shared >= 3 && shared * 2 >= told.size)
  const last = draft.mentions[draft.mentions.length - 1]
  const near = last !== undefined && mention.sentence - last.sentence <= 8
  if (near && shared < 2 && sameSides(analysis, draft, mention)) return true
  if (shared === 1) {
    const isSubset =
      told.size === 1 ||
      known.size === 1 ||
      (draft.status === mention.status && (knownActors === 1 || toldActors === 1))
    return (
      isSubset &&
      (mention.definite || last?.sentence === mention.sentence || (samePlaceNamed(analysis, draft, mention) && near))
    )
  }
  if (told.size > 1 && known.size > 1) return false
  if (told.size > 0 && known.size > 0 && isOnScreen(draft) !== isOnScreen(mention)) return false
  if (told.size === 0 && mention.proper && !draft.mentions.some(one => one.proper)) return false
  if (told.size === 0) return mention.definite && isNameable(draft, mention) && isAtHand(analysis, draft, mention)
  if (known.size === 0 && mention.sentence - (last?.sentence ?? 0) <= 1)
    return draft.status === mention.status || mention.definite
  return mention.definite && near && (known.size < 2 || told.size < 2) && known.size + told.size > 0 && known.size < 2
}

/** «Will meet with her Japanese counterpart and have a trilateral meeting with both ministers»: one sentence that tells of two, each with its own company. */
function isWithOthers(draft: MeetingDraft, { sentence, across }: MeetingMention): boolean {
  const beside = draft.mentions.find(one => one.sentence === sentence && one.across.length > 0)
  return (
    beside !== undefined &&
    across.length > 0 &&
    new Set([...beside.across, ...across]).size > Math.min(beside.across.length, across.length)
  )
}

/** «The talks» are the last ones told; «the Oslo talks» those in Oslo, however far back. */
function isAtHand(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  if (samePlaceNamed(analysis, draft, mention)) return true
  const last = draft.mentions[draft.mentions.length - 1]
  const isOff = draft.status === 'CANCELLED' || draft.status === 'POSTPONED' || draft.status === 'DENIED'
  return last !== undefined && mention.sentence - last.sentence <= (isOff || mention.place ? 2 : 12)
}

/** «Spoke about preparations for the summit»: two who only spoke need not have been at the summit, unless they spoke «at» it. */
export function isSpokenOf(
  { sentences }: Analysis,
  draft: MeetingDraft,
  { word, sentence, trigger }: MeetingMention,
): boolean {
  if (!/^(summits?|dinner|lunch|breakfast)$/.test(word)) return false
  if (!draft.mentions.every(one => /^(spoke|spoken|speak|speaks|talked|conversations?|calls?)$/.test(one.word)))
    return false
  return !/^(at|during|in|over)\b/.test(caseOf(sentences[sentence]?.tokens ?? [], trigger))
}

/** A videoconference with one and a gathering of others are two, unless somebody is at both. */
function isOnScreen({ mode }: { mode: string }): boolean {
  return mode === 'VIDEO' || mode === 'PHONE'
}

/** «The call» names no dinner, «the summit» and «the Oslo talks» no call. */
function isNameable(draft: MeetingDraft, mention: MeetingMention): boolean {
  const isCall = /^(calls?|conversations?)$/.test(mention.word)
  const words = draft.mentions.map(one => one.word)
  if (isCall)
    return (
      draft.mode === 'PHONE' ||
      draft.mode === 'VIDEO' ||
      words.some(one => /^(call|spoke|speak|talk|conversation)/.test(one))
    )
  if (/^(summits?|dinner|lunch|breakfast)$/.test(mention.word))
    return draft.mode !== 'PHONE' && (words.includes(mention.word) || draft.mode !== 'UNKNOWN')
  return !(draft.mode === 'PHONE' && (mention.place !== null || /^(meetings?|gathering|encounter)$/.test(mention.word)))
}

/** «Iran and Oman» and the ministers of both: the same sides, each told by the same one or once by those who came and once by their state. */
function sameSides(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  const [known, told] = [draft.parties, mention.parties].map(parties => parties.map(one => one.entity))
  const sides = new Set(known?.map(one => sideOf(analysis, one)))
  if (!known || !told || sides.size < 2 || sides.size !== new Set(told.map(one => sideOf(analysis, one))).size)
    return false
  const statesOnly = [known, told].some(all => all.every(one => one.startsWith('c')))
  if (!statesOnly && draft.status !== mention.status) return false
  return [...sides].every(side => {
    const [ours, theirs] = [known, told].map(all => all.filter(one => sideOf(analysis, one) === side))
    if (!ours?.length || !theirs?.length) return false
    return ours.some(one => theirs.includes(one)) || [ours, theirs].some(all => all.every(one => one.startsWith('c')))
  })
}

function sideOf({ entities }: Analysis, ref: string): string {
  const entity = entities.get(ref)
  if (entity?.kind === 'COUNTRY') return entity.iso3
  return entity?.kind === 'PERSON' ? (entity.country ?? ref) : ref
}

function entitiesOf(parties: readonly { entity: string }[], series: string | null): Set<string> {
  return new Set([...parties.map(one => one.entity), ...(series ? [series] : [])])
}

function sameDay(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true
  const [a, b] = [daysOf(left), daysOf(right)]
  return !a || !b || (a.first <= b.last && b.first <= a.last)
}

function sameStatus(draft: MeetingDraft, mention: MeetingMention): boolean {
  const { status } = draft
  const next = mention.status
  if (status === null || next === null || next === 'WEAK' || status === next) return true
  if (next === 'CANCELLED' || next === 'POSTPONED' || next === 'DENIED') return status === 'PLANNED'
  if (status === 'CANCELLED' || status === 'POSTPONED' || status === 'DENIED') return next === 'PLANNED'
  // A plan told after the meeting is for the next one, unless the day is the same.
  if (draft.date !== null && mention.date !== null) return true
  if (status === 'HELD') return mention.definite && mention.parties.length < 2
  // What a text calls upcoming it does not then tell as done.
  if (next === 'HELD' && draft.mentions[0]?.distinct) return false
  return mention.definite
}

function sameMode(draft: MeetingDraft, mention: MeetingMention): boolean {
  const remote = (mode: string) => mode === 'PHONE'
  if (draft.mode === 'UNKNOWN' || mention.mode === 'UNKNOWN') return true
  return remote(draft.mode) === remote(mention.mode)
}

function samePlace(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  const [a, b] = [analysis.entities.get(draft.place ?? ''), analysis.entities.get(mention.place ?? '')]
  if (draft.country && mention.country && draft.country !== mention.country) return false
  if (a?.kind !== 'PLACE' || b?.kind !== 'PLACE' || a.ref === b.ref) return true
  if (a.placeKind === 'REGION' || b.placeKind === 'REGION') return true
  if (a.placeKind === b.placeKind) return false
  const [venue, city] = a.placeKind === 'VENUE' ? [a, b] : [b, a]
  return venue.city == null || venue.city === city.name
}

function samePlaceNamed(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  const place = (ref: string | null): Entity | undefined => analysis.entities.get(ref ?? '')
  return place(draft.place) !== undefined && place(draft.place) === place(mention.place)
}
