import type { Graph } from '../graph/connect.ts'
import { readMeta } from '../graph/read/meta.ts'
import { type ScreenedName, screenedNames } from '../graph/read/screened-names.ts'
import { createGallery } from '../names/gallery.ts'
import { nameKindOf } from '../names/name-kind.ts'
import { type Kind, kinds } from './kind.ts'

/** Something whose name is like the one looked for: the best of its names. */
export interface Likeness {
  id: string
  /** Between 0 and 1, by the scorer of names. */
  likeness: number
  /** Whether the scorer takes the two for one name. */
  same: boolean
}

/** The names of a graph by kind, ready to be searched. */
export interface NameIndex {
  /** Things of a kind with names like this, the likest first. */
  search(kind: Kind, name: string): Likeness[]
}

/** How long an index is used before it is asked whether the graph has changed, in milliseconds. */
const trusted = 5_000
/** More than any search compares. */
const all = 1_000

/**
 * Keeps an index of the names of a graph: it is built when first needed, and again when the graph has learned something since. What was learned
 * in the last five seconds may be missing.
 */
export function createNameIndex(graph: Graph, clock: () => Date): (signal?: AbortSignal) => Promise<NameIndex> {
  let state = ''
  let asked = Number.NEGATIVE_INFINITY
  let index: Promise<NameIndex> | undefined
  return async signal => {
    const now = clock().getTime()
    if (index && now - asked < trusted) return index
    const { lastIngest, counts } = await readMeta(graph, signal)
    const found = JSON.stringify([lastIngest, counts])
    asked = now
    if (index && found === state) return index
    const built = build(graph)
    index = built
    state = found
    // An index that could not be read is read again at the next question.
    built.catch(() => {
      if (index === built) index = undefined
    })
    return built
  }
}

async function build(graph: Graph): Promise<NameIndex> {
  const names = await screenedNames(
    graph,
    kinds.map(({ id }) => id),
  )
  const galleries = new Map(kinds.map(({ id }) => [id, galleryOf(names.filter(({ label }) => label === id))]))
  return {
    search: (kind, name) => galleries.get(kind)?.(name) ?? [],
  }
}

function galleryOf(names: readonly ScreenedName[]): (name: string) => Likeness[] {
  const gallery = createGallery(names, at => nameKindOf(names[at]?.kind ?? 'ORGANIZATION'))
  const wanted = names[0]?.label === 'Person' ? 'PERSON' : 'ORGANIZATION'
  return name => {
    const best = new Map<string, Likeness>()
    for (const { id, score: likeness, same } of gallery.search(name, wanted, all)) {
      if (!best.has(id)) best.set(id, { id, likeness, same })
    }
    return [...best.values()]
  }
}
