import { z } from 'zod'
import { verdicts } from '../../domain/ruling.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { entityRow } from './row.ts'

const text = z.string().nullish()

const rulingRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  ruling: z
    .object({
      id: z.string(),
      left: z.string(),
      right: z.string(),
      verdict: z.enum(verdicts),
      by: z.string(),
      reason: text,
      at: z.string(),
      undoneAt: text,
      undoneBy: text,
    })
    .nullable(),
  left: entityRow.nullable(),
  right: entityRow.nullable(),
})

/** A ruling with what its two records are taken for now. */
export type RulingRow = z.infer<typeof rulingRow> & { ruling: NonNullable<z.infer<typeof rulingRow>['ruling']> }

const statement = readQuery<{ question: unknown }, z.infer<typeof rulingRow>>('read/rulings.cypher', rulingRow)

/** A page of what people ruled, about one canonical node or any; `undone` for also what they took back. */
export async function readRulings(
  graph: Graph,
  { about, undone }: { about?: string | undefined; undone: boolean },
  page: Page,
  signal?: AbortSignal,
): Promise<{ rows: RulingRow[]; total: number }> {
  const question = { about: about ?? '', undone, ...pageParameters(page) }
  return rowsOf(await statement(graph, { question }, signal), 'ruling')
}
