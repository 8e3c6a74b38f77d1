import { z } from 'zod'
import { AppError } from '../../errors.ts'
import type { Graph } from '../connect.ts'
import { readQuery } from '../statement.ts'
import { namedParameters, type Slot } from './reference.ts'
import { type EntityRow, entityRow } from './row.ts'

const statement = readQuery('read/references.cypher', z.object({ role: z.string(), entity: entityRow }))

/** The nodes that a question names, by their roles; a role whose node is not there is left out. */
export async function readReferences(
  graph: Graph,
  slots: readonly Slot[],
  signal?: AbortSignal,
): Promise<Map<string, EntityRow>> {
  const roles = new Set(slots.map(({ role }) => role))
  if (roles.size < slots.length) throw new AppError('INTERNAL', 'Two nodes of a question have the same role.')
  const rows = await statement(graph, { question: { ...namedParameters(slots) } }, signal)
  return new Map(rows.map(({ role, entity }) => [role, entity]))
}
