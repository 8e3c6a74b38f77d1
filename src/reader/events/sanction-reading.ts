import type { SanctionStatus } from '../../domain/extraction.ts'
import type { Targets } from './sanction-parties.ts'

/** What one sentence says of one sanction; issuers or targets may still be missing. */
export interface Reading {
  status: SanctionStatus
  issuers: string[]
  targets: string[]
  callers: string[]
  sector: string | null
  land: string | null
  /** «is imposing»: the text itself is the announcement. */
  progressive: boolean
  /** The word that says so. */
  trigger: number
  /** The words that tell of this act alone, where one verb tells of several. */
  within?: readonly [number, number]
}

/** What several phrases name together. */
export function summed(found: readonly Targets[]): { targets: string[]; sector: string | null; land: string | null } {
  return {
    targets: [...new Set(found.flatMap(one => one.refs))],
    sector: found.find(one => one.sector)?.sector ?? null,
    land: found.find(one => one.land)?.land ?? null,
  }
}
