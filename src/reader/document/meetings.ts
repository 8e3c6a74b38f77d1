import type { ExtractedMeeting } from '../../domain/extraction.ts'
import { type Analysis, type Entity, nextRef } from '../analysis.ts'
import { type Anchor, anchorOf } from '../dates/anchor.ts'
import type { MeetingMention, Party } from '../events/meeting-mention.ts'
import { isInternational, type NamedBy, partyNames } from '../events/party.ts'
import { readMeetings } from '../events/read-meetings.ts'
import { isSpokenFor } from '../events/spoken-for.ts'
import { readAttendance } from './attendance.ts'
import { spokenMode } from './call-mode.ts'
import { addMention, addParty, draftOf, type MeetingDraft } from './meeting-draft.ts'
import { fillDates } from './neighbours.ts'
import { findReferents } from './references.ts'
import { isSameMeeting, isSpokenOf } from './same-meeting.ts'
import { fillStays } from './stays.ts'

/** A meeting as the reader gives it; `trace` tells which rules made it. */
export type TracedMeeting = ExtractedMeeting & { trace: string[] }

/** The meetings of a document, each once. A meeting that lacks a second party, or whose reality stays open, is left out. */
export function findMeetings(analysis: Analysis): TracedMeeting[] {
  const anchor = anchorOf(analysis.document)
  const names = partyNames(analysis, findReferents(analysis))
  const drafts = collect(analysis, readMeetings(analysis, anchor, names))
  attend(analysis, drafts, names)
  complete(analysis, drafts, anchor, names)
  for (const draft of drafts) {
    draft.parties = draft.parties.filter(party => !isSpokenFor(analysis, party, draft.parties))
  }
  return drafts
    .filter(draft => isWhole(analysis, draft) && isTold(draft))
    .map((draft, index) => finish(analysis, draft, index))
}

function collect(analysis: Analysis, mentions: readonly MeetingMention[]): MeetingDraft[] {
  const drafts: MeetingDraft[] = []
  for (const mention of mentions) {
    if (mention.doubted && drafts.some(draft => sharesParty(draft, mention))) continue
    const known = likeliest(analysis, drafts, mention)
    if (known) {
      addMention(known, mention)
      known.place = moreExactPlace(analysis, known.place, mention.place)
    } else if (canFound(mention)) {
      if (!drafts.some(draft => isOnlyTopic(analysis, draft, mention))) {
        const draft = draftOf(mention)
        draft.mode = spokenMode(draft, analysis)
        drafts.push(draft)
      }
      // «Spoke about the NATO summit of 28 June»: of its session all is told but that the two who spoke will be there.
      else if (isSession(mention)) drafts.push(draftOf({ ...mention, parties: [] }))
    }
  }
  return drafts
}

/** Whether somebody of a mention is known to be at a meeting. */
function sharesParty(draft: MeetingDraft, { parties }: MeetingMention): boolean {
  return parties.some(party => draft.parties.some(one => one.entity === party.entity))
}

/** A summit that two spoke about, and of which nobody is named but the two: who was there is not told. */
function isOnlyTopic(analysis: Analysis, draft: MeetingDraft, mention: MeetingMention): boolean {
  const known = draft.parties.map(one => one.entity)
  return isSpokenOf(analysis, draft, mention) && mention.parties.every(one => known.includes(one.entity))
}

/** A body's own session that is to come, with its day or place. */
function isSession({ series, status, date, place }: MeetingMention): boolean {
  return series !== null && status === 'PLANNED' && (date !== null || place !== null)
}

/** A venue says more than the city that it is in, and a city more than a region of its country. */
function moreExactPlace(analysis: Analysis, known: string | null, told: string | null): string | null {
  const [place, venue] = [analysis.entities.get(known ?? ''), analysis.entities.get(told ?? '')]
  if (place?.kind !== 'PLACE' || venue?.kind !== 'PLACE') return known
  if (place.placeKind === 'REGION' && venue.placeKind === 'CITY' && venue.country === place.country) return told
  return place.placeKind === 'CITY' && venue.placeKind === 'VENUE' && venue.city === place.name ? told : known
}

