import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { allWordsQuery, namedParameters, type Slot } from './reference.ts'
import { articleRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

const sentenceRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  sentence: z.object({ text: z.string(), start: z.number(), end: z.number() }).nullable(),
  article: articleRow.nullable(),
  events: z.array(z.object({ id: z.string(), labels: z.array(z.string()) })).nullable(),
  speakers: z.array(z.string()).nullable(),
})

/** What sentences have to be. */
export interface SentenceFilter {
  text: string
  slots: Slot[]
  kinds: readonly string[]
  anyway: boolean
  published: Window | null
  source: string
}

const statement = readQuery('read/sentences.cypher', sentenceRow)

/** A page of the sentences that have all words of a text. A text without words finds nothing. */
export async function readSentences(
  graph: Graph,
  { text, slots, published, ...filter }: SentenceFilter,
  page: Page,
  signal?: AbortSignal,
) {
  const words = allWordsQuery(text)
  if (words === null) return { rows: [], total: 0 }
  const { windowed, from, to } = windowParameters(published)
  const question = { words, ...namedParameters(slots), ...filter, windowed, from, to, ...pageParameters(page) }
  return rowsOf(await statement(graph, { question }, signal), 'sentence')
}
