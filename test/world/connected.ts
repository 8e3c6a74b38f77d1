import { worldCountries } from '../../bench/world/countries.ts'
import type { WorldMeeting } from '../../bench/world/meetings.ts'
import type { WorldPerson } from '../../bench/world/people.ts'
import type { World } from '../../bench/world/world.ts'
import { held, leads, present } from './truth.ts'

/** Two who are connected by others only. */
export function farApart({ people }: World): { from: string; to: string } {
  return { from: people[95]?.name ?? '', to: people[50]?.name ?? '' }
}

interface Hop {
  to: WorldPerson
  meeting: WorldMeeting
}

/** Question 16 by trying every way. The words that stand for it are checked apart: here they are `true` where both are named. */
export const paths = (world: World) => waysOf(world, true, 3)

/** The shortest way in any order of time. */
export const shortestPath = (world: World) => waysOf(world, false, 1)

function waysOf(world: World, inTimeOrder: boolean, first: number) {
  const ends = farApart(world)
  const [from, to] = [ends.from, ends.to].map(name => world.people.find(person => person.name === name))
  const small = held(world).filter(meeting => present(meeting).length <= 12)
  const best = new Map<string, Hop[]>()
  const sizes = (hops: Hop[]) => hops.reduce((sum, { meeting }) => sum + present(meeting).length, 0)
  const days = (hops: Hop[]) => hops.map(({ meeting }) => meeting.day).join()
  const better = (a: Hop[], b: Hop[]) => sizes(a) - sizes(b) || (days(a) < days(b) ? -1 : 1)
  const go = (at: WorldPerson, seen: WorldPerson[], hops: Hop[]) => {
    if (at === to) {
      const key = seen.map(({ name }) => name).join()
      const other = best.get(key)
      if (!other || better(hops, other) < 0) best.set(key, hops)
      return
    }
    if (hops.length === 4) return
    for (const meeting of small) {
      if (!present(meeting).includes(at) || hops.some(hop => hop.meeting === meeting && hop === hops.at(-1))) continue
      const before = hops.at(-1)?.meeting
      if (before && (before === meeting || (inTimeOrder && before.day > meeting.day))) continue
      for (const other of present(meeting)) {
        if (!seen.includes(other)) go(other, [...seen, other], [...hops, { to: other, meeting }])
      }
    }
  }
  if (from) go(from, [from], [])
  const ranked = [...best.values()].sort((a, b) => a.length - b.length || better(a, b))
  return {
    paths: ranked.slice(0, first).map(hops => ({
      length: hops.length,
      steps: hops.map(({ to: other, meeting }, i) => ({
        from: { name: i === 0 ? ends.from : hops[i - 1]?.to.name },
        to: { name: other.name },
        meeting: { date: { edtf: meeting.day } },
        evidence: [{ sentence: true }],
      })),
    })),
  }
}

const europe = 'DEU FRA GBR ITA CHE AUT NOR POL UKR NLD SWE FIN ESP'.split(' ')

/** The countries that question 17 is asked for. */
export const european = worldCountries.filter(({ iso3 }) => europe.includes(iso3)).map(({ iso3 }) => ({ iso: iso3 }))

/** Question 17, with PageRank by iteration and betweenness by counting all shortest ways. */
export function network(world: World) {
  const ties = new Map<string, { meetings: number; weight: number }>()
  for (const meeting of held(world)) {
    if (meeting.day < '2025-10-01' || present(meeting).length > 50) continue
    const there = present(meeting).filter(one => europe.includes(one.country) && leads(one, meeting.day))
    for (const one of there) {
      for (const other of there) {
        if (one === other) continue
        const key = `${one.name}|${other.name}`
        const tie = ties.get(key) ?? { meetings: 0, weight: 0 }
        ties.set(key, { meetings: tie.meetings + 1, weight: tie.weight + 1 / (present(meeting).length - 1) })
      }
    }
  }
  const names = [...new Set([...ties.keys()].map(key => key.split('|')[0] ?? ''))].sort()
  const weight = (a: string, b: string) => ties.get(`${a}|${b}`)?.weight ?? 0
  const strength = (a: string) => names.reduce((sum, b) => sum + weight(a, b), 0)
  const ranks = pageRank(names, weight, strength)
  const between = betweenness(names, (a, b) => ties.has(`${a}|${b}`))
  const nodes = names.map(name => ({
    person: { name },
    degree: names.filter(other => ties.has(`${name}|${other}`)).length,
    strength: strength(name),
    pageRank: ranks.get(name),
    betweenness: between.get(name),
  }))
  const edges = [...ties].flatMap(([key, tie]) => {
    const [from = '', to = ''] = key.split('|')
    return from < to ? [{ from: { name: from }, to: { name: to }, ...tie }] : []
  })
  return { network: { nodes, edges } }
}

function pageRank(names: string[], weight: (a: string, b: string) => number, strength: (a: string) => number) {
  let ranks = new Map(names.map(name => [name, 1 / names.length]))
  for (let round = 0; round < 500; round++) {
    const gets = (name: string) =>
      names.reduce((sum, other) => sum + ((ranks.get(other) ?? 0) * weight(other, name)) / strength(other), 0)
    ranks = new Map(names.map(name => [name, 0.15 / names.length + 0.85 * gets(name)]))
  }
  return ranks
}

/** For each pair of others, the share of their shortest ways that lead through a name. */
function betweenness(names: string[], tied: (a: string, b: string) => boolean): Map<string, number> {
  const ways = new Map(names.map(name => [name, shortest(names, tied, name)]))
  const of = (a: string, b: string) => ways.get(a)?.get(b)
  const pairs = ((names.length - 1) * (names.length - 2)) / 2
  return new Map(
    names.map(name => {
      let sum = 0
      for (const a of names) {
        for (const b of names) {
          const [whole, first, second] = [of(a, b), of(a, name), of(name, b)]
          if (a >= b || a === name || b === name || !whole || !first || !second) continue
          if (first.length + second.length === whole.length) sum += (first.count * second.count) / whole.count
        }
      }
      return [name, pairs > 0 ? sum / pairs : 0]
    }),
  )
}

function shortest(names: string[], tied: (a: string, b: string) => boolean, from: string) {
  const found = new Map([[from, { length: 0, count: 1 }]])
  for (let length = 1; length < names.length; length++) {
    for (const name of names) {
      if (found.has(name)) continue
      const before = names.filter(other => tied(other, name) && found.get(other)?.length === length - 1)
      const count = before.reduce((sum, other) => sum + (found.get(other)?.count ?? 0), 0)
      if (count > 0) found.set(name, { length, count })
    }
  }
  return found
}
