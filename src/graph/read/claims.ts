import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageParameters, rowsOf } from './page.ts'
import { articleRow, entityRow, evidenceRow } from './row.ts'

const text = z.string().nullish()
const claimNode = z.object({
  id: z.string(),
  kind: z.string(),
  value: text,
  presence: text,
  role: text,
  mode: text,
  attributedTo: text,
  recordedAt: text,
})
const claimRow = z.object({
  key: z.string().nullable(),
  total: z.number(),
  claim: claimNode.nullable(),
  subject: entityRow.nullable(),
  object: entityRow.nullable(),
  article: articleRow.nullable(),
  evidence: z.array(evidenceRow),
})

/** What claims have to be about. */
export interface ClaimFilter {
  about: string
  and: string
  kinds: readonly string[]
  attributedTo: string
}

const statement = readQuery('read/claims.cypher', claimRow)

/** A page of the statements of articles about a thing, each with so many sentences. */
export async function readClaims(
  graph: Graph,
  filter: ClaimFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const attributedTo = filter.attributedTo?.toLowerCase() ?? ''
  return rowsOf(
    await statement(graph, { question: { ...filter, attributedTo, ...pageParameters(page), evidence } }, signal),
    'claim',
  )
}
