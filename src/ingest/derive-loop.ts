import { blockOf, type IdentityRecord, identityKinds } from '../derive/identity.ts'
import type { StandingRuling } from '../domain/ruling.ts'
import type { Graph } from '../graph/connect.ts'
import { placeUnplaced } from '../graph/rebuild-store.ts'
import { rulingsInForce } from '../graph/ruling-store.ts'
import { deriveEventBatch } from './derive-events.ts'
import { deriveIdentityBatch, deriveLinkBatch } from './derive-identities.ts'

/** How far deriving has come: how many records and nodes were taken so far. */
export type DeriveProgress = (derived: number) => void

const identityBatch = 1_000
const linkBatch = 500
const eventBatch = 200

/**
 * Derives everything that is pending: first who is who, then how they hang together, then meetings and sanctions. Each batch is one
 * transaction that also takes the mark off, so that a run which was stopped at any point is finished by the next.
 * @returns how many records and nodes were derived
 */
export async function derivePending(
  graph: Graph,
  at: () => string,
  progress: DeriveProgress = () => {},
): Promise<number> {
  return deriveAll(graph.write, await decisiveRulings(graph), at, progress)
}

/** The rulings in force that say something. */
export async function decisiveRulings(graph: Graph): Promise<StandingRuling[]> {
  return (await rulingsInForce(graph)).filter(({ verdict }) => verdict !== 'UNSURE')
}

/** The same with each batch in whatever transaction `write` gives it. */
export async function deriveAll(
  write: Graph['write'],
  rulings: readonly StandingRuling[],
  at: () => string,
  progress: DeriveProgress = () => {},
): Promise<number> {
  let derived = 0
  const exhaust = async (step: () => Promise<number>): Promise<number> => {
    let sum = 0
    for (let taken = await step(); taken > 0; taken = await step()) {
      sum += taken
      derived += taken
      progress(derived)
    }
    return sum
  }
  for (;;) {
    const taken = [
      await exhaust(() => write(tx => placeUnplaced(tx, blockOf))),
      ...(await eachKind(kind =>
        exhaust(() => write(tx => deriveIdentityBatch(tx, kind, identityBatch, at(), rulings))),
      )),
      await exhaust(() => write(tx => deriveLinkBatch(tx, linkBatch))),
      await exhaust(() => write(tx => deriveEventBatch(tx, 'MEETING', eventBatch, at(), rulings))),
      await exhaust(() => write(tx => deriveEventBatch(tx, 'SANCTION', eventBatch, at(), rulings))),
    ]
    if (taken.every(count => count === 0)) return derived
  }
}

async function eachKind(step: (kind: IdentityRecord['kind']) => Promise<number>): Promise<number[]> {
  const taken: number[] = []
  for (const kind of identityKinds) taken.push(await step(kind))
  return taken
}
