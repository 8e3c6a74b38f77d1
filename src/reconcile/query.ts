import { z } from 'zod'
import { AppError } from '../errors.ts'
import { type Kind, kindsNamed } from './kind.ts'
import { propertyNamed } from './property.ts'

/** Most queries of one batch. */
export const batchSize = 50
/** Most candidates of one query. */
const mostCandidates = 25
const standardLimit = 5
/** Most ids of one data extension query. */
export const extendSize = 200

const value = z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })])
const querySchema = z
  .strictObject({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().int().positive().optional(),
    properties: z.array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) })).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine(({ query, properties }) => (query ?? '').trim() !== '' || (properties ?? []).length > 0, {
    message: 'needs a query or properties',
  })
const batchSchema = z.record(z.string(), querySchema)
const extendSchema = z.object({
  ids: z.array(z.string()).max(extendSize, `at most ${extendSize} ids in one query`),
  properties: z
    .array(z.object({ id: z.string(), settings: z.record(z.string(), z.unknown()).optional() }))
    .min(1, 'name a property'),
})

/** What a candidate should be beside its name: one of these values of a property. */
export interface Constraint {
  property: string
  values: string[]
}

/** One reconciliation query. */
export interface ReconcileQuery {
  /** A name, or an id; empty when only properties are given. */
  text: string
  kinds: Kind[]
  limit: number
  constraints: Constraint[]
}

/** A data extension query. */
export type ExtendQuery = z.infer<typeof extendSchema>

/**
 * The queries of a batch by their keys.
 * @throws AppError BAD_INPUT that names the query and the field; with `details.http` 413 for a batch that is too large.
 */
export function parseBatch(json: string): Map<string, ReconcileQuery> {
  const batch = checked(batchSchema, json, 'queries')
  const asked = Object.entries(batch)
  if (asked.length > batchSize)
    throw new AppError('BAD_INPUT', `queries: ${asked.length} queries; one batch may have ${batchSize}.`, {
      details: { http: 413 },
    })
  return new Map(
    asked.map(([key, { query, type, limit, properties }]) => {
      const constraints = (properties ?? []).map(({ pid, v }) => {
        const property = propertyNamed(pid, `queries.${key}.properties`)
        if (!property.agrees)
          throw new AppError('BAD_INPUT', `queries.${key}.properties: ${pid} can be fetched, but not compared.`)
        return { property: pid, values: [v].flat().map(one => String(typeof one === 'object' ? one.id : one)) }
      })
      return [
        key,
        {
          text: (query ?? '').trim(),
          kinds: kindsNamed([type ?? []].flat(), `queries.${key}.type`),
          limit: Math.min(limit ?? standardLimit, mostCandidates),
          constraints,
        },
      ]
    }),
  )
}

/**
 * The ids and properties of a data extension query.
 * @throws AppError BAD_INPUT that names the field.
 */
export function parseExtend(json: string): ExtendQuery {
  const query = checked(extendSchema, json, 'extend')
  for (const { id } of query.properties) propertyNamed(id, 'extend.properties')
  return query
}

function checked<T>(schema: z.ZodType<T>, json: string, name: string): T {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${name}: this is no JSON.`, { cause })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('BAD_INPUT', `${[name, ...(issue?.path ?? [])].join('.')}: ${issue?.message}.`)
}
