import { listKey } from '../../domain/list-key.ts'
import { certaintyOfListing, noGrounds } from '../../domain/listing-match.ts'
import type { Graph } from '../connect.ts'
import { readListingsOfNames, type StoredEntry } from './list-entries.ts'
import { readListingGrounds } from './listing-grounds.ts'
import { type RecordBehind, readRecordsBehind } from './open-questions.ts'
import { type ScreenedName, screenedNamePages } from './screened-names.ts'

/** A person or organization and an entry in force with its name, of which nothing tells whether it means them. */
export interface OpenListing {
  /** Id of the node, which is that of one of its records. */
  subject: string
  name: string
  entry: StoredEntry
  /** Documents that tell of them, each with a sentence. */
  behind: RecordBehind[]
}

const pageNodes = 1_000
const sentences = 3

/**
 * The first so many listings after the node of an id that are possible, and about which nobody has answered; of the last node all, so that
 * going on after it loses none.
 */
export async function readOpenListings(
  graph: Graph,
  { after, first }: { after: string; first: number },
  signal?: AbortSignal,
): Promise<OpenListing[]> {
  const found: Omit<OpenListing, 'behind'>[] = []
  for await (const page of screenedNamePages(graph, ['Person', 'Organization'], after, pageNodes, signal)) {
    found.push(...(await openOf(graph, page, signal)))
    if (found.length >= first) break
  }
  const last = found[first - 1]?.subject
  return Promise.all(
    found
      .filter(({ subject }, at) => at < first || subject === last)
      .map(async one => {
        return { ...one, behind: await readRecordsBehind(graph, one.subject, sentences, signal) }
      }),
  )
}

async function openOf(graph: Graph, page: readonly ScreenedName[], signal?: AbortSignal) {
  const nodes = new Map<string, { names: string[]; keys: Set<string> }>()
  for (const { id, name, label } of page) {
    const node = nodes.get(id) ?? { names: [], keys: new Set() }
    const key = listKey(label === 'Person' ? 'PERSON' : 'ORGANIZATION', name)
    node.names.push(name)
    if (key !== null) node.keys.add(key)
    nodes.set(id, node)
  }
  const listed = await readListingsOfNames(
    graph,
    [...new Set([...nodes.values()].flatMap(one => [...one.keys]))],
    signal,
  )
  const entriesOf = (keys: ReadonlySet<string>) =>
    new Map([...keys].flatMap(key => listed.get(key) ?? []).map(entry => [entry.id, entry]))
  const named = [...nodes].filter(([, { keys }]) => [...keys].some(key => listed.has(key)))
  const known = await readListingGrounds(
    graph,
    named.map(([id]) => id),
    signal,
  )
  return named.flatMap(([subject, { names, keys }]) => {
    const grounds = known.get(subject) ?? noGrounds
    const answered = new Set(grounds.rulings.map(({ entry }) => entry))
    return [...entriesOf(keys).values()].flatMap(entry => {
      const open = entry.endDate === null && !answered.has(entry.id)
      return open && certaintyOfListing(entry, names, grounds) === 'POSSIBLE'
        ? [{ subject, name: names[0] ?? '', entry }]
        : []
    })
  })
}
