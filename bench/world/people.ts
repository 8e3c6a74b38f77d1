import type { OfficeLevel } from '../../src/domain/office.ts'
import { worldCountries } from './countries.ts'
import { createNames } from './names.ts'
import type { Chance } from './random.ts'

/** A stretch of a person's life in an office; both days belong to it. */
export interface Term {
  level: OfficeLevel
  title: string
  from: string
  to: string
}

/** Somebody of the made-up year. */
export interface WorldPerson {
  id: number
  name: string
  country: string
  terms: Term[]
}

const offices: readonly (readonly [OfficeLevel, string])[] = [
  ['HEAD_OF_STATE', 'President'],
  ['HEAD_OF_GOVERNMENT', 'Prime Minister'],
  ['FOREIGN_MINISTER', 'Foreign Minister'],
  ['DEFENCE_MINISTER', 'Defence Minister'],
  ['ENVOY', 'Special Envoy'],
]
const longAgo = '2020-01-01'
const farOff = '2029-12-31'

/** People of the countries, leaders first. Every fourth office changes hands in the year: who leaves it goes on without one. */
export function makePeople(chance: Chance, wanted: number): WorldPerson[] {
  const name = createNames(chance)
  const people: WorldPerson[] = []
  const add = (country: string, terms: Term[]) => people.push({ id: people.length, name: name(), country, terms })
  for (const [level, title] of offices) {
    for (const { iso3 } of worldCountries) {
      if (people.length >= wanted) return people
      if (!chance.hits(0.25)) {
        add(iso3, [{ level, title, from: longAgo, to: farOff }])
        continue
      }
      const month = 3 + chance.below(8)
      const day = `2025-${String(month).padStart(2, '0')}`
      add(iso3, [{ level, title, from: longAgo, to: `${day}-14` }])
      add(iso3, [{ level, title, from: `${day}-15`, to: farOff }])
    }
  }
  while (people.length < wanted) {
    const level = chance.hits(0.5) ? 'ADVISER' : 'MINISTER'
    const title = level === 'ADVISER' ? 'National Security Adviser' : 'Trade Minister'
    add(chance.pick(worldCountries).iso3, [{ level, title, from: longAgo, to: farOff }])
  }
  return people
}

/** The office that somebody holds on a day. */
export function termOn({ terms }: WorldPerson, day: string): Term | undefined {
  return terms.find(({ from, to }) => from <= day && day <= to)
}
