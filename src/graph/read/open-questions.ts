import { z } from 'zod'
import type { RuledKind } from '../../domain/ruling.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { articleRow, entityRow, evidenceRow } from './row.ts'

const text = z.string().nullish()
const recordRow = z.object({ id: z.string(), name: z.string(), office: text, country: text })
const sideRow = z.object({ record: recordRow, node: entityRow, evidence: z.array(evidenceRow) })

/** One side of an open question: the record that it was asked of, what that is taken for now, and sentences. */
export type QuestionSide = z.infer<typeof sideRow>

const questionRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  judgement: z.object({ id: z.string(), rule: z.string(), score: z.number() }).nullable(),
  left: sideRow.nullable(),
  right: sideRow.nullable(),
})

const statement = readQuery<{ question: unknown }, z.infer<typeof questionRow>>(
  'read/open-questions.cypher',
  questionRow,
)

/** Which open questions are asked for. */
export interface QuestionFilter {
  kinds: readonly RuledKind[]
  /** Id of a canonical node that one side has to be; any without it. */
  about?: string | undefined
}

/** A question that nobody has answered: may two things be one? */
export interface OpenQuestion {
  key: string
  id: string
  rule: string
  score: number
  left: QuestionSide
  right: QuestionSide
}

/** A page of open questions, the surest first, with so many sentences a side. */
export async function readOpenQuestions(
  graph: Graph,
  { kinds, about }: QuestionFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
): Promise<{ rows: OpenQuestion[]; total: number }> {
  const question = { kinds, about: about ?? '', evidence, ...pageParameters(page) }
  const { rows, total } = rowsOf(await statement(graph, { question }, signal), 'judgement')
  return {
    total,
    rows: rows.flatMap(({ key, judgement, left, right }) =>
      key !== null && left && right ? [{ key, ...judgement, left, right }] : [],
    ),
  }
}

const behindRow = z.object({ record: recordRow, article: articleRow, sentence: text })

/** A record behind a canonical node. */
export type RecordBehind = z.infer<typeof behindRow>

const behind = readQuery<{ id: string; limit: number }, RecordBehind>('read/records-of-node.cypher', behindRow)

/** The first so many records that stand behind a canonical node, or behind what its id was merged into. */
export function readRecordsBehind(
  graph: Graph,
  id: string,
  limit: number,
  signal?: AbortSignal,
): Promise<RecordBehind[]> {
  return behind(graph, { id, limit }, signal)
}
