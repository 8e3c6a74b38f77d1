import { deriveIdentities, identityBlocks } from '../derive/identity.ts'
import { deriveLinks } from '../derive/links.ts'
import { edgeRow, writeEdgeDifference, writeNodes } from '../graph/canonical-store.ts'
import type { Transaction } from '../graph/connect.ts'
import {
  loadBlocks,
  placeInBlocks,
  replaceJudgements,
  settleLinked,
  settleRecords,
  takePendingIdentities,
  takeUnlinked,
  writeResolutions,
} from '../graph/derive-store.ts'
import { withCoordinates } from './coordinates.ts'

/** Derives the whole blocks of a batch of pending records. @returns how many pending records it took */
export async function deriveIdentityBatch(tx: Transaction, limit: number, at: string): Promise<number> {
  const pending = await takePendingIdentities(tx, limit)
  if (pending.length === 0) return 0
  const placed = pending.map(({ id, record, withdrawn }) => ({ id, keys: withdrawn ? [] : identityBlocks(record) }))
  const keys = new Set([...placed.flatMap(row => row.keys), ...pending.flatMap(({ blocks }) => blocks)])
  await placeInBlocks(tx, placed)
  const records = await loadBlocks(tx, [...keys])
  const derivation = deriveIdentities(records)
  const lost = pending.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)
  await writeNodes(tx, withCoordinates(derivation.nodes))
  await writeResolutions(tx, derivation.clusters, lost)
  await replaceJudgements(tx, [...records.map(({ id }) => id), ...lost], derivation.judgements, at)
  await settleRecords(
    tx,
    pending.map(({ id }) => id),
  )
  return pending.length
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
