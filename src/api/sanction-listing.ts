import { daysBetween } from '../domain/date.ts'
import { isListOf, type ListingCertainty, timeOfListing } from '../domain/listing-match.ts'
import type { EntityRow } from '../graph/read/row.ts'
import type { SanctionNode, SanctionPartRow } from '../graph/read/sanctions.ts'
import type { Context } from './context.ts'
import type { SanctionListingResolvers } from './generated.ts'
import type { ListEntryView } from './list-entry.ts'
import { listingsOf } from './listing.ts'

/** A target of a sanction and the entry that puts the sanction into force. */
export interface SanctionListingView {
  target: EntityRow
  entry: ListEntryView
  /** First and last possible day of the announcement. */
  from: string | null
  to: string | null
  certainty: ListingCertainty
}

/** The entries of a sanction's issuers' lists that mean its targets and are of its time. */
export async function listingsOfSanction(
  { status, startMin, startMax }: SanctionNode,
  issuers: readonly SanctionPartRow[],
  targets: readonly SanctionPartRow[],
  context: Context,
): Promise<SanctionListingView[]> {
  const imposing = issuers.filter(({ type }) => type === 'IMPOSED').map(({ actor }) => actor)
  const [from, to] = [startMin ?? null, startMax ?? null]
  const joined = targets.map(async ({ actor, type }) => {
    const listings = type === 'TARGETS' ? await listingsOf(actor, context) : []
    return listings.flatMap(({ entry, certainty }): SanctionListingView[] => {
      const byIssuer = imposing.some(one => isListOf(entry, { iso3: one.iso3 ?? null, name: one.name ?? '' }))
      const time = byIssuer ? timeOfListing({ status, from, to }, entry.listedOn) : null
      if (time === null) return []
      return [{ target: actor, entry, from, to, certainty: time === 'CERTAIN' ? certainty : 'POSSIBLE' }]
    })
  })
  return (await Promise.all(joined)).flat()
}

/** The fields of a target's listing. */
export const SanctionListing: SanctionListingResolvers = {
  announced: ({ from, to }) => from ?? to,
  inForce: ({ entry }) => entry.listedOn,
  gapDays: ({ entry, from, to }) =>
    from !== null && from === to && entry.listedOn !== null ? daysBetween(from, entry.listedOn) : null,
}
