import type { Cluster, Judgement } from '../derive/clustering.ts'
import type { IdentityRecord } from '../derive/identity.ts'
import type { Link } from '../derive/links.ts'
import { contentId } from '../domain/id.ts'
import type { Transaction } from './connect.ts'
import { recordFrom } from './record-store.ts'
import { writeQuery } from './statement.ts'

const pendingIdentities = writeQuery<{ kind: string; limit: number }>('write/pending-identities.cypher')
const recordsOfBlocks = writeQuery<{ keys: string[] }>('write/records-of-blocks.cypher')
const blocksOfRecords = writeQuery<{ ids: string[] }>('write/blocks-of-records.cypher')
const pendingEvents = writeQuery<{ kind: string; limit: number }>('write/pending-events.cypher')
const eventsOfNodes = writeQuery<{ ids: string[] }>('write/events-of-nodes.cypher')
const eventsOfBlocks = writeQuery<{ keys: string[] }>('write/events-of-blocks.cypher')
const writeBlocks = writeQuery<{ rows: { id: string; keys: string[] }[] }>('write/blocks.cypher')
const resolutions = writeQuery<{ ids: string[] }>('write/resolutions.cypher')
const resolve = writeQuery<{ rows: { record: string; id: string | null }[] }>('write/resolve.cypher')
const dropOrphans = writeQuery<{ ids: string[] }>('write/drop-orphans.cypher')
const judgementsOf = writeQuery<{ ids: string[] }>('write/judgements-of.cypher')
const writeJudgements = writeQuery<{ rows: unknown[]; at: string }>('write/judgements.cypher')
const dropJudgements = writeQuery<{ ids: string[] }>('write/drop-judgements.cypher')
const settle = writeQuery<{ ids: string[] }>('write/settle.cypher')
const unlinked = writeQuery<{ limit: number }>('write/unlinked.cypher')
const linked = writeQuery<{ ids: string[]; changed: string[] }>('write/linked.cypher')

/** A record that waits to be derived. */
interface PendingRecord {
  id: string
  withdrawn: boolean
}

/** Pending records of one kind of thing that is no event, those of one block together, each with the block that it was written with. */
export async function takePendingIdentities(
  tx: Transaction,
  kind: IdentityRecord['kind'],
  limit: number,
): Promise<(PendingRecord & { record: IdentityRecord; block: string })[]> {
  const { rows } = await pendingIdentities(tx, { kind, limit })
  return rows.map(row => {
    const record = recordFrom(row.record, String(row.article)) as IdentityRecord
    return { id: record.id, record, block: String(row.block), withdrawn: row.withdrawn === true }
  })
}

/** The live records of some blocks. */
export async function loadBlocks(tx: Transaction, keys: string[]): Promise<IdentityRecord[]> {
  const { rows } = await recordsOfBlocks(tx, { keys })
  return rows.map(row => recordFrom(row.record, String(row.article)) as IdentityRecord)
}

/** The keys of the blocks that some records stand in. */
export async function blocksOf(tx: Transaction, ids: string[]): Promise<string[]> {
  return (await blocksOfRecords(tx, { ids })).rows.map(row => String(row.key))
}

/** A pending event with the node that it is resolved to now and where it stood before. */
interface PendingEvent extends PendingRecord {
  node: string | null
  blocks: string[]
}

/** Pending records of one kind of event. */
export async function takePendingEvents(
  tx: Transaction,
  kind: 'MEETING' | 'SANCTION',
  limit: number,
): Promise<PendingEvent[]> {
  const { rows } = await pendingEvents(tx, { kind, limit })
  return rows as unknown as PendingEvent[]
}

/** Ids of the live event records that stand in some blocks or are resolved to some nodes. */
export async function eventIds(tx: Transaction, from: { blocks?: string[]; nodes?: string[] }): Promise<string[]> {
  const byBlock = from.blocks?.length ? (await eventsOfBlocks(tx, { keys: from.blocks })).rows : []
  const byNode = from.nodes?.length ? (await eventsOfNodes(tx, { ids: from.nodes })).rows : []
  return [...new Set([...byBlock, ...byNode].map(row => String(row.id)))]
}

/** Puts records into their blocks. */
export async function placeInBlocks(tx: Transaction, rows: { id: string; keys: string[] }[]): Promise<void> {
  await writeBlocks(tx, { rows })
}

/**
 * Resolves the records of clusters to the clusters' nodes, and `lost` records to nothing, where that is not so already.
 * @returns nodes that records were taken from
 */
export async function writeResolutions(
  tx: Transaction,
  clusters: readonly Cluster[],
  lost: string[],
): Promise<string[]> {
  const wanted = new Map<string, string | null>(lost.map(id => [id, null]))
  for (const { id, members } of clusters) for (const member of members) wanted.set(member, id)
  const { rows } = await resolutions(tx, { ids: [...wanted.keys()] })
  const current = new Map(rows.map(row => [String(row.record), String(row.id)]))
  const moved = [...wanted].filter(([record, id]) => (current.get(record) ?? null) !== id)
  await resolve(tx, { rows: moved.map(([record, id]) => ({ record, id })) })
  const left = [...new Set(moved.flatMap(([record]) => current.get(record) ?? []))]
  await dropOrphans(tx, { ids: left })
  return left
}

/** Makes the judgements on some records exactly these. */
export async function replaceJudgements(
  tx: Transaction,
  records: string[],
  judgements: readonly Judgement[],
  at: string,
): Promise<void> {
  const wanted = new Map(
    judgements.map(({ left, right, ...properties }) => [
      contentId('jdg', left, right, properties.verdict, properties.rule),
      { left, right, properties },
    ]),
  )
  const { rows } = await judgementsOf(tx, { ids: records })
  const there = new Set(rows.map(row => String(row.id)))
  await dropJudgements(tx, { ids: [...there].filter(id => !wanted.has(id)) })
  await writeJudgements(tx, {
    rows: [...wanted].filter(([id]) => !there.has(id)).map(([id, one]) => ({ id, ...one })),
    at,
  })
}

/** Takes the mark off records that have been derived. */
export async function settleRecords(tx: Transaction, ids: string[]): Promise<void> {
  await settle(tx, { ids })
}

/** A node whose links have to be derived again: what claims say, and what is there. */
export interface UnlinkedNode {
  id: string
  links: Link[]
  edges: { type: string; to: string }[]
}

/** Nodes whose links wait to be derived. */
export async function takeUnlinked(tx: Transaction, limit: number): Promise<UnlinkedNode[]> {
  const { rows } = await unlinked(tx, { limit })
  return rows as unknown as UnlinkedNode[]
}

/** Takes the mark off linked nodes; meetings held at places whose links changed have to be derived again. */
export async function settleLinked(tx: Transaction, ids: string[], changed: string[]): Promise<void> {
  await linked(tx, { ids, changed })
}
