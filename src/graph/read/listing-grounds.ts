import { z } from 'zod'
import type { ListingGrounds } from '../../domain/listing-match.ts'
import { verdicts } from '../../domain/ruling.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const text = z.string().nullable()
const row = z.object({
  id: z.string(),
  countries: z.array(z.string()),
  sanctions: z.array(
    z.object({
      status: z.string(),
      from: text,
      to: text,
      issuers: z.array(z.object({ iso3: text, name: text })),
      countries: z.array(z.string()),
    }),
  ),
  rulings: z.array(z.object({ entry: z.string(), verdict: z.enum(verdicts) })),
})

const statement = readQuery('read/listing-grounds.cypher', row)

/** What else than their names tells which list entries mean some people and organizations, by their ids. */
export async function readListingGrounds(
  graph: Graph,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, ListingGrounds>> {
  const rows = await statement(graph, { ids }, signal)
  return new Map(rows.map(({ id, ...grounds }) => [id, grounds]))
}
