import type { OfficeRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { officeKey, officeLevel } from '../domain/office.ts'
import { type Derivation, known } from './canonical.ts'
import { commonest, groupBy } from './keyed.ts'
import { groupByScope, scopedId } from './scoped.ts'

/** Derives offices: one normal title in one country is one office. A title without country is the one that is known. */
export function deriveOffices(records: readonly OfficeRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [key, titled] of groupBy(records, record => officeKey(record.name, record.country))) {
    const scoped = titled.map(record => ({ ...record, scope: record.country }))
    for (const group of groupByScope(scoped, 'office-title-and-country')) {
      const id = scopedId('off', key, group.scope)
      const title = commonest(group.members.map(record => record.name)) ?? foldName(key)
      derivation.clusters.push({ id, members: group.members.map(record => record.id).sort() })
      derivation.judgements.push(...group.judgements)
      derivation.nodes.push({
        label: 'Office',
        id,
        properties: known({ title, level: officeLevel(title, group.scope) }),
      })
    }
  }
  return derivation
}
