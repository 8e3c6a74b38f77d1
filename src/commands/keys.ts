import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Key, scopes } from '../api/caller.ts'
import { AppError } from '../errors.ts'

const count = z.number().int().positive()
const keysSchema = z.array(
  z.strictObject({
    name: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal digits'),
    scope: z.enum(scopes),
    cost: count.optional(),
    costPerMinute: count.optional(),
  }),
)

/**
 * The keys of a file: a JSON list of `{name, sha256, scope, cost, costPerMinute}`; none without a file.
 * @throws AppError BAD_CONFIG that says what is wrong with it.
 */
export function readKeys(file: string | undefined): Key[] {
  if (file === undefined) return []
  try {
    return keysSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message
    throw new AppError('BAD_CONFIG', `PARLEY_KEYS: ${file} cannot be used: ${why}`, { cause })
  }
}
