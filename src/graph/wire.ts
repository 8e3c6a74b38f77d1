/** A statement whose maps go over the wire as lists: their names, which would be most of an answer of many rows, are told once here. */
export interface Wired {
  text: string
  /** The names of what each kind of list holds. */
  shapes: readonly (readonly string[])[]
}

/**
 * Rewrites the map projections of a statement (`n {.id, name: expression}`) to lists `[true, shape, n.id, expression]`. No property is a list of a truth
 * value and a number, so these lists cannot be taken for anything else. What takes all properties (`n {.*}`) stays as it is.
 * @throws Error for a projection without an end.
 */
export function wire(text: string): Wired {
  const shapes: string[][] = []
  return { text: rewrite(text, shapes), shapes }
}

/** The maps of a value that came over the wire, again with their names, in place; whatever else there is stays as it is. */
export function unwire(value: unknown, shapes: Wired['shapes']): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) {
    const map = value as Record<string, unknown>
    for (const name in map) map[name] = unwire(map[name], shapes)
    return map
  }
  const names = value[0] === true && typeof value[1] === 'number' ? shapes[value[1]] : undefined
  if (!names) {
    for (let i = 0; i < value.length; i++) value[i] = unwire(value[i], shapes)
    return value
  }
  const map: Record<string, unknown> = {}
  for (let i = 0; i < names.length; i++) map[names[i] as string] = unwire(value[i + 2], shapes)
  return map
}

const projection = /\b([A-Za-z_]\w*) \{(?=\s*\.\w)/g

function rewrite(text: string, shapes: string[][]): string {
  let done = ''
  let from = 0
  for (projection.lastIndex = 0; ; projection.lastIndex = from) {
    const found = projection.exec(text)
    if (!found) return done + text.slice(from)
    const { 0: head, 1: of = '', index } = found
    const start = index + head.length
    const end = endOf(text, start)
    done += text.slice(from, index) + listOf(of, entriesOf(text.slice(start, end)), shapes)
    from = end + 1
  }
}

function listOf(of: string, entries: readonly string[], shapes: string[][]): string {
  const named = entries.map(entry => {
    if (entry.startsWith('.')) return { name: entry.slice(1), value: `${of}${entry}` }
    const colon = entry.indexOf(':')
    return { name: entry.slice(0, colon).trim(), value: rewrite(entry.slice(colon + 1).trim(), shapes) }
  })
  const names = named.map(({ name }) => name)
  const known = shapes.findIndex(shape => shape.join() === names.join())
  const shape = known < 0 ? shapes.push(names) - 1 : known
  return `CASE WHEN ${of} IS NOT NULL THEN [${['true', shape, ...named.map(({ value }) => value)].join(', ')}] END`
}

/** Where the brace ends that was opened before `start`. */
function endOf(text: string, start: number): number {
  const end = steps(text.slice(start)).find(({ depth }) => depth < 0)
  if (!end) throw new Error(`A projection has no end: ${text.slice(Math.max(0, start - 20), start + 40)}`)
  return start + end.at
}

/** What commas divide that are in no bracket. */
function entriesOf(text: string): string[] {
  const commas = steps(text).filter(({ sign, depth }) => sign === ',' && depth === 0)
  const ends = [...commas.map(({ at }) => at), text.length]
  return ends.map((end, i) => text.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end).trim())
}

/** The brackets and commas of a text outside of what is quoted, with the depth after each. */
function steps(text: string): { at: number; sign: string; depth: number }[] {
  let depth = 0
  return [...text.matchAll(/'(?:[^'\\]|\\.)*'|[()[\]{},]/g)].flatMap(({ 0: sign, index }) => {
    if (sign.startsWith("'")) return []
    depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0
    return [{ at: index, sign, depth }]
  })
}
