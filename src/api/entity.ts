import type { EntityRow } from '../graph/read/row.ts'
import type { EntityView, NodeView, SearchResultView } from './view.ts'

/** The GraphQL type of a canonical node. */
export function entityType({ labels }: Pick<EntityRow, 'labels'>): 'Person' | 'Organization' | 'Country' | 'Place' {
  const type = (['Person', 'Organization', 'Country', 'Place'] as const).find(label => labels.includes(label))
  if (!type) throw new Error(`A node with the labels ${labels.join()} is no person, organization, country or place.`)
  return type
}

/** The GraphQL type of whatever has an id, or was found. */
export function typeOf(view: NodeView | SearchResultView) {
  if ('labels' in view) return entityType(view)
  if ('places' in view) return 'Meeting'
  if ('node' in view) return 'Sanction'
  return 'documentId' in view ? 'Article' : 'Sentence'
}

/** The country of a list of places. */
export function countryOf(places: readonly EntityRow[]): EntityRow | null {
  return places.find(({ labels }) => labels.includes('Country')) ?? null
}

/** The innermost place of a kind among the places of a meeting, which go from the inside outwards; what is around it comes along. */
export function placeOf(places: readonly EntityRow[], kind: 'VENUE' | 'CITY' | 'REGION'): EntityView | null {
  return innermost(places, place => place.kind === kind)
}

/** The most exact place of a meeting, whatever its kind. */
export function innermost(
  places: readonly EntityRow[],
  fits: (place: EntityRow) => boolean = () => true,
): EntityView | null {
  const at = places.findIndex(place => place.labels.includes('Place') && fits(place))
  const place = places[at]
  return place ? { ...place, around: places.slice(at + 1) } : null
}

/** The graph's own names of what may be of these kinds. */
export function labelsOf(kinds: readonly string[] | null | undefined, all: readonly string[]): string[] {
  return kinds ? kinds.map(kind => kind.charAt(0) + kind.slice(1).toLowerCase()) : [...all]
}
