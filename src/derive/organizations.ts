import type { OrganizationRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { organizationKey } from '../domain/organization-name.ts'
import { type Derivation, known } from './canonical.ts'
import { commonest, founder, groupBy, sameKey } from './keyed.ts'

/** Derives organizations: one normal name is one organization. */
export function deriveOrganizations(records: readonly OrganizationRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [, members] of groupBy(records, record => organizationKey(record.name))) {
    const id = founder(members).id
    const name = commonest(members.map(record => record.name)) ?? ''
    derivation.clusters.push({ id, members: members.map(record => record.id).sort() })
    derivation.judgements.push(...sameKey(members, 'organization-name'))
    derivation.nodes.push({
      label: 'Organization',
      id,
      properties: known({
        name,
        aliases: [...new Set(members.map(record => record.name))].filter(alias => alias !== name).sort(),
        kind: commonest(members.map(record => record.organizationKind)),
        searchKey: foldName(name),
      }),
    })
  }
  return derivation
}
