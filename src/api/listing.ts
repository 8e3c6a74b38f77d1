import { listKey } from '../domain/list-key.ts'
import { type ListingCertainty, personListing } from '../domain/listing-match.ts'
import type { Context } from './context.ts'
import { entityType } from './entity.ts'
import type { ListEntryView } from './list-entry.ts'
import type { EntityView } from './view.ts'

/** An entry that means somebody, and how sure that is. */
export interface ListingView {
  entry: ListEntryView
  certainty: ListingCertainty
}

/** The entries of legal lists that mean a person or organization: the same normal name, and for people no other nationality. */
export async function listingsOf(actor: EntityView, context: Context): Promise<ListingView[]> {
  const type = entityType(actor)
  if (type !== 'Person' && type !== 'Organization') return []
  const kind = type === 'Person' ? 'PERSON' : 'ORGANIZATION'
  const names = [actor.name ?? '', ...(actor.aliases ?? [])]
  const keys = [...new Set(names.flatMap(name => listKey(kind, name) ?? []))]
  const found = (await Promise.all(keys.map(key => context.loaders.listings.load(key)))).flat()
  const entries = [...new Map(found.map(entry => [entry.id, entry])).values()]
  if (entries.length === 0 || type === 'Organization') {
    return entries.map(entry => ({ entry, certainty: 'CERTAIN' }))
  }
  const countries = await countriesOf(actor, context)
  return entries.flatMap(entry => {
    const certainty = personListing(entry, countries)
    return certainty === null ? [] : [{ entry, certainty }]
  })
}

/** Codes of the countries for which somebody holds or held an office. */
async function countriesOf(person: EntityView, { loaders }: Context): Promise<string[]> {
  const held =
    person.offices ?? (await loaders.people(person.id, { offices: 50, officeEvidence: 0, evidence: 0 }))?.offices ?? []
  return held.flatMap(({ country }) => country?.id ?? [])
}

/** The sanctions that were imposed on a person or organization, as news tell. */
export async function sanctionIdsOf({ id }: EntityView, { loaders }: Context): Promise<readonly string[]> {
  return loaders.targetSanctions.load(id)
}
