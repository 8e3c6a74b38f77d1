import type { OfficeRecord } from '../domain/evidence.ts'
import { contentId } from '../domain/id.ts'
import { officeKey, officeLevel } from '../domain/office.ts'
import { type Derivation, known } from './canonical.ts'
import { commonest, groupBy, sameKey } from './keyed.ts'

/** The key of an office: its normal title and its country. */
export function officeBlock(record: OfficeRecord): string {
  return `${officeKey(record.name, record.country)}|${record.country ?? ''}`
}

/** Derives offices: one normal title in one country is one office; a title without country is that of no country. */
export function deriveOffices(records: readonly OfficeRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [key, members] of groupBy(records, officeBlock)) {
    const id = contentId('off', key)
    const title = commonest(members.map(record => record.name)) ?? key
    const country = members[0]?.country ?? null
    derivation.clusters.push({ id, members: members.map(record => record.id).sort() })
    derivation.judgements.push(...sameKey(members, 'office-title-and-country'))
    derivation.nodes.push({ label: 'Office', id, properties: known({ title, level: officeLevel(title, country) }) })
  }
  return derivation
}
