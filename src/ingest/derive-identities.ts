import { deriveIdentities, type IdentityRecord, standsAlone } from '../derive/identity.ts'
import { deriveLinks } from '../derive/links.ts'
import { ruledWith } from '../derive/rulings.ts'
import type { StandingRuling } from '../domain/ruling.ts'
import { edgeRow, writeEdgeDifference, writeNodes } from '../graph/canonical-store.ts'
import type { Transaction } from '../graph/connect.ts'
import {
  blocksOf,
  loadBlocks,
  replaceJudgements,
  settleLinked,
  settleRecords,
  takePendingIdentities,
  takeUnlinked,
  writeResolutions,
} from '../graph/derive-store.ts'
import { withCoordinates } from './coordinates.ts'

/**
 * Derives the whole blocks of a batch of pending records, and those that stand for themselves. Whoever else waits in these blocks is
 * derived with them, so that a block of thousands is loaded once.
 * @returns how many pending records it took
 */
export async function deriveIdentityBatch(
  tx: Transaction,
  kind: IdentityRecord['kind'],
  limit: number,
  at: string,
  rulings: readonly StandingRuling[],
): Promise<number> {
  const pending = await takePendingIdentities(tx, kind, limit)
  if (pending.length === 0) return 0
  const alone = pending.filter(({ record, withdrawn }) => !withdrawn && standsAlone(record))
  const keys = new Set(pending.filter(({ record }) => !standsAlone(record)).map(({ block }) => block))
  const partners = ruledWith(new Set(pending.map(({ id }) => id)), rulings)
  for (const key of partners.length > 0 ? await blocksOf(tx, partners) : []) keys.add(key)
  const records = [...(await wholeBlocks(tx, keys, rulings)), ...alone.map(({ record }) => record)]
  const derivation = deriveIdentities(records, rulings)
  const lost = pending.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)
  const all = [...records.map(({ id }) => id), ...lost]
  await writeNodes(tx, withCoordinates(derivation.nodes))
  await writeResolutions(tx, derivation.clusters, lost)
  await replaceJudgements(tx, all, derivation.judgements, at)
  await settleRecords(tx, all)
  return pending.length
}

/** The records of some blocks and of those that rulings tie to them, and so on from there. */
async function wholeBlocks(
  tx: Transaction,
  keys: Set<string>,
  rulings: readonly StandingRuling[],
): Promise<IdentityRecord[]> {
  const records = await loadBlocks(tx, [...keys])
  for (let further = [...keys]; further.length > 0; ) {
    const beyond = ruledWith(new Set(records.map(({ id }) => id)), rulings)
    further = beyond.length === 0 ? [] : (await blocksOf(tx, beyond)).filter(key => !keys.has(key))
    for (const key of further) keys.add(key)
    if (further.length > 0) records.push(...(await loadBlocks(tx, further)))
  }
  return records
}

/** Derives the links of a batch of nodes: places within places, people in offices. @returns how many nodes it took */
export async function deriveLinkBatch(tx: Transaction, limit: number): Promise<number> {
  const nodes = await takeUnlinked(tx, limit)
  if (nodes.length === 0) return 0
  const there = nodes.flatMap(({ id, edges }) => edges.map(edge => ({ ...edge, from: id, properties: {} })))
  const wanted = nodes.flatMap(({ links }) => deriveLinks(links).map(edgeRow))
  const changed = await writeEdgeDifference(tx, there, wanted)
  await settleLinked(
    tx,
    nodes.map(({ id }) => id),
    changed,
  )
  return nodes.length
}
