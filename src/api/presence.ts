import type { Presence } from './generated.ts'

const types = { ATTENDED: 'ATTENDED', EXPECTED: 'EXPECTED_AT', ABSENT: 'ABSENT_FROM' } as const

/** The relationships that stand for ways of being part of a meeting. */
export function relationships(presence: readonly Presence[] | null | undefined): string[] {
  return (presence ?? (['ATTENDED', 'EXPECTED'] as const)).map(one => types[one])
}

/** What a relationship says of somebody's being part of a meeting. */
export function presenceOf(type: 'ATTENDED' | 'EXPECTED_AT' | 'ABSENT_FROM'): Presence {
  return type === 'ATTENDED' ? 'ATTENDED' : type === 'EXPECTED_AT' ? 'EXPECTED' : 'ABSENT'
}
