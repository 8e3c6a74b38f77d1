import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { anyWordsQuery, begunQuery, wordsQuery } from './reference.ts'
import { articleRow, entityRow } from './row.ts'

const sentenceRow = z.object({ text: z.string().nullish(), start: z.number().nullish(), end: z.number().nullish() })
const hitRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  score: z.number().nullable(),
  labels: z.array(z.string()).nullable(),
  entity: entityRow.nullable(),
  sentence: sentenceRow.nullable(),
  article: articleRow.nullable(),
})

const statement = readQuery('read/search.cypher', hitRow)

/** A page of what fits a text: all of its words, perhaps spelt differently or the last only begun, or some of them. A text without words finds nothing. */
export async function readSearch(
  graph: Graph,
  text: string,
  labels: readonly string[],
  page: Page,
  signal?: AbortSignal,
) {
  const names = wordsQuery(text)
  if (names === null) return { rows: [], total: 0 }
  const others = [begunQuery(text), anyWordsQuery(text)]
  const either = (queries: readonly (string | null)[]) => queries.filter(query => query !== null).join(' OR ')
  const words = either([names, ...others])
  // Titles and sentences are many: a word two letters away is looked for among names alone.
  const said = either([wordsQuery(text, { far: false }), ...others])
  return rowsOf(
    await statement(graph, { question: { words, said, labels, ...pageParameters(page) } }, signal),
    'labels',
  )
}
