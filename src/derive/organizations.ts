import type { OrganizationRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import type { Decision } from '../domain/ruling.ts'
import { type Derivation, known } from './canonical.ts'
import { commonest, founder, groupBy } from './keyed.ts'
import { clusterOrganizations } from './organization-clusters.ts'
import { organizationBlock } from './organization-names.ts'
import { applyRulings } from './rulings.ts'

/** Derives organizations from whole blocks of records, and from what people ruled about them. */
export function deriveOrganizations(
  records: readonly OrganizationRecord[],
  rulings: readonly Decision[] = [],
): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  const clustered = groupBy(records, record => organizationBlock(record.name)).map(([, block]) =>
    clusterOrganizations(block),
  )
  derivation.judgements.push(...clustered.flatMap(({ judgements }) => judgements))
  const groups = clustered.flatMap(block => block.groups)
  for (const members of applyRulings(groups, rulings, nearness)) {
    const id = founder(members).id
    const name = commonest(members.map(record => record.name)) ?? ''
    derivation.clusters.push({ id, members: members.map(record => record.id).sort() })
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

/** What two records of one name have in common besides it. */
function nearness(a: OrganizationRecord, b: OrganizationRecord): number {
  const kind = a.organizationKind !== null && a.organizationKind === b.organizationKind
  return (a.article === b.article ? 4 : 0) + (kind ? 2 : 0) + (a.name === b.name ? 1 : 0)
}
