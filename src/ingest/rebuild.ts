import { blockOf } from '../derive/identity.ts'
import type { Graph } from '../graph/connect.ts'
import { renameListEntries } from '../graph/list-names-store.ts'
import { dropCanonicalLayer } from '../graph/rebuild-store.ts'
import { type DeriveProgress, derivePending } from './derive-loop.ts'
import { withIngestLock } from './lock.ts'

/** Derives the canonical layer anew from the evidence alone, and finds the entries of lists by their names as this version does. @returns how many records and nodes were derived */
export function rebuild(graph: Graph, now: () => Date, progress?: DeriveProgress): Promise<number> {
  return withIngestLock(graph, now, async () => {
    await dropCanonicalLayer(graph, blockOf)
    await renameListEntries(graph)
    return derivePending(graph, () => now().toISOString(), progress)
  })
}
