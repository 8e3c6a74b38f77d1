import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'

const text = z.string().nullable()
const other = z.object({
  id: z.string(),
  name: text,
  labels: z.array(z.string()),
  kind: text.optional(),
  iso2: text.optional(),
  iso3: text.optional(),
})
const factsRow = z.object({
  asked: z.string(),
  entity: other.extend({ aliases: z.array(z.string()).nullable() }),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  offices: z.array(z.object({ title: text, country: other.nullable() })),
  around: z.array(other),
  meetings: z.number(),
  first: text,
  last: text,
  met: z.array(other),
  sanctionedBy: z.array(other),
  evidence: z.array(z.object({ sentence: z.string(), title: text, source: text, publishedAt: text })),
})

/** What is known of a person, organization, country or place; `asked` is the id by which it was asked for. */
export type EntityFacts = z.infer<typeof factsRow>

/** What is read besides names and places: how many of each, 0 for none. */
export interface FactLimits {
  offices: number
  met: number
  sanctionedBy: number
  evidence: number
  /** Whether meetings are counted, and the first and last are told. */
  meetings: boolean
}

const statement = readQuery('read/entity-facts.cypher', factsRow)

/** Facts by ids, also by ids from before nodes were merged; what is none of these kinds, or nothing, is left out. */
export async function readEntityFacts(
  graph: Graph,
  ids: readonly string[],
  limits: FactLimits,
  signal?: AbortSignal,
): Promise<EntityFacts[]> {
  return ids.length === 0 ? [] : statement(graph, { question: { ids: [...new Set(ids)], ...limits } }, signal)
}
