import { addDays } from '../../src/domain/date.ts'
import { worldCountries } from './countries.ts'
import { type WorldMeeting, year } from './meetings.ts'
import { createCompanyNames } from './names.ts'
import type { WorldPerson } from './people.ts'
import type { Chance } from './random.ts'

/** Whom a made-up sanction is aimed at. */
export type WorldTarget =
  | { kind: 'COMPANY'; name: string }
  | { kind: 'PERSON'; person: WorldPerson }
  | { kind: 'COUNTRY'; iso3: string }

/** A made-up sanction and what became of it: each step with its day. */
export interface WorldSanction {
  id: number
  issuer: string
  targets: WorldTarget[]
  sector: string
  program: string
  steps: { status: 'IMPOSED' | 'EXTENDED' | 'LIFTED'; day: string }[]
}

const issuers = ['USA', 'GBR', 'CAN', 'JPN', 'AUS', 'CHE', 'NOR', 'UKR']
const sectors = ['oil', 'banking', 'shipping', 'technology']

/** Sanctions in packages; some companies are sanctioned by a second country within two weeks. */
export function makeSanctions(
  chance: Chance,
  people: readonly WorldPerson[],
  meetings: readonly WorldMeeting[],
  wanted: number,
): WorldSanction[] {
  const company = createCompanyNames(chance)
  const planned = meetings.filter(({ status }) => status === 'PLANNED')
  const officials = people.filter(({ terms }) => terms.some(({ level }) => level !== 'HEAD_OF_STATE'))
  const sanctions: WorldSanction[] = []
  const aimedAt = new Set<string>()
  const add = (issuer: string, day: string, targets: WorldTarget[], sector: string) => {
    const steps: WorldSanction['steps'] = [{ status: 'IMPOSED', day }]
    if (chance.hits(0.25)) steps.push({ status: 'EXTENDED', day: addDays(day, 40 + chance.below(40)) })
    else if (chance.hits(0.2)) steps.push({ status: 'LIFTED', day: addDays(day, 60 + chance.below(60)) })
    const program = `${issuer} package ${1 + Math.floor(Number(day.slice(5, 7)) / 4)}`
    const told = steps.filter(step => step.day <= year.today)
    sanctions.push({ id: sanctions.length, issuer, targets, sector, program, steps: told })
  }
  while (sanctions.length < wanted) {
    const issuer = chance.pick(issuers)
    const day = addDays(year.from, chance.below(330))
    const sector = chance.pick(sectors)
    const roll = chance.next()
    if (roll < 0.6) {
      const targets = Array.from({ length: 1 + chance.below(3) }, () => ({ kind: 'COMPANY' as const, name: company() }))
      add(issuer, day, targets, sector)
      const other = chance.pick(issuers)
      if (other !== issuer && chance.hits(0.4)) add(other, addDays(day, chance.below(22)), targets.slice(0, 1), sector)
    } else if (roll < 0.9 && officials.length > 0) {
      // Some are imposed by the country of somebody whom their target is to meet.
      const pair = planned.length > 0 && chance.hits(0.5) ? chance.pick(planned).participants : []
      const person = pair[0]?.person ?? chance.pick(officials)
      const by = pair[1]?.person.country ?? issuer
      const key = `${by} ${person.id}`
      if (person.country === by || aimedAt.has(key)) continue
      aimedAt.add(key)
      add(by, day, [{ kind: 'PERSON', person }], sector)
    } else {
      const { iso3 } = chance.pick(worldCountries)
      const key = `${issuer} ${iso3}`
      if (iso3 === issuer || aimedAt.has(key)) continue
      aimedAt.add(key)
      add(issuer, day, [{ kind: 'COUNTRY', iso3 }], sector)
    }
  }
  return sanctions.filter(({ steps }) => steps.length > 0)
}
