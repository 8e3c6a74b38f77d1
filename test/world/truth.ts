import type { WorldMeeting } from '../../bench/world/meetings.ts'
import { termOn, type WorldPerson } from '../../bench/world/people.ts'
import type { World } from '../../bench/world/world.ts'

/** Who really took part in a meeting. */
export function present({ participants }: WorldMeeting): WorldPerson[] {
  return participants.filter(({ absent }) => !absent).map(({ person }) => person)
}

/** Meetings that were held. */
export function held({ meetings }: World): WorldMeeting[] {
  return meetings.filter(({ status }) => status === 'HELD')
}

/** The level of the office that somebody holds on a day. */
export function levelOn(person: WorldPerson, day: string) {
  return termOn(person, day)?.level ?? null
}

/** Whether somebody is a head of state or government on a day. */
export function leads(person: WorldPerson, day: string): boolean {
  const level = levelOn(person, day)
  return level === 'HEAD_OF_STATE' || level === 'HEAD_OF_GOVERNMENT'
}

/** The quarter of a day. */
export const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** Counts of things by key. */
export function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
