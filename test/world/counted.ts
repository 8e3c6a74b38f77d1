import { worldCountries } from '../../bench/world/countries.ts'
import type { World } from '../../bench/world/world.ts'
import { countryName } from '../../src/domain/country.ts'
import { held, leads, levelOn, present, quarterOf, tally } from './truth.ts'

/** Question 14, counted by hand. */
export function topLeaders(world: World) {
  const met = new Map<string, Set<string>>()
  for (const meeting of held(world)) {
    if (meeting.mode !== 'IN_PERSON') continue
    for (const one of present(meeting)) {
      if (!leads(one, meeting.day)) continue
      const key = `${quarterOf(meeting.day)}|${one.name}`
      const others = present(meeting).filter(other => other !== one)
      met.set(key, new Set([...(met.get(key) ?? []), ...others.map(({ name }) => name)]))
    }
  }
  const before: Record<string, string> = {
    '2025-Q1': '2024-Q4',
    '2025-Q2': '2025-Q1',
    '2025-Q3': '2025-Q2',
    '2025-Q4': '2025-Q3',
  }
  const groupBy = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].flatMap(bucket => {
    const rows = [...met].filter(([key]) => key.startsWith(bucket))
    const named = rows.map(([key, others]) => ({ name: key.slice(8), counterparts: others.size }))
    named.sort((a, b) => b.counterparts - a.counterparts || (a.name < b.name ? -1 : 1))
    const best = named.slice(0, 20).sort((a, b) => (a.name < b.name ? -1 : 1))
    return best.map(({ name, counterparts }) => {
      const former = met.get(`${before[bucket]}|${name}`)?.size ?? 0
      return { bucket, subject: { name }, counterparts, change: counterparts - former }
    })
  })
  return { encounters: { groupBy } }
}

const levels = ['LEADER', 'FOREIGN_MINISTER', 'DEFENCE_MINISTER']
const g20 = worldCountries
  .filter(country => country.g20)
  .map(({ iso3 }) => iso3)
  .sort()

/** The countries that question 15 is asked for. */
export const g20Countries = g20.map(iso => ({ iso }))

/** Question 15, counted by hand. */
export function pairsByMonth(world: World) {
  const counts = tally(
    held(world).flatMap(meeting => {
      const sides = present(meeting).flatMap(person => {
        const level = leads(person, meeting.day) ? 'LEADER' : levelOn(person, meeting.day)
        return level && levels.includes(level) ? [{ level, country: person.country }] : []
      })
      const pairs = sides.flatMap(a =>
        sides.flatMap(b =>
          a.country < b.country && a.level === b.level ? [`${a.country} ${b.country} ${a.level}`] : [],
        ),
      )
      return [...new Set(pairs)].map(pair => `${meeting.day.slice(0, 7)} ${pair}`)
    }),
  )
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`)
  const groupBy = months.flatMap(bucket =>
    g20.flatMap((one, i) =>
      g20.slice(i + 1).flatMap(other =>
        [...levels].sort().map(level => ({
          bucket,
          countries: [{ iso3: one }, { iso3: other }],
          level,
          count: counts.get(`${bucket} ${one} ${other} ${level}`) ?? 0,
        })),
      ),
    ),
  )
  return { meetings: { groupBy } }
}

/** Question 19, counted by hand. */
export function sanctionsByMonth({ sanctions }: World) {
  const groups = new Map<string, { count: number; programs: Set<string> }>()
  for (const { issuer, targets, sector, program, steps } of sanctions) {
    const aimed = targets.map(target =>
      target.kind === 'COUNTRY' ? target.iso3 : target.kind === 'PERSON' ? target.person.country : null,
    )
    for (const { status, day } of steps) {
      for (const country of new Set(aimed)) {
        const key = JSON.stringify([day.slice(0, 7), status, countryName(issuer), country, sector])
        const group = groups.get(key) ?? { count: 0, programs: new Set() }
        groups.set(key, { count: group.count + 1, programs: group.programs.add(program) })
      }
    }
  }
  const groupBy = [...groups].map(([key, { count, programs }]) => {
    const [bucket, status, name, country, sector] = JSON.parse(key) as (string | null)[]
    const iso3 = country ?? null
    return {
      bucket,
      status,
      issuer: { name },
      country: iso3 ? { iso3 } : null,
      sector,
      count,
      programs: [...programs].sort(),
    }
  })
  return { sanctions: { groupBy } }
}
