import { dayOf, daysBetween } from '../domain/date.ts'
import type { SanctionStatus } from '../domain/extraction.ts'
import { foldName } from '../domain/name.ts'
import type { AccountClaim, SanctionAccount } from './account.ts'
import { boundsOf } from './consensus.ts'
import { isImposed } from './status.ts'

/** What matching reads of an account of a sanction. */
export interface SanctionFeatures {
  id: string
  article: string
  status: SanctionStatus
  imposed: boolean
  issuers: ReadonlySet<string>
  targets: ReadonlySet<string>
  /** Aimed at people or bodies, not at a whole country, which is sanctioned again and again. */
  pointed: boolean
  callers: ReadonlySet<string>
  sector: string | null
  program: string | null
  /** First and last day that the text gives, or without it that of publication. */
  from: string | null
  to: string | null
  dated: boolean
  published: string | null
}

/** Reads the features of an account. */
export function sanctionFeatures({ record, claims }: SanctionAccount): SanctionFeatures {
  const bounds = boundsOf(record.date)
  const published = dayOf(record.publishedAt)
  const first = bounds?.startMin ?? bounds?.startMax ?? null
  const last = bounds?.startMax ?? bounds?.startMin ?? null
  return {
    id: record.id,
    article: record.article,
    status: record.status,
    imposed: isImposed(record.status),
    issuers: endsOf(claims, 'ISSUES'),
    targets: endsOf(claims, 'TARGETS'),
    pointed: claims.every(({ claim, other }) => claim.kind !== 'TARGETS' || other?.label !== 'Country'),
    callers: endsOf(claims, 'CALLS'),
    sector: record.sector === null ? null : foldName(record.sector),
    program: record.program === null ? null : foldName(record.program),
    from: first ?? published,
    to: last ?? published,
    dated: first !== null,
    published,
  }
}

/** Keys that accounts of one sanction share: an issuer with a target; without one of them, what there is. */
export function blocksOfSanction(account: SanctionFeatures): string[] {
  const issuers = account.issuers.size === 0 ? ['-'] : [...account.issuers]
  const targets = account.targets.size === 0 ? ['-'] : [...account.targets]
  return issuers.flatMap(issuer => targets.map(target => `sanction|${issuer}|${target}`)).sort()
}

/** Days between two accounts; null when one of them has no day at all. */
export function daysApart(a: SanctionFeatures, b: SanctionFeatures): number | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null
  if (a.to < b.from) return daysBetween(a.to, b.from)
  return b.to < a.from ? daysBetween(b.to, a.from) : 0
}

function endsOf(claims: readonly AccountClaim[], kind: 'ISSUES' | 'TARGETS' | 'CALLS'): Set<string> {
  return new Set(claims.flatMap(({ claim, other }) => (claim.kind === kind && other ? [other.id] : [])))
}
