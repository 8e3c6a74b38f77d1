import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageOf, pageParameters, rowsOf } from './page.ts'
import { namedParameters, type Reference, type Slot, wordsQuery } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'

const placeRow = z.object({
  asked: z.string().nullable(),
  key: z.string().nullable(),
  total: z.number(),
  place: entityRow.nullable(),
  around: z.array(entityRow),
  evidence: z.array(evidenceRow),
})

/** What places have to be; `named` leaves only the one that is meant. */
export interface PlaceFilter {
  named?: Reference | undefined
  words?: string | undefined
  kinds?: readonly string[] | undefined
  within?: Slot | undefined
}

const statement = readQuery('read/places.cypher', placeRow)

/** A page of the places that fit, in the order of their names, each with what it lies in and so many sentences. */
export async function readPlaces(
  graph: Graph,
  filter: PlaceFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  return read(graph, [], filter, page, evidence, signal)
}

/** Places by ids, also by ids that they had before they were merged; `asked` tells which. */
export async function readPlacesById(graph: Graph, ids: readonly string[], evidence: number, signal?: AbortSignal) {
  return (await read(graph, ids, {}, pageOf(ids), evidence, signal)).rows
}

async function read(
  graph: Graph,
  ids: readonly string[],
  { named, words, kinds, within }: PlaceFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const slots: Slot[] = within ? [within] : []
  if (named) slots.push({ role: 'PLACE', labels: ['Place'], by: named })
  const parameters = {
    ids,
    ...namedParameters(slots),
    words: words === undefined ? '' : (wordsQuery(words) ?? 'nothing'),
    kinds: kinds ?? [],
    ...pageParameters(page),
    evidence,
  }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'place')
}
