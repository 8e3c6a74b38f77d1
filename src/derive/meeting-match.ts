import { daysBetween } from '../domain/date.ts'
import { type MeetingFeatures, reportingDays, type Window } from './meeting-features.ts'

/** Why two accounts may be of one meeting, and how sure that is; from `sure` on they are merged if nothing contradicts. */
export interface Evidence {
  rule: string
  score: number
}

/** So many people in common are one gathering, whichever of its rooms an account names. */
const gathering = 4

/** From this score on evidence is enough. */
export const sure = 0.7

/** What speaks for two accounts telling of one meeting; null when nothing does. */
export function meetingEvidence(a: MeetingFeatures, b: MeetingFeatures): Evidence | null {
  const shared = sharedParties(a, b)
  const sameBody = a.body !== null && b.body !== null && a.body === b.body
  const bodyTakesPart =
    (a.body !== null && b.organizations.has(a.body)) || (b.body !== null && a.organizations.has(b.body))
  const sameVenue = a.venue !== null && a.venue === b.venue
  const sameCity = sameVenue || (a.city !== null && a.city === b.city)
  const body = sameBody || bodyTakesPart
  const few =
    Math.min(a.participants.size, b.participants.size) < 2 || (a.format === b.format && a.format === 'MULTILATERAL')
  const found = evidenceOf({ shared, body, sameVenue, sameCity, few })
  if (found === null) return null
  if (shared === 0 && !(brief(a) && brief(b))) return { rule: found.rule, score: 0.5 }
  const sides = a.format === 'BILATERAL' && b.format === 'BILATERAL'
  const partial = a.people.size !== b.people.size && Math.min(a.people.size, b.people.size) === 2
  if (partial && !body && !sides) return { rule: 'some-of-the-participants', score: 0.5 }
  if (a.tight && b.tight) return tightEvidence(a, b, found, sameCity)
  if (a.tight !== b.tight) return looseToTight(a, b, found, { body, sameVenue, sameCity })
  return looseEvidence(a, b, found, { body, sameVenue, sameCity })
}

/** What makes it impossible that two accounts tell of one meeting; null when nothing does. */
export function meetingContradiction(a: MeetingFeatures, b: MeetingFeatures): string | null {
  if (a.article === b.article) return 'same-document'
  if (a.format === 'BILATERAL' && b.format === 'BILATERAL' && !isPart(a.people, b.people)) return 'participants'
  if (modesDiffer(a, b)) return 'mode'
  if (a.window !== null && b.window !== null && gap(a.window, b.window) > shift(a, b)) return 'dates'
  const place = placeContradiction(a, b)
  if (place !== null) return place
  const formats = a.format !== null && b.format !== null && a.format !== b.format
  if (formats) return 'format'
  const bodies = a.body !== null && b.body !== null && a.body !== b.body
  return bodies ? 'body' : null
}

/** How many parties two accounts share; whoever speaks for a country and that country are one. */
function sharedParties(a: MeetingFeatures, b: MeetingFeatures): number {
  const both = [...a.participants].filter(id => b.participants.has(id))
  const spokenFor = new Set(both.flatMap(id => [a.speaksFor.get(id), b.speaksFor.get(id)]))
  return both.filter(id => !spokenFor.has(id)).length
}

/** Days between two windows; 0 when they touch. */
function gap(a: Window, b: Window): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from))
}

interface Near {
  body: boolean
  sameVenue: boolean
  sameCity: boolean
}

interface Common extends Near {
  shared: number
  /** One account names a single participant, or both tell of a gathering: then a venue says more than who is named. */
  few: boolean
}

function evidenceOf({ shared, body, sameVenue, sameCity, few }: Common): Evidence | null {
  if (body && sameVenue) return { rule: 'body-and-venue', score: 0.97 }
  if (body && sameCity) return { rule: 'body-and-city', score: 0.95 }
  if (shared >= 2 && sameVenue) return { rule: 'participants-and-venue', score: 0.97 }
  if (shared >= 2 && sameCity) return { rule: 'participants-and-city', score: 0.95 }
  if (shared >= 2) return { rule: 'participants', score: 0.9 }
  if (shared >= 1 && sameVenue && few) return { rule: 'participant-and-venue', score: 0.8 }
  if (body && shared >= 1) return { rule: 'body-and-participant', score: 0.85 }
  return body ? { rule: 'body', score: 0.75 } : null
}

