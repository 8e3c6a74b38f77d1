import { z } from 'zod'
import type { Graph, Transaction } from './connect.ts'
import { boltParameters } from './parameters.ts'
import { type EventChange, readChanges, readLastChange } from './read/changes.ts'
import { type EntityRow, entityRow } from './read/row.ts'
import { readQuery, writeQuery } from './statement.ts'

const withdrawOne = writeQuery<{ id: string; at: string; by: string; reason: string }>('write/withdraw.cypher')
const restoreOne = writeQuery<{ id: string; at: string; by: string }>('write/restore.cypher')
const onlyOf = readQuery('read/only-of-article.cypher', z.object({ entity: entityRow }))
const mostChanges = 1_000

/** Closes what an article says. @returns whether there was anything to withdraw */
export async function withdrawArticle(
  tx: Transaction,
  id: string,
  act: { at: string; by: string; reason: string },
): Promise<boolean> {
  return (await withdrawOne(tx, { id, ...act })).rows.length > 0
}

/** Lets what an article said hold again. @returns whether it was withdrawn */
export async function restoreArticle(tx: Transaction, id: string, act: { at: string; by: string }): Promise<boolean> {
  return (await restoreOne(tx, { id, ...act })).rows.length > 0
}

/** Who and what only one article tells of. */
export async function readOnlyOf(graph: Graph, id: string): Promise<EntityRow[]> {
  return (await onlyOf(graph, { id })).map(({ entity }) => entity)
}

/** The changes that were written in a transaction after one by number, though nobody else sees them yet. */
export async function changesWithin(tx: Transaction, beyond: number): Promise<EventChange[]> {
  const filter = { slots: [], kinds: [], since: '0000', at: '9999', beyond }
  return (await readChanges(graphOf(tx), filter, { limit: mostChanges, descending: false })).rows
}

/** The number of the last change as a transaction sees it. */
export function lastChangeWithin(tx: Transaction): Promise<number> {
  return readLastChange(graphOf(tx))
}

/** A transaction as something to read from. */
function graphOf(tx: Transaction): Graph {
  const read: Graph['read'] = async (text, parameters) =>
    (await tx.run(text, boltParameters(parameters))).records.map(record => record.toObject())
  const refuse = () => Promise.reject(new Error('A transaction is only read from.'))
  return { read, profile: refuse, write: refuse, run: refuse, bookmark: refuse, verify: refuse, close: refuse }
}
