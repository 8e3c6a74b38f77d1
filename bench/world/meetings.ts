import { addDays } from '../../src/domain/date.ts'
import type { MeetingStatus, Mode, Role } from '../../src/domain/extraction.ts'
import { worldCountries } from './countries.ts'
import type { WorldPerson } from './people.ts'
import type { Chance } from './random.ts'

/** How somebody is part of a made-up meeting. */
export interface WorldParticipant {
  person: WorldPerson
  role: Role
  mode: Mode
  /** Said not to take part. */
  absent: boolean
}

/** A made-up meeting as it really was. */
export interface WorldMeeting {
  id: number
  day: string
  /** HELD, or how it ended otherwise; PLANNED for what lies ahead of the end of the year. */
  status: MeetingStatus
  mode: Mode
  city: string | null
  country: string | null
  venue: string | null
  participants: WorldParticipant[]
  /** Day of the announcement; null for what nobody announced. */
  announced: string | null
}

/** First and last day of the year, and the day that counts as today: plans after it lie ahead. */
export const year = { from: '2025-01-01', to: '2025-12-31', today: '2025-12-01' } as const

const venues = ['Guest House', 'Assembly Hall', 'Palace']
/** Days around a meeting on which the same people have no other, so that no two accounts can be taken for one. */
const rest = 4

/** Meetings with about so many attendances, in the order of time. */
export function makeMeetings(chance: Chance, people: readonly WorldPerson[], attendances: number): WorldMeeting[] {
  const meetings: WorldMeeting[] = []
  const busy = new Map<string, true>()
  const free = (person: WorldPerson, day: number) => {
    for (let near = day - rest; near <= day + rest; near++) if (busy.has(`${person.id} ${near}`)) return false
    return true
  }
  let made = 0
  for (let misses = 0; made < attendances && misses < 200; ) {
    const day = chance.below(365)
    const size = sizeOf(chance)
    const there = new Set<WorldPerson>()
    for (let tries = 0; there.size < size && tries < size * 6; tries++) {
      const person = people[chance.skewed(people.length)]
      if (person && free(person, day)) there.add(person)
    }
    if (new Set([...there].map(({ country }) => country)).size < 2) {
      misses++
      continue
    }
    misses = 0
    for (const person of there) busy.set(`${person.id} ${day}`, true)
    meetings.push(makeMeeting(chance, meetings.length, addDays(year.from, day), [...there]))
    made += there.size
  }
  meetings.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id))
  return meetings
}

function sizeOf(chance: Chance): number {
  const roll = chance.next()
  if (roll < 0.7) return 2
  return roll < 0.95 ? 3 + chance.below(3) : 6 + chance.below(12)
}

function makeMeeting(chance: Chance, id: number, day: string, people: WorldPerson[]): WorldMeeting {
  const remote = chance.hits(0.2)
  const mode: Mode = remote ? (people.length === 2 ? 'PHONE' : 'VIDEO') : 'IN_PERSON'
  const host = chance.pick(people)
  const mediated = people.length === 3 && chance.hits(0.4)
  const hostRole = remote ? 'PARTICIPANT' : mediated ? 'MEDIATOR' : 'HOST'
  const where = chance.hits(0.7) ? host.country : 'CHE'
  const place = remote ? undefined : worldCountries.find(({ iso3 }) => iso3 === where)
  const before = addDays(day, -3 - chance.below(20))
  const announced = day > year.today || chance.hits(0.4) ? (before < year.today ? before : year.today) : null
  const city = place ? (chance.hits(0.7) ? place.capital : place.city) : null
  const participants = people.map((person, i): WorldParticipant => {
    const absent = people.length > 4 && i === 3
    return {
      person,
      role: person === host ? hostRole : 'PARTICIPANT',
      mode: absent ? 'UNKNOWN' : mode,
      absent,
    }
  })
  return {
    id,
    day,
    status: statusOf(chance, day, announced),
    mode,
    city,
    country: place?.iso3 ?? null,
    venue: city && chance.hits(0.3) ? `${city} ${chance.pick(venues)}` : null,
    participants,
    announced,
  }
}

function statusOf(chance: Chance, day: string, announced: string | null): MeetingStatus {
  if (day > year.today) return 'PLANNED'
  if (announced === null || chance.hits(0.75)) return 'HELD'
  return chance.hits(0.6) ? 'CANCELLED' : 'UNCONFIRMED'
}
