import type { WorldMeeting } from '../../bench/world/meetings.ts'
import { termOn, type WorldPerson } from '../../bench/world/people.ts'
import type { WorldSanction } from '../../bench/world/sanctions.ts'
import type { World } from '../../bench/world/world.ts'
import { countryName } from '../../src/domain/country.ts'
import { held, leads, levelOn, present } from './truth.ts'

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Whoever met most leaders. */
export function wellConnected(world: World): WorldPerson {
  const met = (person: WorldPerson) => held(world).filter(meeting => present(meeting).includes(person)).length
  const [first] = [...world.people].sort((a, b) => met(b) - met(a) || a.id - b.id)
  if (!first) throw new Error('There is nobody.')
  return first
}

/** Question 18 by looking through all meetings. */
export function beforeAndAfter(world: World) {
  const hub = wellConnected(world)
  const met = (person: WorldPerson, meeting: WorldMeeting, fits: (distance: number) => boolean) =>
    held(world)
      .filter(other => other !== meeting && present(other).includes(person) && fits(days(meeting.day, other.day)))
      .flatMap(other =>
        present(other)
          .filter(one => one !== person)
          .map(one => ({ counterpart: { name: one.name }, meeting: { date: { edtf: other.day } } })),
      )
  const nodes = held(world)
    .filter(meeting => present(meeting).includes(hub))
    .flatMap(meeting =>
      present(meeting)
        .filter(one => one !== hub && leads(one, meeting.day))
        .map(one => ({
          counterpart: { name: one.name },
          meeting: { date: { edtf: meeting.day } },
          before: met(one, meeting, distance => distance < 0 && distance >= -7),
          after: met(one, meeting, distance => distance > 0 && distance <= 7),
        })),
    )
  return { encounters: { nodes } }
}

const namesOf = ({ targets }: WorldSanction) =>
  targets.map(target =>
    target.kind === 'COMPANY'
      ? target.name
      : target.kind === 'PERSON'
        ? target.person.name
        : (countryName(target.iso3) ?? ''),
  )
const imposed = ({ steps }: WorldSanction) => steps[0]?.day ?? ''

/** Question 20 by comparing all sanctions with all. */
export function sanctionPairs(world: World) {
  const found = world.sanctions.flatMap(one =>
    world.sanctions.flatMap(other => {
      const apart = days(imposed(one), imposed(other))
      const first = apart > 0 || (apart === 0 && one.id < other.id)
      if (one.issuer === other.issuer || !first || apart > 14) return []
      const meetings = held(world).filter(meeting => {
        const distance = days(meeting.day, imposed(one))
        const sides = present(meeting).map(({ country }) => country)
        return distance >= 1 && distance <= 30 && sides.includes(one.issuer) && sides.includes(other.issuer)
      })
      const both = namesOf(one).filter(name => namesOf(other).includes(name))
      const issuers = [countryName(one.issuer), countryName(other.issuer)]
      return both.map(name => ({
        // Of two on one day neither is the first.
        issuers: apart === 0 ? issuers.sort() : issuers,
        target: { name },
        daysApart: apart,
        days: [imposed(one), imposed(other)],
        meetings: meetings.map(({ day }) => ({ date: { edtf: day } })),
      }))
    }),
  )
  return { sanctionPairs: found }
}

/** Question 21 by looking through all plans. */
export function sanctionedParticipants(world: World) {
  const nodes = world.meetings.flatMap(meeting => {
    if (meeting.status !== 'PLANNED' || meeting.day > '2025-12-31') return []
    const under = present(meeting).flatMap(person =>
      world.sanctions
        .filter(({ targets, steps }) => {
          const hit = targets.some(target => target.kind === 'PERSON' && target.person === person)
          return hit && steps.at(-1)?.status !== 'LIFTED'
        })
        .filter(({ issuer }) => present(meeting).some(other => other !== person && other.country === issuer))
        .map(({ issuer, program }) => ({
          participant: { name: person.name },
          issuer: { name: countryName(issuer) },
          sanction: { program },
        })),
    )
    const participants = present(meeting).map(({ name }) => ({ actor: { name } }))
    return under.length > 0 ? [{ date: { edtf: meeting.day }, participants, sanctionedParticipants: under }] : []
  })
  return { meetings: { nodes } }
}

/** Question 22 by looking through all meetings. */
export function whileInOffice(world: World) {
  const hub = wellConnected(world)
  const counts = new Map<string, number>()
  for (const meeting of held(world)) {
    if (meeting.mode !== 'IN_PERSON' || !present(meeting).includes(hub)) continue
    for (const one of present(meeting)) {
      if (one === hub || levelOn(one, meeting.day) !== 'HEAD_OF_GOVERNMENT') continue
      const key = JSON.stringify([meeting.day.slice(0, 4), one.name, meeting.country])
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const groupBy = [...counts].map(([key, meetings]) => {
    const [bucket, name, iso3] = JSON.parse(key) as string[]
    return { bucket, counterpart: { name }, country: { iso3 }, meetings }
  })
  return { encounters: { groupBy } }
}

/** Question 25 by looking through all meetings. */
export function nearGeneva(world: World) {
  const nodes = held(world)
    .filter(({ city, mode }) => city === 'Geneva' && mode === 'IN_PERSON')
    .flatMap(meeting =>
      present(meeting).map(person => ({
        person: { name: person.name },
        delegation: { iso3: person.country },
        office: termOn(person, meeting.day)?.title ?? null,
        role: meeting.participants.find(one => one.person === person)?.role,
        meeting: {
          date: { edtf: meeting.day },
          mediated: meeting.participants.some(({ role, absent }) => role === 'MEDIATOR' && !absent),
          attended: present(meeting).map(({ name }) => ({ actor: { name } })),
        },
      })),
    )
  return { visits: { nodes } }
}
