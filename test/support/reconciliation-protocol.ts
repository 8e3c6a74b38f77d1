import { z } from 'zod'

/**
 * What the Reconciliation Service API 0.2 demands of a service's answers, written down from its text and its schemas: a field that it does not
 * know is allowed only where it allows more.
 */
const filled = z.string().min(1)
const address = z.string().regex(/^https?:\/\/[^ ]+$/)
const template = address.refine(url => url.includes('{{id}}'), 'has no {{id}}')
const type = z.object({ id: filled, name: filled, description: z.string().optional() })
const service = z.object({ service_url: address, service_path: z.string().startsWith('/') })
const setting = z.object({ name: filled, label: filled, help_text: z.string().optional() })
const settings = z.discriminatedUnion('type', [
  setting.extend({ type: z.literal('number'), default: z.number().optional() }),
  setting.extend({ type: z.literal('text'), default: z.string().optional() }),
  setting.extend({ type: z.literal('checkbox'), default: z.boolean().optional() }),
])

/** A service manifest. */
export const manifestForm = z.strictObject({
  versions: z.array(z.string()).refine(versions => versions.includes('0.2'), 'does not name 0.2'),
  name: filled,
  identifierSpace: address,
  schemaSpace: address,
  serviceVersion: z.string(),
  defaultTypes: z.array(type).min(1),
  view: z.strictObject({ url: template }),
  preview: z.strictObject({ url: template, width: z.number().int(), height: z.number().int() }),
  suggest: z.strictObject({ entity: service, type: service, property: service }),
  extend: z.strictObject({ propose_properties: service, property_settings: z.array(settings) }),
  batchSize: z.number().int().positive(),
})

const candidate = z.strictObject({
  id: filled,
  name: filled,
  description: z.string(),
  type: z.array(type).min(1),
  score: z.number(),
  features: z
    .array(z.strictObject({ id: filled, value: z.union([z.number(), z.boolean()]) }))
    .refine(all => new Set(all.map(({ id }) => id)).size === all.length, 'has one feature twice'),
  match: z.boolean(),
})

/** The results of a batch of queries, by their keys, each sorted by score. */
export const resultsForm = z.record(
  z.string(),
  z.strictObject({
    result: z
      .array(candidate)
      .refine(all => all.every(({ score }, at) => at === 0 || (all[at - 1]?.score ?? 0) >= score), 'is not sorted')
      .refine(all => new Set(all.map(({ id }) => id)).size === all.length, 'has one thing twice'),
  }),
)

/** Suggested entities. */
export const entitiesForm = z.strictObject({
  result: z.array(z.strictObject({ id: filled, name: filled, description: z.string(), notable: z.array(type) })),
})

/** Suggested types. */
export const typesForm = z.strictObject({ result: z.array(type) })

/** Suggested properties. */
export const propertiesForm = z.strictObject({
  result: z.array(z.strictObject({ id: filled, name: filled, description: z.string().optional() })),
})

/** Properties proposed for a type. */
export const proposalForm = z.strictObject({
  type: filled,
  limit: z.number().int().optional(),
  properties: z.array(z.strictObject({ id: filled, name: filled })),
})

const cell = z.union([
  z.strictObject({}),
  z.strictObject({ id: filled, name: filled, description: z.string().optional() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.number().int() }),
  z.strictObject({ float: z.number() }),
])

/** Fetched values: each row has each property of the metadata. */
export const extensionForm = z
  .strictObject({
    meta: z.array(z.strictObject({ id: filled, name: filled, type: type.optional() })),
    rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
  })
  .refine(
    ({ meta, rows }) => Object.values(rows).every(row => meta.every(({ id }) => id in row)),
    'a row lacks a property',
  )
