import type { PersonRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { personBlock } from '../domain/person-name.ts'
import { type Derivation, known } from './canonical.ts'
import { founder, groupBy } from './keyed.ts'
import { clusterPeople } from './people-clusters.ts'

/** Derives people from whole blocks of records. */
export function derivePeople(records: readonly PersonRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [, block] of groupBy(records, record => personBlock(record.name))) {
    const { groups, judgements } = clusterPeople(block)
    derivation.judgements.push(...judgements)
    for (const members of groups) {
      const id = founder(members).id
      const name = displayName(members)
      const aliases = [...new Set(members.map(record => record.name))].filter(alias => alias !== name).sort()
      derivation.clusters.push({ id, members: members.map(record => record.id).sort() })
      derivation.nodes.push({ label: 'Person', id, properties: known({ name, aliases, searchKey: foldName(name) }) })
    }
  }
  return derivation
}

/** The commonest of the names with most words, up to three: «Keir Starmer» before «Starmer», whatever occurs more often. */
function displayName(members: readonly PersonRecord[]): string {
  const ranked = groupBy(members, record => record.name).map(([name, records]) => ({ name, count: records.length }))
  const words = (name: string) => Math.min(2, foldName(name).split(' ').length)
  ranked.sort((a, b) => words(b.name) - words(a.name) || b.count - a.count || (a.name < b.name ? -1 : 1))
  return ranked[0]?.name ?? ''
}
