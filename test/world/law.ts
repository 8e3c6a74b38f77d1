import type { WorldTarget } from '../../bench/world/sanctions.ts'
import type { World } from '../../bench/world/world.ts'
import { countryName } from '../../src/domain/country.ts'
import { addDays } from '../../src/domain/date.ts'
import { type ListEntry, listEntrySchema } from '../../src/domain/list-entry.ts'

const list = 'US-OFAC-SDN'

/** The companies on which one country imposed sanctions, with how many days later its list named them. */
function listed({ sanctions }: World, issuer: string) {
  return sanctions
    .filter(sanction => sanction.issuer === issuer)
    .map(sanction => {
      const companies = sanction.targets.flatMap(target => (target.kind === 'COMPANY' ? [target.name] : []))
      const day = sanction.steps[0]?.day ?? ''
      const entries = companies.map((name, i) => ({
        id: `ofac-${100 * sanction.id + i}`,
        name,
        gap: (sanction.id + i) % 9,
      }))
      return { sanction, day, entries }
    })
}

/** The list that one country keeps, as a reader of lists gives it. */
export function listOf(world: World, issuer: string): ListEntry[] {
  return listed(world, issuer).flatMap(({ sanction, day, entries }) =>
    entries.map(({ id, name, gap }) =>
      listEntrySchema.parse({
        ...{ id, list, authority: 'Office of Foreign Assets Control', country: issuer, kind: 'ORGANIZATION', name },
        ...{ aliases: [], programs: [sanction.program], listedOn: addDays(day, gap) },
        ...{ nationalities: [], birthDates: [], remarks: null },
      }),
    ),
  )
}

/** What question 10 is asked for. */
export const lawOf = { issuer: 'USA' } as const

/** Question 10 by looking through all sanctions that are as they were imposed. */
export function law(world: World) {
  const nodes = listed(world, lawOf.issuer)
    .filter(({ sanction }) => sanction.steps.length === 1)
    .map(({ sanction, day, entries }) => ({
      program: sanction.program,
      date: { edtf: day },
      targets: sanction.targets.map(target => ({
        actor: { name: nameOf(target) },
      })),
      listings: entries.map(({ id, name, gap }) => ({
        target: { name },
        announced: day,
        inForce: addDays(day, gap),
        gapDays: gap,
        certainty: 'CERTAIN',
        entry: { id, list, programs: [sanction.program] },
      })),
    }))
  return { sanctions: { nodes } }
}

function nameOf(target: WorldTarget): string {
  if (target.kind === 'COMPANY') return target.name
  return target.kind === 'PERSON' ? target.person.name : (countryName(target.iso3) ?? target.iso3)
}
