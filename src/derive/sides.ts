import type { AccountClaim } from './account.ts'

/** Two sides or more; null when the words do not tell, as for people whose country is not said. */
export type Format = 'BILATERAL' | 'MULTILATERAL' | null

/** The side that a participant stands for: what they speak for, else their own country; for a country or a body itself. */
export function sideOf({ other, otherCountry, representing }: AccountClaim): string | null {
  if (representing !== null) return representing
  return other?.label === 'Person' ? otherCountry : (other?.id ?? null)
}

/** Whether those who took part, mediators aside, are two sides or more. */
export function formatOfSides(present: readonly AccountClaim[]): Format {
  const parties = present.filter(({ claim }) => claim.role !== 'MEDIATOR')
  const entities = new Set(parties.flatMap(({ other }) => other?.id ?? []))
  const sides = new Set(parties.flatMap(party => sideOf(party) ?? []))
  const spokenFor = new Set(parties.flatMap(party => (party.other?.label === 'Person' ? (sideOf(party) ?? []) : [])))
  const actors = [...entities].filter(id => !spokenFor.has(id))
  const placed = new Set(parties.flatMap(party => (sideOf(party) === null ? [] : (party.other?.id ?? []))))
  const open = actors.filter(id => !placed.has(id)).length
  if (sides.size >= 3 || open > 3) return 'MULTILATERAL'
  if (sides.size + open === 2 || actors.length === 2) return 'BILATERAL'
  return null
}
