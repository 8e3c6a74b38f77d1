import { setImmediate as turn } from 'node:timers/promises'
import type { Graph } from '../graph/connect.ts'
import { type EntityFacts, type FactLimits, readEntityFacts } from '../graph/read/entity-facts.ts'
import { readPeople } from '../graph/read/people.ts'
import { readPlaces } from '../graph/read/places.ts'
import { countryCode } from './agreement.ts'
import { describe } from './description.ts'
import { type Kind, kindOf, typeOf } from './kind.ts'
import type { NameIndex } from './name-index.ts'
import type { ReconcileQuery } from './query.ts'
import { type Feature, scoreOf } from './score.ts'

/** Something that may be meant. */
export interface Candidate {
  id: string
  name: string
  description: string
  type: { id: Kind; name: string }[]
  /** From 0 to 100. */
  score: number
  features: Feature[]
  /** Whether it is sure enough to be taken without a look. */
  match: boolean
}

/** What is read of each candidate. */
const known: FactLimits = { offices: 20, met: 0, sanctionedBy: 0, evidence: 0, meetings: false }
/** Names less alike than this are no candidates. */
const leastLikeness = 0.5
/** How many names of a kind are looked at with their properties. */
const looked = 25
/** How far the best has to be ahead of the next to be a match. */
const lead = 10

interface Found {
  /** Id by which it is asked for. */
  id: string
  likeness: number | null
  same: boolean
}

/** The candidates of each query, the best first. Queries do not depend on each other; the facts of all of them are read in one statement. */
export async function candidatesOf(
  graph: Graph,
  index: NameIndex,
  queries: ReadonlyMap<string, ReconcileQuery>,
  signal?: AbortSignal,
): Promise<Map<string, Candidate[]>> {
  const found = new Map<string, Found[]>()
  for (const [key, query] of queries) {
    found.set(key, query.text === '' ? await withProperties(graph, query, signal) : withName(index, query))
    // Comparing names is work for this process: others are answered in between.
    await turn()
  }
  const ids = [...found.values()].flat().map(({ id }) => id)
  const facts = new Map((await readEntityFacts(graph, ids, known, signal)).map(row => [row.asked, row]))
  return new Map([...queries].map(([key, query]) => [key, ranked(query, found.get(key) ?? [], facts)]))
}

/** What has a name like the one asked for, or has it as its id or code. */
function withName(index: NameIndex, { text, kinds }: ReconcileQuery): Found[] {
  const code = kinds.includes('Country') ? countryCode(text) : null
  const certain = [...new Set([text, ...(code ? [code] : [])])].map(id => ({ id, likeness: 1, same: true }))
  // Signs alone are nobody's name.
  const named = /[\p{L}\p{N}]/u.test(text) ? kinds : []
  const alike = named.flatMap(kind =>
    index
      .search(kind, text)
      .filter(({ likeness }) => likeness >= leastLikeness)
      .slice(0, looked),
  )
  return [...certain, ...alike]
}

/** What has the properties asked for, where one of them leads to things: a country, what something lies in, a code. */
async function withProperties(graph: Graph, { kinds, constraints }: ReconcileQuery, signal?: AbortSignal) {
  const valuesOf = (...ids: string[]) => constraints.filter(c => ids.includes(c.property)).flatMap(c => c.values)
  const page = { limit: 100, descending: false }
  const none = { entities: false, offices: 0, officeEvidence: 0, evidence: 0 }
  const found = kinds.includes('Country')
    ? valuesOf('country', 'iso', 'iso2').map(value => countryCode(value) ?? value)
    : []
  if (kinds.includes('Person')) {
    for (const value of valuesOf('country')) {
      const filter = { country: { id: countryCode(value) ?? value } }
      found.push(...(await readPeople(graph, filter, page, none, signal)).rows.map(({ person }) => person.id))
    }
  }
  if (kinds.includes('Place')) {
    for (const value of valuesOf('country', 'within')) {
      const by = { id: countryCode(value) ?? value, name: value }
      const filter = { within: { role: 'WITHIN', labels: ['Place', 'Country'] as const, by } }
      found.push(...(await readPlaces(graph, filter, page, 0, signal)).rows.map(({ place }) => place.id))
    }
  }
  return [...new Set(found)].map(id => ({ id, likeness: null, same: false }))
}

function ranked(
  { text, kinds, limit, constraints }: ReconcileQuery,
  found: readonly Found[],
  facts: ReadonlyMap<string, EntityFacts>,
): Candidate[] {
  const best = new Map<string, Candidate & { sure: boolean }>()
  for (const { id: asked, likeness, same } of found) {
    const row = facts.get(asked)
    const kind = row && kindOf(row.entity.labels)
    if (!kind || !kinds.includes(kind) || best.has(row.entity.id)) continue
    const { id, name } = row.entity
    const { score, features, fits } = scoreOf(row, likeness, constraints)
    const about = { id, name: name ?? id, description: describe(row), type: [typeOf(kind)] }
    best.set(id, { ...about, score, features, match: false, sure: same && fits && text !== '' })
  }
  const order = [...best.values()].sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  const [first, second] = order
  return order.slice(0, limit).map(({ sure, ...candidate }) => ({
    ...candidate,
    // Two who are called alike are told apart by whoever asks.
    match: sure && candidate.id === first?.id && first.score - (second?.score ?? 0) >= lead,
  }))
}
