import { bucketsBetween } from '../../domain/bucket.ts'
import { addDays, narrowDays } from '../../domain/date.ts'
import type { MeetingFilter } from './meetings.ts'
import { namedParameters, type Slot } from './reference.ts'
import { type Window, windowParameters } from './window.ts'

/** Statuses that depend on the day for which they are told. */
const lapsing: readonly string[] = ['PLANNED', 'UNCONFIRMED']
/** Comes behind the keys of meetings without any date, and before all others. */
const dated = '0000|\uffff'

/**
 * The parameters of a filter of meetings, as every statement takes them that includes `parts/meetings-found.cypher`. With a pair, two countries by their codes,
 * its meetings are found by the index of terms, and participants of the filter are not looked for.
 */
export function meetingParameters(
  { slots: all, window, sanctioned, statuses: asked, minSources, knownAt: _, ...filter }: MeetingFilter,
  { lower, upper }: { lower?: string | undefined; upper?: string | undefined },
  pair: readonly string[] = [],
) {
  const slots = pair.length > 0 ? all.filter(({ role }) => role !== 'PARTICIPANT') : all
  const of = (role: string) => slots.filter(slot => slot.role === role)
  const actors = of('PARTICIPANT')
  const { presence } = filter
  // Nobody attended a meeting that was not held, so of those that somebody attended that need not be looked at.
  const sure = actors.length + pair.length > 0 && presence.join() === 'ATTENDED' && asked.includes('HELD')
  const statuses = sure ? [] : asked
  // What is spread stands last: behind it, and where it begins a map that more is spread into, each name costs a microsecond.
  return {
    actors: actors.length > 0,
    together: actors.length > 1,
    states: actors.slice(0, 1).some(mayBeSpokenFor),
    bodies: of('ORGANIZATION').length > 0,
    areas: of('PLACE').length > 0,
    attends: presence.includes('ATTENDED'),
    expects: presence.includes('EXPECTED_AT'),
    misses: presence.includes('ABSENT_FROM'),
    awaits: presence.some(type => type !== 'ATTENDED'),
    statuses,
    lapsing: statuses.some(status => lapsing.includes(status)),
    minSources,
    corroborated: minSources > 1,
    sanctioned: sanctioned !== 'ALL',
    byCountry: sanctioned === 'COUNTRY',
    byParticipant: sanctioned === 'PARTICIPANT',
    pair: pair.length > 0,
    terms: termsQuery(pair, window),
    ...namedParameters(slots),
    ...filter,
    ...windowParameters(window),
    ...scanParameters(window, lower, upper),
  }
}

/** Of a longer time all meetings are looked at. */
const mostYears = 30

/** A full-text query for the meetings of some countries, by their codes: of the years of a window, and those of which it is not known when. */
function termsQuery(countries: readonly string[], window: Window | null): string {
  const named = countries.map(code => `+"${code}"`).join(' ')
  if (named === '' || !window?.from || !window.to) return named
  const years = bucketsBetween(addDays(window.from, -narrowDays), window.to, 'YEAR', mostYears + 1)
  return years.length > mostYears ? named : `${named} +(${[...years, 'wide'].map(year => `"${year}"`).join(' ')})`
}

/** Whether what is meant may be a country or an organization, for which people speak. */
function mayBeSpokenFor({ labels }: Slot): boolean {
  return labels.some(label => label !== 'Person')
}

/** The keys, inclusive, between which all has to lie that is not wide: those of the days asked for, and of the page. */
export function scanParameters(window: Window | null, lower: string | undefined, upper: string | undefined) {
  const from = window?.from ? addDays(window.from, -narrowDays) : window ? dated : ''
  const to = window?.to ? `${window.to}|\uffff` : '\uffff'
  return {
    scanFrom: lower !== undefined && lower > from ? lower : from,
    scanTo: upper !== undefined && upper < to ? upper : to,
  }
}
