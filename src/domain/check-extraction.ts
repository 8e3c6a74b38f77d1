import { countryName } from './country.ts'
import { addDays, dayOf, isEdtf, parseEdtf } from './date.ts'
import type { Document, Span } from './document.ts'
import type { ExtractedMeeting, ExtractedSanction, Extraction, Participant } from './extraction.ts'

/** What was left out of an extraction: where it stood (`meetings[0].participants[2]`) and why. */
export interface Refusal {
  path: string
  reason: string
}

/** What is right in an extraction, and what was refused. */
export interface CheckedExtraction {
  extraction: Extraction
  refusals: Refusal[]
}

type ThingKind = 'person' | 'country' | 'organization' | 'place'

interface Check {
  document: Document
  refusals: Refusal[]
  used: Set<string>
  kinds: Map<string, ThingKind>
}

const actors: readonly ThingKind[] = ['person', 'country', 'organization']

/**
 * Keeps what is right in an extraction of a document, whoever made it, and says why the rest is refused. Whatever is kept is verbatim
 * in the document and refers to things that are kept; checking it again refuses nothing.
 */
export function checkExtraction(document: Document, extraction: Extraction): CheckedExtraction {
  const check: Check = { document, refusals: [], used: new Set(), kinds: new Map() }
  const people = things(check, 'people', 'person', extraction.people).map(({ item, path }) => ({
    ...item,
    ...(item.country === undefined ? {} : { country: countryCode(check, item.country, `${path}.country`) }),
  }))
  const countries = things(check, 'countries', 'country', extraction.countries).map(({ item }) => item)
  const organizations = things(check, 'organizations', 'organization', extraction.organizations).map(({ item }) => item)
  const places = things(check, 'places', 'place', extraction.places).map(({ item, path }) => ({
    ...item,
    ...(item.country === undefined ? {} : { country: countryCode(check, item.country, `${path}.country`) }),
  }))
  const meetings = extraction.meetings.flatMap((meeting, i) => checkMeeting(check, meeting, `meetings[${i}]`))
  const sanctions = extraction.sanctions.flatMap((sanction, i) => checkSanction(check, sanction, `sanctions[${i}]`))
  return {
    extraction: { ...extraction, people, countries, organizations, places, meetings, sanctions },
    refusals: check.refusals,
  }
}

interface Thing {
  ref: string
  name?: string
  iso3?: string
  mentions: readonly Span[]
}

function things<T extends Thing>(check: Check, list: string, kind: ThingKind, items: readonly T[]) {
  return items.flatMap((item, i) => {
    const path = `${list}[${i}]`
    const mentions = verbatim(check, item.mentions, `${path}.mentions`)
    if (!newRef(check, item.ref, path)) return []
    if (item.name?.trim() === '') return refuse(check, `${path}.name`, 'is empty')
    if (item.iso3 !== undefined && countryName(item.iso3) === null) {
      return refuse(check, `${path}.iso3`, `«${item.iso3}» is no country of ISO 3166-1`)
    }
    if (mentions.length === 0) return refuse(check, path, 'has no verbatim mention')
    check.used.add(item.ref)
    check.kinds.set(item.ref, kind)
    return [{ item: { ...item, mentions }, path }]
  })
}

function checkMeeting(check: Check, meeting: ExtractedMeeting, path: string): ExtractedMeeting[] {
  const evidence = verbatim(check, meeting.evidence, `${path}.evidence`)
  if (!newRef(check, meeting.ref, path)) return []
  if (evidence.length === 0) return refuse(check, path, 'has no verbatim evidence')
  const date = checkDate(check, meeting.date, `${path}.date`)
  if (meeting.status === 'HELD' && liesAhead(check.document, date)) {
    return refuse(check, path, `is said to be held on ${date}, after the document was published`)
  }
  const series = reference(check, meeting.series, ['organization'], `${path}.series`)
  const participants = checkParticipants(check, meeting.participants, `${path}.participants`)
  if (participants.length === 0 && series === null) return refuse(check, path, 'has neither participants nor a body')
  check.used.add(meeting.ref)
  return [
    {
      ...meeting,
      date,
      evidence,
      participants,
      series,
      place: reference(check, meeting.place, ['place'], `${path}.place`),
      country: countryCode(check, meeting.country, `${path}.country`),
      headcount: headcount(check, meeting.headcount, `${path}.headcount`),
    },
  ]
}

