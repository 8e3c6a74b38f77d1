import { addDays, narrowDays } from '../../domain/date.ts'
import type { MeetingFilter } from './meetings.ts'
import { namedParameters, type Slot } from './reference.ts'
import { type Window, windowParameters } from './window.ts'

/** Statuses that depend on the day for which they are told. */
const lapsing: readonly string[] = ['PLANNED', 'UNCONFIRMED']
/** Comes behind the keys of meetings without any date, and before all others. */
const dated = '0000|\uffff'

/** The parameters of a filter of meetings, as every statement takes them that includes `parts/meetings-found.cypher`. */
export function meetingParameters(
  { slots, window, sanctioned, minSources, knownAt: _, ...filter }: MeetingFilter,
  { lower, upper }: { lower?: string | undefined; upper?: string | undefined },
) {
  const of = (role: string) => slots.filter(slot => slot.role === role)
  const actors = of('PARTICIPANT')
  const { presence } = filter
  // Nobody attended a meeting that was not held, so of those that somebody attended that need not be looked at.
  const sure = actors.length > 0 && presence.join() === 'ATTENDED' && filter.statuses.includes('HELD')
  const statuses = sure ? [] : filter.statuses
  return {
    ...namedParameters(slots),
    ...filter,
    ...windowParameters(window),
    ...scanParameters(window, lower, upper),
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
    pair: [],
  }
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
