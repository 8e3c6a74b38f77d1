import { z } from 'zod'
import type { Graph } from './connect.ts'
import type { Slot } from './read/reference.ts'
import { readQuery, writeQuery } from './statement.ts'

/** What a saved question asks for: changes that involve all of these, of these kinds, on these points (empty: any). */
export interface SavedFilter {
  slots: Slot[]
  kinds: string[]
  fields: string[]
}

/** A question that somebody saved, lent to a courier. */
export interface LentQuestion {
  id: string
  name: string
  url: string
  secret: string
  filter: SavedFilter
  /** Number of the last change that was dealt with. */
  beyond: number
  /** How often the next notice was sent in vain. */
  attempts: number
}

/** How far a question has been answered. */
export type Settlement = {
  beyond: number
  looked: number
  delivered: number
  attempts: number
  nextAt: string
  error: string | null
  letters: { id: string; at: string; error: string; body: string }[]
}

const savedRow = z.object({
  question: z.object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    filter: z.string(),
    by: z.string(),
    at: z.string(),
    beyond: z.number(),
    delivered: z.number(),
    attempts: z.number(),
    nextAt: z.string(),
    error: z.string().nullable(),
  }),
  deadLetters: z.array(z.object({ id: z.string(), at: z.string(), error: z.string(), body: z.string() })),
})
export type SavedQuestionRow = z.infer<typeof savedRow>

const save = writeQuery<Record<'name' | 'url' | 'secret' | 'filter' | 'by' | 'at', string> & { beyond: number | null }>(
  'write/save-question.cypher',
)
const remove = writeQuery<{ id: string }>('write/delete-question.cypher')
const claim = writeQuery<{ now: string; until: string; holder: string; last: number }>('write/claim-question.cypher')
const settle = writeQuery<Settlement & { id: string; holder: string }>('write/settle-question.cypher')
const saved = readQuery<{ letters: number }, SavedQuestionRow>('read/saved-questions.cypher', savedRow)
const mostLetters = 20

/** Saves a question; without `beyond` it begins after the last change. @returns its id */
export async function saveQuestion(
  graph: Graph,
  question: Record<'name' | 'url' | 'secret' | 'by' | 'at', string> & { filter: SavedFilter; beyond: number | null },
): Promise<string> {
  const row = { ...question, filter: JSON.stringify(question.filter) }
  return String((await graph.write(tx => save(tx, row))).rows[0]?.id)
}

/** Forgets a question. @returns whether there was one */
export async function deleteQuestion(graph: Graph, id: string): Promise<boolean> {
  return (await graph.write(tx => remove(tx, { id }))).rows.length > 0
}

/** All saved questions, without their secrets. */
export function readSavedQuestions(graph: Graph, signal?: AbortSignal): Promise<SavedQuestionRow[]> {
  return saved(graph, { letters: mostLetters }, signal)
}

/** Lends a question that is due, if there is one. */
export async function claimQuestion(
  graph: Graph,
  loan: { now: string; until: string; holder: string; last: number },
): Promise<LentQuestion | null> {
  const [row] = (await graph.write(tx => claim(tx, loan))).rows
  if (!row) return null
  const question = row.question as Omit<LentQuestion, 'filter'> & { filter: string }
  return { ...question, filter: JSON.parse(question.filter) as SavedFilter }
}

/** Writes down how far a question has been answered. @returns whether the loan still held */
export async function settleQuestion(graph: Graph, id: string, holder: string, how: Settlement): Promise<boolean> {
  return (await graph.write(tx => settle(tx, { id, holder, ...how }))).rows.length > 0
}
