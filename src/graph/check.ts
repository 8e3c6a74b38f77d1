import type { z } from 'zod'

/** What a value becomes: itself, or what stands for it where it is left out; `wrong` where it is none of the kind. */
type Check = (value: unknown) => unknown

const wrong = Symbol('wrong')

/**
 * A function that gives what `schema.parse` gives for a value that nobody else holds: it is checked, and filled, in place, for a copy of each
 * row would be a third of what an answer costs in memory. Names that the schema does not have stay.
 * @throws ZodError for a value that does not fit, as the schema tells it.
 */
export function checker<T>(schema: z.ZodType<T>): (value: unknown) => T {
  const check = compile(schema)
  return value => {
    const checked = check(value)
    return checked === wrong ? schema.parse(value) : (checked as T)
  }
}

/** A part of a schema as it tells of itself. */
interface Part {
  type: string
  checks?: readonly unknown[]
  shape?: Record<string, z.ZodType>
  catchall?: z.ZodType
  element?: z.ZodType
  innerType?: z.ZodType
}

function compile(schema: z.ZodType): Check {
  const part = schema.def as Part
  if (part.checks?.length) return parsed(schema)
  switch (part.type) {
    case 'string':
    case 'boolean':
      return value => (typeof value === part.type ? value : wrong)
    case 'number':
      return value => (Number.isFinite(value) ? value : wrong)
    case 'nullable':
      return besides(null, part.innerType)
    case 'optional':
      return besides(undefined, part.innerType)
    case 'default':
      return filled(schema as z.ZodDefault, compile(part.innerType as z.ZodType))
    case 'array':
      return each(compile(part.element as z.ZodType))
    case 'object':
      return part.catchall ? parsed(schema) : named(part.shape ?? {})
    default:
      return parsed(schema)
  }
}

/** For what this file does not know: unions, transformations, own conditions. */
function parsed(schema: z.ZodType): Check {
  return value => {
    const { success, data } = schema.safeParse(value)
    return success ? data : wrong
  }
}

function besides(other: null | undefined, inner: z.ZodType | undefined): Check {
  const check = compile(inner as z.ZodType)
  return value => (value === other ? value : check(value))
}

/** One standard value serves all rows, so nobody may change it. */
function filled({ def }: z.ZodDefault, check: Check): Check {
  const standard = Object.freeze(def.defaultValue)
  return value => (value === undefined ? standard : check(value))
}

function each(check: Check): Check {
  return value => {
    if (!Array.isArray(value)) return wrong
    for (let i = 0; i < value.length; i++) {
      const checked = check(value[i])
      if (checked === wrong) return wrong
      value[i] = checked
    }
    return value
  }
}

function named(shape: Record<string, z.ZodType>): Check {
  const checks = Object.entries(shape).map(([name, schema]) => ({ name, check: compile(schema) }))
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong
    const map = value as Record<string, unknown>
    for (const { name, check } of checks) {
      const known = map[name]
      const checked = check(known)
      if (checked === wrong) return wrong
      if (checked !== known) map[name] = checked
    }
    return map
  }
}
