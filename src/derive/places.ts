import type { PlaceRecord } from '../domain/evidence.ts'
import type { PlaceKind } from '../domain/extraction.ts'
import { foldName, placeKey } from '../domain/name.ts'
import { type Derivation, known } from './canonical.ts'
import { commonest, groupBy } from './keyed.ts'
import { groupByScope, scopedId } from './scoped.ts'

const byExactness: readonly PlaceKind[] = ['VENUE', 'CITY', 'REGION']

/** Derives places: one normal name in one country is one place. A city named without its country is the one that is known. */
export function derivePlaces(records: readonly PlaceRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [key, named] of groupBy(records, record => placeKey(record.name))) {
    const scoped = named.map(record => ({ ...record, scope: record.country }))
    for (const group of groupByScope(scoped, 'place-name-and-country')) {
      const id = scopedId('plc', key, group.scope)
      derivation.clusters.push({ id, members: group.members.map(record => record.id).sort() })
      derivation.judgements.push(...group.judgements)
      const name = commonest(group.members.map(record => record.name)) ?? key
      const aliases = [...new Set(group.members.map(record => record.name))].filter(alias => alias !== name).sort()
      derivation.nodes.push({
        label: 'Place',
        id,
        properties: known({
          name,
          kind: kindOf(group.members),
          searchKey: foldName(name),
          aliases,
          city: commonest(group.members.map(({ city }) => city)),
          country: group.scope,
        }),
      })
    }
  }
  return derivation
}

function kindOf(members: readonly PlaceRecord[]): PlaceKind {
  const votes = (kind: PlaceKind) => members.filter(record => record.placeKind === kind).length
  return byExactness.reduce((best, kind) => (votes(kind) > votes(best) ? kind : best))
}
