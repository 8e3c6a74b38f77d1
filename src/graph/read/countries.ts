import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { type Page, pageOf, pageParameters, rowsOf } from './page.ts'
import { namedParameters, type Reference, wordsQuery } from './reference.ts'
import { entityRow, evidenceRow } from './row.ts'

const countryRow = z.object({
  asked: z.string().nullable(),
  key: z.string().nullable(),
  total: z.number(),
  country: entityRow.nullable(),
  evidence: z.array(evidenceRow),
})

/** What countries have to be; `named` leaves only the one that is meant. */
export interface CountryFilter {
  named?: Reference | undefined
  words?: string | undefined
}

const statement = readQuery('read/countries.cypher', countryRow)

/** A page of the countries that fit, in the order of their names, each with so many sentences. */
export async function readCountries(
  graph: Graph,
  filter: CountryFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  return read(graph, [], filter, page, evidence, signal)
}

/** Countries by ids, also by ids that they had before they were merged; `asked` tells which. */
export async function readCountriesById(graph: Graph, ids: readonly string[], evidence: number, signal?: AbortSignal) {
  return (await read(graph, ids, {}, pageOf(ids), evidence, signal)).rows
}

async function read(
  graph: Graph,
  ids: readonly string[],
  { named, words }: CountryFilter,
  page: Page,
  evidence: number,
  signal?: AbortSignal,
) {
  const parameters = {
    ids,
    ...namedParameters(named ? [{ role: 'COUNTRY', labels: ['Country'], by: named }] : []),
    words: words === undefined ? '' : (wordsQuery(words) ?? 'nothing'),
    ...pageParameters(page),
    evidence,
  }
  return rowsOf(await statement(graph, { question: parameters }, signal), 'country')
}