/** Of the meetings that a mention may tell of, the one with which it shares most; of equals the one spoken of last, then one of its own status. */
function likeliest(
  analysis: Analysis,
  drafts: readonly MeetingDraft[],
  mention: MeetingMention,
): MeetingDraft | undefined {
  const score = (draft: MeetingDraft) => {
    const shared = mention.parties.filter(party => draft.parties.some(one => one.entity === party.entity)).length
    const isSamePlace = mention.place !== null && mention.place === draft.place
    const isSameBody = mention.series !== null && mention.series === draft.series
    return 2 * shared + (isSamePlace ? 3 : 0) + (isSameBody ? 3 : 0)
  }
  const likeness = (draft: MeetingDraft) => (draft.status === mention.status ? 1 : 0)
  const lastTold = (draft: MeetingDraft) => draft.mentions.at(-1)?.sentence ?? -1
  return [...drafts]
    .reverse()
    .filter(draft => isSameMeeting(analysis, draft, mention))
    .sort((a, b) => score(b) - score(a) || lastTold(b) - lastTold(a) || likeness(b) - likeness(a))[0]
}

/** Whether a mention may be the first of a meeting: it asserts one, and says who, where or when. */
function canFound({ status, parties, series, place, date }: MeetingMention): boolean {
  if (status === null) return false
  return parties.length > 0 || series !== null || (status !== 'WEAK' && (place !== null || date !== null))
}

/** How many sentences after a meeting one may still be told to have been there, or to have stayed away, which is said of little else. */
const farthestPresence = 2
const farthestAbsence = 5

function attend(analysis: Analysis, drafts: readonly MeetingDraft[], names: NamedBy): void {
  const told = readAttendance(analysis, names)
  // A list of those who came may go on for some sentences.
  const lastTold = new Map(drafts.map(draft => [draft, draft.mentions.at(-1)?.sentence ?? 0]))
  for (const { sentence, party } of told) {
    if (
      isSpokenFor(
        analysis,
        party,
        told.filter(one => one.sentence === sentence).map(one => one.party),
      )
    )
      continue
    // «He will take part in the meeting», where he is known to: nothing is said of the others.
    const isKnown = drafts.some(
      draft =>
        isWhole(analysis, draft) &&
        draft.mentions.some(one => one.sentence === sentence) &&
        draft.parties.some(one => one.entity === party.entity && party.presence !== 'ABSENT'),
    )
    const known =
      drafts.find(
        draft => fits(draft, party) && draft.mentions.some(one => one.sentence === sentence && one.definite),
      ) ??
      [...drafts].reverse().find(draft => {
        if (isKnown) return false
        const past = sentence - (lastTold.get(draft) ?? 0)
        return (
          past >= 0 && past <= (party.presence === 'ABSENT' ? farthestAbsence : farthestPresence) && fits(draft, party)
        )
      })
    if (!known) continue
    addParty(known, party)
    lastTold.set(known, Math.max(sentence, lastTold.get(known) ?? 0))
    if (known.mode === 'IN_PERSON' && (party.mode === 'VIDEO' || party.mode === 'PHONE')) partlyRemote(known)
  }
}

/** Who attended was at something held; who is expected or stays away may be told of anything. */
function fits(draft: MeetingDraft, { entity, presence }: Party): boolean {
  if (presence === 'ATTENDED' && draft.status !== 'HELD' && draft.status !== null) return false
  return !draft.parties.some(one => one.entity === entity)
}

/** One who is on a screen or on the line makes a meeting mixed; all others were there. */
function partlyRemote(draft: MeetingDraft): void {
  for (const party of draft.parties) party.mode ??= 'IN_PERSON'
  draft.mode = 'MIXED'
}

function complete(analysis: Analysis, drafts: readonly MeetingDraft[], anchor: Anchor, names: NamedBy): void {
  fillStays(analysis, drafts, anchor, names)
  for (const draft of drafts) addStateThere(analysis, draft)
  fillDates(analysis, drafts, anchor, names)
}

