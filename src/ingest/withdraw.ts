import { AppError } from '../errors.ts'
import type { Graph, Transaction } from '../graph/connect.ts'
import type { EventChange } from '../graph/read/changes.ts'
import type { EntityRow } from '../graph/read/row.ts'
import {
  changesWithin,
  lastChangeWithin,
  readOnlyOf,
  restoreArticle,
  withdrawArticle,
} from '../graph/withdrawal-store.ts'
import { decisiveRulings, deriveAll } from './derive-loop.ts'
import { withIngestLock } from './lock.ts'

/** What follows from a withdrawal or its undoing. */
export interface Consequence {
  /** Meetings and sanctions that are told otherwise, or no more. */
  changes: EventChange[]
  /** People, organizations, countries and places that nothing else tells of. */
  gone: EntityRow[]
}

/** Who does it and why. */
export interface Act {
  by: string
  reason: string
}

/** So many milliseconds a dry run may take: nobody can write meanwhile. */
const dryRunPatience = 30_000

/** What undoes a dry run. */
class Rollback extends Error {}

/**
 * Withdraws an article: the graph is as if it had never been read, and remembers that it was. A dry run does all of it, tells what
 * follows and leaves everything as it was, within thirty seconds.
 * @throws AppError NOTHING_TO_DO for an article that is not there or is withdrawn already, QUERY_TIMEOUT for a dry run that takes too long.
 */
export function withdraw(graph: Graph, now: () => Date, id: string, act: Act, dry: boolean): Promise<Consequence> {
  return withIngestLock(graph, now, async () => {
    const gone = await readOnlyOf(graph, id)
    const at = now().toISOString()
    const changes = await derived(graph, at, dry, async tx => {
      if (!(await withdrawArticle(tx, id, { at, ...act })))
        throw nothing(id, 'is not in the graph, or is withdrawn already')
    })
    return { changes, gone }
  })
}

/**
 * Takes back the withdrawal of an article.
 * @throws AppError NOTHING_TO_DO for an article that is not withdrawn.
 */
export function restore(graph: Graph, now: () => Date, id: string, by: string): Promise<Consequence> {
  return withIngestLock(graph, now, async () => {
    const at = now().toISOString()
    const changes = await derived(graph, at, false, async tx => {
      if (!(await restoreArticle(tx, id, { at, by }))) throw nothing(id, 'is not withdrawn')
    })
    return { changes, gone: [] }
  })
}

function nothing(id: string, why: string): AppError {
  return new AppError('NOTHING_TO_DO', `Article ${id} ${why}.`)
}

/** Runs a change of the evidence and derives what follows, all in one transaction, so that it can be undone as a whole. */
async function derived(
  graph: Graph,
  at: string,
  dry: boolean,
  change: (tx: Transaction) => Promise<void>,
): Promise<EventChange[]> {
  const rulings = await decisiveRulings(graph)
  let changes: EventChange[] = []
  const work = async (tx: Transaction) => {
    const before = await lastChangeWithin(tx)
    await change(tx)
    await deriveAll(
      batch => batch(tx),
      rulings,
      () => at,
    )
    changes = await changesWithin(tx, before)
    if (dry) throw new Rollback()
  }
  await graph.write(work, dry ? dryRunPatience : undefined).catch(error => {
    if (!(error instanceof Rollback)) throw error
  })
  return changes
}
