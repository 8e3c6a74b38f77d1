import type { WorldMeeting } from '../../bench/world/meetings.ts'
import { year } from '../../bench/world/meetings.ts'
import type { World } from '../../bench/world/world.ts'
import { wellConnected } from './joined.ts'
import { held, present } from './truth.ts'

const day = (meeting: WorldMeeting) => ({ edtf: meeting.day })
const actors = (meeting: WorldMeeting) => meeting.participants.map(({ person }) => ({ actor: { name: person.name } }))

/** What question 1 is asked for: whoever met most, and the city where most of that was. */
export function hubAndCity(world: World): { name: string; city: string } {
  const hub = wellConnected(world)
  const cities = held(world).flatMap(meeting => (present(meeting).includes(hub) && meeting.city ? [meeting.city] : []))
  const count = (city: string) => cities.filter(other => other === city).length
  const [city = ''] = [...new Set(cities)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
  return { name: hub.name, city }
}

/** Question 1 by looking through all meetings; the words that stand for it are checked apart. */
export function metInCity(world: World) {
  const { name, city } = hubAndCity(world)
  const edges = held(world)
    .filter(meeting => meeting.city === city && meeting.mode === 'IN_PERSON')
    .filter(meeting => present(meeting).some(person => person.name === name))
    .flatMap(meeting =>
      present(meeting)
        .filter(person => person.name !== name)
        .map(person => ({
          node: { counterpart: { name: person.name }, meeting: { date: day(meeting) } },
          evidence: [{ sentence: true }],
        })),
    )
  return { encounters: { edges } }
}

/** Question 4 by looking through all meetings. */
export function itinerary(world: World) {
  const hub = wellConnected(world)
  const nodes = world.meetings
    .filter(meeting => present(meeting).includes(hub) && meeting.day <= year.to)
    .map(meeting => ({
      date: { edtf: meeting.day, exactness: 'DAY' },
      status: meeting.status,
      presence: meeting.status === 'HELD' ? 'ATTENDED' : 'EXPECTED',
      meeting: { city: meeting.city ? { name: meeting.city } : null },
      counterparts: present(meeting).flatMap(({ name }) => (name === hub.name ? [] : [{ name }])),
    }))
  return { timeline: { nodes } }
}

/** Question 6 by looking through all meetings. */
export function absent(world: World) {
  const nodes = held(world).flatMap(meeting => {
    const away = meeting.participants.filter(one => one.absent)
    if (!meeting.day.startsWith('2025-06')) return []
    const told = away.map(({ person }) => ({ actor: { name: person.name }, evidence: [{ sentence: true }] }))
    return [{ date: day(meeting), absent: told }]
  })
  return { meetings: { nodes } }
}

/** Question 9 by looking through all plans. */
export function plans({ meetings }: World) {
  const nodes = meetings
    .filter(({ status }) => status === 'UNCONFIRMED')
    .map(meeting => ({
      date: day(meeting),
      participants: present(meeting).map(({ name }) => ({ actor: { name } })),
    }))
  return { meetings: { nodes } }
}

/** Question 12 by looking through all articles. */
export function restsOn(world: World) {
  const told = new Map<number, { unnamed: boolean; articles: number }>()
  for (const { about, extraction } of world.articles()) {
    if (!('meeting' in about)) continue
    const { unnamed, articles } = told.get(about.meeting) ?? { unnamed: true, articles: 0 }
    const teller = extraction.meetings[0]?.attributedTo
    told.set(about.meeting, { unnamed: unnamed && /official/.test(teller ?? ''), articles: articles + 1 })
  }
  const autumn = (meeting: WorldMeeting) => meeting.day >= '2025-09-01' && meeting.day <= '2025-10-31'
  const one = world.meetings.filter(meeting => told.get(meeting.id)?.articles === 1 && autumn(meeting))
  const unnamed = world.meetings.filter(meeting => told.get(meeting.id)?.unnamed)
  return {
    one: { nodes: one.map(meeting => ({ date: day(meeting), articleCount: 1, participants: actors(meeting) })) },
    unnamed: { nodes: unnamed.map(meeting => ({ date: day(meeting), participants: actors(meeting) })) },
  }
}
