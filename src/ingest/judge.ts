import { type Ruling, ruledKinds, type UndoneRuling, type Verdict } from '../domain/ruling.ts'
import { AppError } from '../errors.ts'
import type { Graph, Transaction } from '../graph/connect.ts'
import { ruledRecords, rulingsInForce, undoRuling, writeRuling } from '../graph/ruling-store.ts'
import { derivePending } from './derive-loop.ts'
import { withIngestLock } from './lock.ts'

/**
 * Somebody's answer. `left` and `right` are ids of records, or one of them that of a list's entry; the id of a canonical node is that of
 * one of its records.
 */
export interface Answer {
  left: string
  right: string
  verdict: Verdict
  by: string
  reason?: string | null
}

/**
 * Records an answer to whether two records are one thing, or a record and an entry of a list, and derives what follows from it. The same answer again changes nothing.
 * @throws AppError BAD_INPUT when a record is not there, when they are of two kinds, or when the answer contradicts rulings in force.
 */
export function judge(graph: Graph, now: () => Date, answer: Answer): Promise<Ruling> {
  return withIngestLock(graph, now, async () => {
    const [left, right] = [answer.left, answer.right].sort() as [string, string]
    const by = named(answer.by)
    const standing = await rulingsInForce(graph)
    const pair = standing.filter(one => one.left === left && one.right === right)
    const known = pair.find(({ verdict }) => verdict === answer.verdict)
    if (known) return known
    const reason = answer.reason?.trim() || null
    const ruling = { left, right, verdict: answer.verdict, by, reason, at: now().toISOString() }
    refuseContradiction(ruling, standing)
    const id = await graph.write(async tx => {
      await refuseUnfit(tx, left, right)
      return writeRuling(tx, ruling)
    })
    await derivePending(graph, () => now().toISOString())
    return { id, ...ruling }
  })
}

/**
 * Takes an answer back: the graph is again what the evidence and the other rulings give.
 * @throws AppError BAD_INPUT when no ruling of that id is in force.
 */
export function undoJudgement(graph: Graph, now: () => Date, id: string, by: string): Promise<UndoneRuling> {
  return withIngestLock(graph, now, async () => {
    const undone = await graph.write(tx => undoRuling(tx, id, named(by), now().toISOString()))
    if (!undone) throw new AppError('BAD_INPUT', `There is no ruling ${id} in force.`)
    await derivePending(graph, () => now().toISOString())
    return undone
  })
}

function named(by: string): string {
  const name = by.trim()
  if (name === '') throw new AppError('BAD_INPUT', 'by: a ruling needs the name of whoever answers.')
  return name
}

async function refuseUnfit(tx: Transaction, left: string, right: string): Promise<void> {
  if (left === right) throw new AppError('BAD_INPUT', `${left} is one record; two are needed.`)
  const found = await ruledRecords(tx, [left, right])
  const kinds = [left, right].map(id => {
    const record = found.find(one => one.id === id)
    if (!record) throw new AppError('BAD_INPUT', `There is no record ${id}.`)
    if (record.listed) return record.kind.toLowerCase()
    if (record.withdrawn) throw new AppError('BAD_INPUT', `Record ${id} was withdrawn.`)
    if (!ruledKinds.some(kind => kind === record.kind)) {
      throw new AppError('BAD_INPUT', `${id} is a ${record.kind.toLowerCase()}: which one it is follows from its name.`)
    }
    return record.kind.toLowerCase()
  })
  if (found.every(({ listed }) => listed)) {
    throw new AppError('BAD_INPUT', 'Both are entries of lists: one of the two has to be a record.')
  }
  if (kinds[0] !== kinds[1]) throw new AppError('BAD_INPUT', `A ${kinds[0]} and a ${kinds[1]} are never one.`)
}

/** Two records cannot be one by some rulings and two by others. */
function refuseContradiction(ruling: Omit<Ruling, 'id'>, standing: readonly Ruling[]): void {
  if (ruling.verdict === 'UNSURE') return
  const all = [...standing, { ...ruling, id: 'this answer' }]
  const ones = (start: string): Set<string> => {
    const reached = new Set([start])
    for (const id of reached) {
      for (const { left, right, verdict } of all) {
        if (verdict !== 'SAME') continue
        if (left === id) reached.add(right)
        if (right === id) reached.add(left)
      }
    }
    return reached
  }
  const broken = all.find(({ left, right, verdict }) => verdict === 'DIFFERENT' && ones(left).has(right))
  if (!broken) return
  const reached = ones(ruling.left)
  const chain = standing.filter(one => one.verdict === 'SAME' && reached.has(one.left))
  const others = ruling.verdict === 'SAME' ? [broken] : chain
  const told = others.map(({ id, by, verdict }) => `${id} (${verdict} by ${by})`).join(', ')
  throw new AppError('BAD_INPUT', `That contradicts ${told}. Undo it first: parley judge undo ${others[0]?.id}.`)
}