function checkParticipants(check: Check, participants: readonly Participant[], path: string): Participant[] {
  const seen = new Set<string>()
  return participants.flatMap((participant, i) => {
    const at = `${path}[${i}]`
    const { evidence: given, representing, ...rest } = participant
    if (reference(check, participant.ref, actors, `${at}.ref`) === null) return []
    if (seen.has(participant.ref)) return refuse(check, `${at}.ref`, `«${participant.ref}» takes part already`)
    const evidence = verbatim(check, given ?? [], `${at}.evidence`)
    if (given && given.length > 0 && evidence.length === 0) return refuse(check, at, 'has no verbatim evidence')
    seen.add(participant.ref)
    const spokenFor = reference(check, representing, ['country', 'organization'], `${at}.representing`)
    return [
      {
        ...rest,
        ...(representing === undefined ? {} : { representing: spokenFor }),
        ...(given === undefined ? {} : { evidence }),
      },
    ]
  })
}

function checkSanction(check: Check, sanction: ExtractedSanction, path: string): ExtractedSanction[] {
  const evidence = verbatim(check, sanction.evidence, `${path}.evidence`)
  if (!newRef(check, sanction.ref, path)) return []
  if (evidence.length === 0) return refuse(check, path, 'has no verbatim evidence')
  const issuers = references(check, sanction.issuers, `${path}.issuers`)
  const targets = references(check, sanction.targets, `${path}.targets`)
  const callers = references(check, sanction.callers ?? [], `${path}.callers`)
  if (targets.length === 0 && sanction.targets.length > 0) return refuse(check, path, 'has no known target')
  if (issuers.length + targets.length + callers.length === 0) {
    return refuse(check, path, 'has neither issuer nor target nor caller')
  }
  check.used.add(sanction.ref)
  const date = checkDate(check, sanction.date, `${path}.date`)
  return [{ ...sanction, evidence, issuers, targets, date, ...(sanction.callers === undefined ? {} : { callers }) }]
}

/** The spans that are words of the document. */
function verbatim<S extends Span>(check: Check, spans: readonly S[], path: string): S[] {
  return spans.filter((span, i) => {
    const { start, end, text } = span
    const there = check.document.text.slice(start, end)
    if (start < end && there === text) return true
    const reason = start < end ? `«${short(text)}» is not verbatim: there stands «${short(there)}»` : 'is empty'
    check.refusals.push({ path: `${path}[${i}]`, reason })
    return false
  })
}

function newRef(check: Check, ref: string, path: string): boolean {
  if (!check.used.has(ref)) return true
  check.refusals.push({ path: `${path}.ref`, reason: `«${ref}» is already another's reference` })
  return false
}

function references(check: Check, refs: readonly string[], path: string): string[] {
  return refs.filter((ref, i) => {
    if (refs.indexOf(ref) !== i) return refuse(check, `${path}[${i}]`, `«${ref}» is named twice`).length > 0
    return reference(check, ref, actors, `${path}[${i}]`) !== null
  })
}

function reference(
  check: Check,
  ref: string | null | undefined,
  allowed: readonly ThingKind[],
  path: string,
): string | null {
  if (ref == null) return null
  const kind = check.kinds.get(ref)
  if (kind !== undefined && allowed.includes(kind)) return ref
  const reason = kind === undefined ? 'refers to nothing that is kept' : `is a ${kind}, not a ${allowed.join(' or ')}`
  check.refusals.push({ path, reason: `«${ref}» ${reason}` })
  return null
}

function countryCode(check: Check, iso3: string | null | undefined, path: string): string | null {
  if (iso3 == null || countryName(iso3) !== null) return iso3 ?? null
  check.refusals.push({ path, reason: `«${iso3}» is no country of ISO 3166-1` })
  return null
}

function checkDate(check: Check, date: string | null | undefined, path: string): string | null {
  if (date == null || isEdtf(date)) return date ?? null
  check.refusals.push({ path, reason: `«${short(date)}» is no EDTF date` })
  return null
}

function headcount(check: Check, count: ExtractedMeeting['headcount'], path: string) {
  if (count?.min == null || count.max == null || count.min <= count.max) return count ?? null
  check.refusals.push({ path, reason: `at least ${count.min} and at most ${count.max} contradict each other` })
  return null
}

/** Whether a day has not begun anywhere on earth when the document is published. */
function liesAhead(document: Document, date: string | null): boolean {
  const published = dayOf(document.publishedAt ?? null)
  const startMin = parseEdtf(date)?.startMin ?? null
  return published !== null && startMin !== null && startMin > addDays(published, 1)
}

function refuse(check: Check, path: string, reason: string): never[] {
  check.refusals.push({ path, reason })
  return []
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