function tightEvidence(a: MeetingFeatures, b: MeetingFeatures, found: Evidence, sameCity: boolean): Evidence | null {
  if (a.window === null || b.window === null) return null
  const days = gap(a.window, b.window)
  if (days === 0) return found
  if (days > 1 && isMoved(a, b) && found.rule.startsWith('participants')) return { rule: 'postponed', score: 0.6 }
  const shifted = isPlan(a) !== isPlan(b)
  return days <= 1 && (sameCity || shifted) ? { rule: `${found.rule}-next-day`, score: found.score - 0.2 } : null
}

function looseToTight(a: MeetingFeatures, b: MeetingFeatures, found: Evidence, near: Near): Evidence | null {
  const nowhere = a.window === null || b.window === null
  if (nowhere) return exactlyThere(found, near)
  return { rule: `${found.rule}-undated`, score: found.score - 0.05 }
}

function looseEvidence(a: MeetingFeatures, b: MeetingFeatures, found: Evidence, near: Near): Evidence | null {
  if (a.window === null || b.window === null) return exactlyThere(found, near)
  if (a.date !== null && a.date === b.date) return { rule: `${found.rule}-same-date`, score: found.score - 0.1 }
  const days = a.published !== null && b.published !== null ? Math.abs(daysBetween(a.published, b.published)) : null
  if (days === null) return { rule: `${found.rule}-undated`, score: 0.5 }
  const plans = isPlan(a) && isPlan(b)
  const alike = near.sameCity || (a.mode === b.mode && (a.mode === 'PHONE' || a.mode === 'VIDEO'))
  const close = plans ? days <= 30 : alike ? days <= 7 : days <= 0
  return { rule: `${found.rule}-published-together`, score: close ? Math.min(found.score - 0.1, 0.8) : 0.5 }
}

/** Without any date only the very same body in the same city, or participants at the same venue, can be recognised. */
function exactlyThere(found: Evidence, near: Near): Evidence | null {
  const exact = (near.body && near.sameCity) || (near.sameVenue && found.rule.startsWith('participants'))
  return exact ? { rule: `${found.rule}-unpublished`, score: 0.75 } : null
}

/** Whether an account tells of something ahead, or called off. */
export function isPlan(account: { status: MeetingFeatures['status'] }): boolean {
  return account.status === 'PLANNED' || account.status === 'POSTPONED' || account.status === 'CANCELLED'
}

function shift(a: MeetingFeatures, b: MeetingFeatures): number {
  if (!a.tight || !b.tight) return 0
  return isMoved(a, b) ? reportingDays : 1
}

/** Whether one account puts off what the other plans. */
function isMoved(a: MeetingFeatures, b: MeetingFeatures): boolean {
  return isPlan(a) && isPlan(b) && (a.status === 'POSTPONED') !== (b.status === 'POSTPONED')
}

/** Whether an account tells of a few days at most; a body that meets every day is not recognised by a week. */
function brief(account: MeetingFeatures): boolean {
  return account.window === null || (account.tight && daysBetween(account.window.from, account.window.to) < 3)
}

/** Of two sides one account may name the leaders, another their ministers beside them; other leaders are another meeting. */
function isPart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].every(id => many.has(id))
}

function modesDiffer(a: MeetingFeatures, b: MeetingFeatures): boolean {
  const modes = [a.mode, b.mode]
  if (a.mode === b.mode || modes.includes('UNKNOWN')) return false
  return modes.includes('PHONE') || !modes.includes('MIXED')
}

/** Two countries or cities are two meetings; two venues of one city as well, unless both accounts tell of one gathering. */
function placeContradiction(a: MeetingFeatures, b: MeetingFeatures): 'place' | 'venue' | null {
  const remote = [a.mode, b.mode].some(mode => mode === 'PHONE' || mode === 'VIDEO')
  if (remote) return null
  if (differ(a.country, b.country) || differ(a.city, b.city)) return 'place'
  if (!differ(a.venue, b.venue)) return null
  if (a.city === null || a.city !== b.city) return 'place'
  const shared = [...a.people].filter(id => b.people.has(id)).length
  const assembly = (a.body !== null && a.body === b.body) || (a.format !== 'BILATERAL' && shared >= gathering)
  return assembly ? null : 'venue'
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b
