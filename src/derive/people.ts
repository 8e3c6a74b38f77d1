import type { PersonRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { type Derivation, known } from './canonical.ts'
import { commonest, founder, groupBy, sameKey } from './keyed.ts'

/** Derives people from whole blocks of records. */
export function derivePeople(records: readonly PersonRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [, members] of groupBy(records, record => `${foldName(record.name)}|${record.country}`)) {
    const id = founder(members).id
    const name = commonest(members.map(record => record.name)) ?? ''
    const aliases = [...new Set(members.map(record => record.name))].filter(alias => alias !== name).sort()
    derivation.clusters.push({ id, members: members.map(record => record.id).sort() })
    derivation.judgements.push(...sameKey(members, 'same-name'))
    derivation.nodes.push({ label: 'Person', id, properties: known({ name, aliases, searchKey: foldName(name) }) })
  }
  return derivation
}
