import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageOf, pageParameters, rowsOf } from './page.ts'
import { namedParameters, type Reference, wordsQuery } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'

const organizationRow = z.object({
  asked: z.string().nullable(),
  key: z.string().nullable(),
  total: z.number(),
  organization: entityRow.nullable(),
  evidence: z.array(evidenceRow),
})

/** What organizations have to be; `named` leaves only the one that is meant. */
export interface OrganizationFilter {
  named?: Reference | undefined
  words?: string | undefined
  kinds?: readonly string[] | undefined
}

const statement = readQuery('read/organizations.cypher', organizationRow)

/** A page of the organizations that fit, in the order of their names, each with so many sentences. */
export async function readOrganizations(
  graph: Graph,
  filter: OrganizationFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  return read(graph, [], filter, page, evidence, signal)
}

/** Organizations by ids, also by ids that they had before they were merged; `asked` tells which. */
export async function readOrganizationsById(
  graph: Graph,
  ids: readonly string[],
  evidence: number,
  signal?: AbortSignal,
) {
  return (await read(graph, ids, {}, pageOf(ids), evidence, signal)).rows
}

async function read(
  graph: Graph,
  ids: readonly string[],
  { named, words, kinds }: OrganizationFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const parameters = {
    ids,
    ...namedParameters(named ? [{ role: 'ORGANIZATION', labels: ['Organization'], by: named }] : []),
    words: words === undefined ? '' : (wordsQuery(words) ?? 'nothing'),
    kinds: kinds ?? [],
    ...pageParameters(page),
    evidence,
  }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'organization')
}
