import { isDeepStrictEqual } from 'node:util'
import type { CanonicalEdge, CanonicalNode } from '../derive/canonical.ts'
import { smallMeeting } from '../domain/meeting-paths.ts'
import type { Transaction } from './connect.ts'
import { writeQuery } from './statement.ts'

const nodesOf = writeQuery<{ ids: string[] }>('write/nodes-of.cypher')
const putNodes = writeQuery<{ rows: CanonicalNode[]; small: number }>('write/nodes.cypher')
const reopenMeetingsAt = writeQuery<{ ids: string[] }>('write/meetings-at-places.cypher')
const edgesOf = writeQuery<{ ids: string[] }>('write/edges-of.cypher')
const putEdges = writeQuery<{ rows: EdgeRow[] }>('write/edges.cypher')
const dropEdges = writeQuery<{ rows: EdgeKey[] }>('write/drop-edges.cypher')

interface EdgeKey {
  type: string
  from: string
  to: string
}

interface EdgeRow extends EdgeKey {
  properties: Record<string, unknown>
}

/**
 * Writes those canonical nodes that are not there just so already. Meetings are told by the names and kinds of their places, so those
 * at a place that is known otherwise than before have to be derived again.
 */
export async function writeNodes(tx: Transaction, nodes: readonly CanonicalNode[]): Promise<void> {
  const { rows } = await nodesOf(tx, { ids: nodes.map(({ id }) => id) })
  const there = new Map(rows.map(row => [row.id, row.properties as Record<string, unknown>]))
  const changed = nodes.filter(({ id, properties }) => !isDeepStrictEqual(there.get(id), { ...properties, id }))
  if (changed.length > 0) await putNodes(tx, { rows: changed, small: smallMeeting })
  const renamed = changed.filter(({ label, id, properties }) => {
    const former = there.get(id)
    return label === 'Place' && former && (former.name !== properties.name || former.kind !== properties.kind)
  })
  if (renamed.length > 0) await reopenMeetingsAt(tx, { ids: renamed.map(({ id }) => id) })
}

/** Makes the canonical relationships of some events exactly these, whatever they were. */
export async function replaceEventEdges(
  tx: Transaction,
  events: string[],
  edges: readonly CanonicalEdge[],
): Promise<void> {
  const { rows } = await edgesOf(tx, { ids: events })
  await writeEdgeDifference(tx, rows as unknown as EdgeRow[], edges.map(edgeRow))
}

/** Writes the difference between relationships as they are and as they shall be. @returns the nodes that differences began at */
export async function writeEdgeDifference(
  tx: Transaction,
  there: readonly EdgeRow[],
  wanted: readonly EdgeRow[],
): Promise<string[]> {
  const key = ({ type, from, to }: EdgeKey) => `${type}|${from}|${to}`
  const current = new Map(there.map(edge => [key(edge), edge]))
  const target = new Map(wanted.map(edge => [key(edge), edge]))
  const stale = [...current.values()].filter(edge => !target.has(key(edge)))
  const fresh = wanted.filter(edge => !isDeepStrictEqual(current.get(key(edge))?.properties, edge.properties))
  if (stale.length > 0) await dropEdges(tx, { rows: stale })
  if (fresh.length > 0) await putEdges(tx, { rows: fresh })
  return [...new Set([...stale, ...fresh].map(({ from }) => from))]
}

/** A relationship as a row. */
export function edgeRow({ type, from, to, properties }: CanonicalEdge): EdgeRow {
  return { type, from: from.id, to: to.id, properties }
}
