import neo4j from 'neo4j-driver'

/** Parameters as Bolt wants them: whole numbers go as integers (the driver would send floats, which LIMIT refuses), undefined as null. */
export function boltParameters(parameters: Record<string, unknown>): Record<string, unknown> {
  return convert(parameters) as Record<string, unknown>
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(convert)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  }
  return value
}
