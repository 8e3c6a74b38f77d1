import { z } from 'zod'
import { foldName } from '../../domain/name.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageOf, pageParameters, rowsOf } from './page.ts'
import { namedParameters, type Reference, type Slot, wordsQuery } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'

const officeRow = z.object({ office: entityRow, country: entityRow.nullable(), evidence: z.array(evidenceRow) })
const personRow = z.object({
  asked: z.string().nullable().default(null),
  key: z.string().nullable().default(null),
  total: z.number().default(0),
  person: entityRow.extend({ labels: z.array(z.string()).default(['Person']) }).nullable(),
  offices: z.array(officeRow).default([]),
  evidence: z.array(evidenceRow).default([]),
})

export type OfficeRow = z.infer<typeof officeRow>

/** What is read of each person: whether more than what they are called; and how many of each, 0 for none. */
export interface PersonFacets {
  entities: boolean
  offices: number
  officeEvidence: number
  evidence: number
}

/** What people have to be; `named` leaves only the one that is meant. */
export interface PersonFilter {
  named?: Reference | undefined
  words?: string | undefined
  /** What their names begin with. */
  startsWith?: string | undefined
  country?: Reference | undefined
  levels?: readonly string[] | undefined
}

const statement = readQuery('read/people.cypher', personRow)

/** A page of the people that fit, in the order of their names. */
export async function readPeople(
  graph: Graph,
  filter: PersonFilter,
  page: Page,
  facets: PersonFacets,
  signal?: AbortSignal,
) {
  return read(graph, [], filter, page, facets, signal)
}

/** People by ids, also by ids that they had before they were merged; `asked` tells which. */
export async function readPeopleById(graph: Graph, ids: readonly string[], facets: PersonFacets, signal?: AbortSignal) {
  return (await read(graph, ids, {}, pageOf(ids), facets, signal)).rows
}

async function read(
  graph: Graph,
  ids: readonly string[],
  { named, words, startsWith, country, levels }: PersonFilter,
  page: Page,
  facets: PersonFacets,
  signal?: AbortSignal,
) {
  const slots: Slot[] = []
  const beginning = startsWith === undefined ? '' : beginningOf(startsWith)
  // Somebody named by id is found as one of some ids is.
  const meant = named?.id ? [named.id] : ids
  if (named && meant === ids) slots.push({ role: 'PERSON', labels: ['Person'], by: named })
  if (country) slots.push({ role: 'COUNTRY', labels: ['Country'], by: country })
  const parameters = {
    ids: meant,
    ...namedParameters(slots),
    person: named !== undefined && meant === ids,
    country: country !== undefined,
    startsWith: beginning,
    spanned: beginning === '' || words !== undefined || page.lower !== undefined || page.upper !== undefined,
    fromName: page.lower?.split('\t')[0] ?? beginning,
    toName: page.upper?.split('\t')[0] ?? `${beginning}\uffff`,
    words: words === undefined ? '' : (wordsQuery(words) ?? 'nothing'),
    levels: levels ?? [],
    ...pageParameters(page),
    ...facets,
  }
  const found = rowsOf(await statement(graph, { question: parameters }, signal), 'person')
  // Who is not found may be known by an id of before.
  if (found.rows.length >= meant.length) return found
  return rowsOf(await statement(graph, { question: { ...parameters, former: true } }, signal), 'person')
}

/** The beginning of a name as names are compared, with the space that ends a word. */
function beginningOf(text: string): string {
  return foldName(text) + (/\s$/.test(text) ? ' ' : '')
}
