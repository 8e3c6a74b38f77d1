import { listKey } from '../domain/list-key.ts'
import { certaintyOfListing, type ListingCertainty } from '../domain/listing-match.ts'
import type { Context } from './context.ts'
import { entityType } from './entity.ts'
import type { ListEntryView } from './list-entry.ts'
import type { EntityView } from './view.ts'

/** An entry that means somebody, and how sure that is. */
export interface ListingView {
  entry: ListEntryView
  certainty: ListingCertainty
}

/**
 * The entries of legal lists that mean a person or organization: those that people ruled to, and those of the same normal name where
 * nothing that is known besides it speaks against.
 */
export async function listingsOf(actor: EntityView, { loaders }: Context): Promise<ListingView[]> {
  const type = entityType(actor)
  if (type !== 'Person' && type !== 'Organization') return []
  const kind = type === 'Person' ? 'PERSON' : 'ORGANIZATION'
  const names = [actor.name ?? '', ...(actor.aliases ?? [])]
  const keys = [...new Set(names.flatMap(name => listKey(kind, name) ?? []))]
  const [grounds, ...found] = await Promise.all([
    loaders.listingGrounds.load(actor.id),
    ...keys.map(key => loaders.listings.load(key)),
  ])
  const ruled = grounds.rulings.flatMap(({ entry, verdict }) => (verdict === 'SAME' ? entry : []))
  const named = await Promise.all(ruled.map(id => loaders.listEntries.load(id)))
  const entries = new Map([...found, ...named].flat().map(entry => [entry.id, entry]))
  return [...entries.values()].flatMap(entry => {
    const certainty = certaintyOfListing(entry, names, grounds)
    return certainty === null ? [] : [{ entry, certainty }]
  })
}

/** The sanctions that were imposed on a person or organization, as news tell. */
export async function sanctionIdsOf({ id }: EntityView, { loaders }: Context): Promise<readonly string[]> {
  return loaders.targetSanctions.load(id)
}
