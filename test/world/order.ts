/** An answer with its lists sorted, for questions that do not ask for an order. */
export function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(inAnyOrder)
    return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map(name => [name, inAnyOrder((value as Record<string, unknown>)[name])]))
}
