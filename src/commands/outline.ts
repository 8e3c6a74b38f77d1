/** A value of a GraphQL result. */
type Value = null | string | number | boolean | Value[] | { [name: string]: Value }

/**
 * A GraphQL result as indented lines for people: what is said of a thing stands in one line, lists below their names, and
 * evidence as quotes. Pages are shown as their content.
 */
export function outline(data: Record<string, unknown>): string[] {
  const fields = Object.entries(data as Record<string, Value>)
  const single = fields.length === 1
  return fields.flatMap(([name, value]) => (single ? items(value, '') : [`${name}:`, ...items(value, '  ')]))
}

function items(value: Value | undefined, indent: string): string[] {
  const list = unpage(value ?? null)
  const lines = list.flatMap(item => thing(item, indent))
  return lines.length > 0 ? lines : [`${indent}nothing known`]
}

function thing(value: Value, indent: string): string[] {
  if (!isObject(value)) return [`${indent}${String(value)}`]
  const own = words(value)
  return [...(own.length > 0 ? [indent + own.join(' · ')] : []), ...below(value, `${indent}  `)]
}

/** What fits into the line of a thing: its plain values and those of single things in it. */
function words(value: Value): string[] {
  if (value === null || Array.isArray(value)) return []
  if (!isObject(value)) return [String(value)]
  return Object.entries(value).flatMap(([name, part]) => (name === 'evidence' ? [] : words(part)))
}

/** What stands below a thing: its lists, and the quotes that prove it. */
function below(value: { [name: string]: Value }, indent: string): string[] {
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'evidence') return unpage(part).map(quote => indent + quoted(quote))
    if (isObject(part) && !isPage(part)) return below(part, indent)
    if (!isPage(part)) return []
    return unpage(part).length === 0 ? [] : [`${indent}${name}:`, ...items(part, `${indent}  `)]
  })
}

function quoted(value: Value): string {
  if (!isObject(value)) return String(value)
  const { sentence, ...from } = value
  const source = words(from).reverse().join(', ')
  return `“${String(sentence)}”${source === '' ? '' : ` (${source})`}`
}

function isPage(value: Value): boolean {
  return Array.isArray(value) || (isObject(value) && ('nodes' in value || 'edges' in value))
}

/** The content of a list or a page; an edge's evidence goes with its node. */
function unpage(value: Value): Value[] {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return value === null ? [] : [value]
  if (Array.isArray(value.nodes)) return value.nodes
  if (!Array.isArray(value.edges)) return [value]
  return value.edges.map(edge => {
    if (!isObject(edge)) return edge
    const { node, ...rest } = edge
    return isObject(node ?? null) ? { ...(node as object), ...rest } : edge
  })
}

function isObject(value: Value): value is { [name: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
