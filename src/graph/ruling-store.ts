import { z } from 'zod'
import { type Ruling, type StandingRuling, type UndoneRuling, verdicts } from '../domain/ruling.ts'
import type { Graph, Transaction } from './connect.ts'
import { readQuery, writeQuery } from './statement.ts'

const rulingRow = z.object({
  id: z.string(),
  left: z.string(),
  right: z.string(),
  verdict: z.enum(verdicts),
  by: z.string(),
  reason: z.string().nullable(),
  at: z.string(),
})

const standingRow = rulingRow.extend({ live: z.boolean() })

const inForce = readQuery<Record<string, never>, StandingRuling>('read/rulings-in-force.cypher', standingRow)
const recordsOf = writeQuery<{ ids: string[] }>('write/ruled-records.cypher')
const rule = writeQuery<Omit<Ruling, 'id'>>('write/rule.cypher')
const undo = writeQuery<{ id: string; by: string; at: string }>('write/undo-ruling.cypher')

/** What people ruled and did not take back, in the order in which they did. */
export function rulingsInForce(graph: Graph): Promise<StandingRuling[]> {
  return inForce(graph, {})
}

/** A record or an entry of a list that somebody wants to rule on. */
export interface RuledRecord {
  id: string
  kind: string
  withdrawn: boolean
  /** Whether it is an entry of a list. */
  listed: boolean
}

/** Those of some records and entries of lists that the graph has. */
export async function ruledRecords(tx: Transaction, ids: string[]): Promise<RuledRecord[]> {
  return (await recordsOf(tx, { ids })).rows as unknown as RuledRecord[]
}

/** Writes down a ruling; what it changes becomes pending. @returns its id */
export async function writeRuling(tx: Transaction, ruling: Omit<Ruling, 'id'>): Promise<string> {
  return String((await rule(tx, ruling)).rows[0]?.id)
}

/** Takes a ruling back; what that changes becomes pending. @returns the ruling, or null when none of that id is in force */
export async function undoRuling(tx: Transaction, id: string, by: string, at: string): Promise<UndoneRuling | null> {
  const [row] = (await undo(tx, { id, by, at })).rows
  return row ? { ...rulingRow.parse(row), undoneAt: at, undoneBy: by } : null
}
