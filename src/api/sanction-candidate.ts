import { daysBetween } from '../domain/date.ts'
import { descriptionOf } from '../domain/description.ts'
import { countriesInName, listedCountries } from '../domain/listed-countries.ts'
import { isListOf, timeOfListing } from '../domain/listing-match.ts'
import { readEntriesListedAround } from '../graph/read/list-entries.ts'
import type { EntityRow } from '../graph/read/row.ts'
import type { SanctionNode, SanctionPartRow } from '../graph/read/sanctions.ts'
import type { Context } from './context.ts'
import type { ListEntryView } from './list-entry.ts'

/** A target that news only describe, and an entry that may be one of those who are meant. */
export interface SanctionCandidateView {
  target: EntityRow
  entry: ListEntryView
}

/** Days between the announcement and the day on which a candidate was listed. */
const daysAround = 14

/**
 * The entries that may be whom a sanction's targets without a name are: of the issuers' lists, listed about the day on which it was
 * announced, of the kind and country that the description says. None is ever merged with the description.
 */
export async function candidatesOfSanction(
  { status, startMin, startMax }: SanctionNode,
  issuers: readonly SanctionPartRow[],
  targets: readonly SanctionPartRow[],
  { graph, signal }: Context,
): Promise<SanctionCandidateView[]> {
  const [from, to] = [startMin ?? null, startMax ?? null]
  const meant = targets.flatMap(({ actor, type }) => {
    const described = type === 'TARGETS' ? descriptionOf(actor.name ?? '') : null
    return described ? [{ actor, ...described }] : []
  })
  // What is known only to the year or not at all is around no day.
  if (meant.length === 0 || from === null || to === null || daysBetween(from, to) > daysAround) return []
  const imposing = issuers.filter(({ type }) => type === 'IMPOSED').map(({ actor }) => actor)
  const listed = (await readEntriesListedAround(graph, from, to, daysAround, signal)).filter(
    entry =>
      imposing.some(one => isListOf(entry, { iso3: one.iso3 ?? null, name: one.name ?? '' })) &&
      timeOfListing({ status, from, to }, entry.listedOn) === 'CERTAIN',
  )
  return meant.flatMap(({ actor, kind, countries }) =>
    listed
      .filter(entry => {
        const told = [...listedCountries(entry), ...countriesInName(entry.name)]
        return entry.kind === kind && countries.some(country => told.includes(country))
      })
      .map(entry => ({ target: actor, entry })),
  )
}
