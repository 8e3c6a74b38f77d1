import type { PersonRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { personNameParts } from '../domain/person-name.ts'
import type { Decision } from '../domain/ruling.ts'
import { isLatin } from '../names/latin-name.ts'
import { type Derivation, known } from './canonical.ts'
import { founder, groupBy } from './keyed.ts'
import { clusterPeople } from './people-clusters.ts'
import { blockOfPerson } from './people-names.ts'
import { applyRulings } from './rulings.ts'

/** Derives people from whole blocks of records, and from what people ruled about them. */
export function derivePeople(records: readonly PersonRecord[], rulings: readonly Decision[] = []): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  const clustered = groupBy(records, record => blockOfPerson(record.name)).map(([, block]) => clusterPeople(block))
  derivation.judgements.push(...clustered.flatMap(({ judgements }) => judgements))
  const groups = clustered.flatMap(block => block.groups)
  for (const members of applyRulings(groups, rulings, nearness)) {
    const id = founder(members).id
    const name = displayName(members)
    const aliases = [...new Set(members.map(record => record.name))].filter(alias => alias !== name).sort()
    derivation.clusters.push({ id, members: members.map(record => record.id).sort() })
    derivation.nodes.push({ label: 'Person', id, properties: known({ name, aliases, searchKey: foldName(name) }) })
  }
  return derivation
}

/** What two records of one name have in common besides it. */
function nearness(a: PersonRecord, b: PersonRecord): number {
  const shared = [
    a.article === b.article && 8,
    a.country !== null && a.country === b.country && 4,
    a.office !== null && a.office === b.office && 2,
    a.name === b.name && 1,
  ]
  return shared.reduce<number>((sum, worth) => sum + (worth || 0), 0)
}

/** The commonest full name without a title, of equals the one with the most usual words: never «Starmer», never the slip of one, in Latin letters if there are any. */
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
  if (!isLatin(name)) return -1
  const { given, regnal, suffix, words } = personNameParts(name)
  if (regnal) return suffix === null ? 1 : 2
  const titled = foldName(name).split(' ').length > words.length + (suffix === null ? 0 : 1)
  return given.length === 0 ? 0 : titled ? 1 : 2
}
