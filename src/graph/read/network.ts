import { z } from 'zod'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { namedParameters, type Slot } from './reference.ts'
import { entityRow } from './row.ts'
import { type Window, windowParameters } from './window.ts'

const day = z.string().nullable()
const tieRow = z.object({
  one: entityRow,
  other: entityRow,
  meetings: z.number(),
  weight: z.number(),
  first: day,
  last: day,
  ids: z.array(z.string()),
})
export type TieRow = z.infer<typeof tieRow>

/** Which meetings and people make a network. */
export interface NetworkFilter {
  slots: Slot[]
  countries: readonly string[]
  levels: readonly string[]
  modes: readonly string[]
  size: number
  window: Window | null
  minSources: number
}

const statement = readQuery('read/network.cypher', tieRow)

/** Pairs of people who had meetings in common, the closest first, so many at most. */
export async function readTies(
  graph: Graph,
  { slots, window, ...filter }: NetworkFilter,
  limit: number,
  signal?: AbortSignal,
): Promise<TieRow[]> {
  return statement(
    graph,
    { question: { ...namedParameters(slots), ...filter, ...windowParameters(window), limit } },
    signal,
  )
}
