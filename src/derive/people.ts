import type { PersonRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { personBlock, personNameParts } from '../domain/person-name.ts'
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

/** The commonest full name without a title, of equals the one with the most usual words: never «Starmer», never the slip of one. */
function displayName(members: readonly PersonRecord[]): string {
  const named = groupBy(members, record => record.name).map(([name, records]) => ({
    name,
    count: records.length,
    rank: completeness(name),
    words: foldName(name).split(' '),
  }))
  const uses = (word: string) => named.reduce((sum, one) => sum + (one.words.includes(word) ? one.count : 0), 0)
  const ranked = named.map(one => ({ ...one, usual: Math.min(...one.words.map(uses)) }))
  ranked.sort((a, b) => b.rank - a.rank || b.count - a.count || b.usual - a.usual || (a.name < b.name ? -1 : 1))
  return ranked[0]?.name ?? ''
}

function completeness(name: string): number {
  const { given, regnal, suffix, words } = personNameParts(name)
  if (regnal) return suffix === null ? 1 : 2
  const titled = foldName(name).split(' ').length > words.length + (suffix === null ? 0 : 1)
  return given.length === 0 ? 0 : titled ? 1 : 2
}