/** «In Vietnam she will meet with senior government officials»: they act for Vietnam. */
function addStateThere(analysis: Analysis, draft: MeetingDraft): void {
  const mention = draft.mentions.find(one => one.nameless)
  const place = analysis.entities.get(draft.place ?? '')
  const town = place?.kind === 'PLACE' ? place : null
  const iso3 = draft.country ?? town?.country ?? null
  if (!mention || iso3 === null || draft.parties.length !== 1 || isInternational(town?.name)) return
  const known = [...analysis.entities.values()].find(one => one.kind === 'COUNTRY' && one.iso3 === iso3)
  const [other] = draft.parties.map(one => analysis.entities.get(one.entity))
  if (other?.kind !== 'PERSON' || other.country === iso3) return
  const state = known ?? stateOf(analysis, town)
  if (!state) return
  const presence = mention.status === 'HELD' ? 'ATTENDED' : 'EXPECTED'
  addParty(draft, { entity: state.ref, presence, role: 'PARTICIPANT', mode: null, evidence: mention.evidence })
}

/** «In Tunis she will meet with government officials»: the state that only its town stands for. */
function stateOf({ entities }: Analysis, town: (Entity & { kind: 'PLACE' }) | null): Entity | null {
  const [mention] = town?.mentions ?? []
  if (!town?.country || !mention) return null
  const state: Entity = {
    kind: 'COUNTRY',
    ref: nextRef(entities.keys(), 'c'),
    iso3: town.country,
    mentions: [{ ...mention, metonym: true }],
  }
  entities.set(state.ref, state)
  return state
}

/** Whether two sides are named, or a body and something about its meeting. A country beside one who speaks for it is one side. */
function isWhole(analysis: Analysis, draft: MeetingDraft): boolean {
  const all = draft.parties.filter(party => party.presence !== 'ABSENT')
  const spokenFor = new Set(all.map(party => represented(analysis, party.entity)))
  const there = all.filter(party => !spokenFor.has(party.entity))
  const states = there.filter(party => !party.entity.startsWith('o')).length
  if (draft.series !== null) return there.length > 0 || draft.date !== null || draft.place !== null
  const fewest = draft.mentions.some(mention => mention.manySided) ? 1 : 2
  return there.length >= fewest && states > 0 && there.some(party => party.role !== 'MEDIATOR')
}

/** Whether some clause asserts the meeting, or at least its day or place is told: «the Oslo-Lima call» by itself may be anything. */
function isTold({ status, date, place }: MeetingDraft): boolean {
  return status !== null || date !== null || place !== null
}

function finish(analysis: Analysis, draft: MeetingDraft, index: number): TracedMeeting {
  const status = draft.status ?? 'HELD'
  const place = analysis.entities.get(draft.place ?? '')
  const country = draft.country ?? (place?.kind === 'PLACE' ? place.country : null) ?? null
  const said = draft.mentions.filter(mention => mention.status !== null)
  const told = said.filter((mention, at) => said.findIndex(one => one.sentence === mention.sentence) === at)
  return {
    ref: `m${index + 1}`,
    status,
    mode: draft.mode,
    date: draft.date,
    // Two at two ends of a line are in no one place.
    place: draft.mode === 'PHONE' ? null : draft.place,
    country: draft.mode === 'PHONE' ? null : country,
    series: draft.series,
    headcount: draft.headcount,
    participants: draft.parties.map(party => ({
      ref: party.entity,
      presence: party.presence === 'ABSENT' ? 'ABSENT' : status === 'HELD' ? 'ATTENDED' : 'EXPECTED',
      role: party.role,
      mode: party.mode ?? (draft.mode === 'MIXED' ? 'UNKNOWN' : draft.mode),
      representing: represented(analysis, party.entity),
      evidence: [party.evidence],
    })),
    attributedTo: draft.attributedTo,
    evidence: told.map(mention => mention.evidence),
    trace: draft.trace,
  }
}

/** The country that a person speaks for, if the document names it. */
function represented(analysis: Analysis, ref: string): string | null {
  const person = analysis.entities.get(ref)
  if (person?.kind !== 'PERSON' || !person.country) return null
  for (const entity of analysis.entities.values()) {
    if (entity.kind === 'COUNTRY' && entity.iso3 === person.country) return entity.ref
  }
  return null
}
