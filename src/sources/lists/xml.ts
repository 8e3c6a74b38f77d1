import { SaxesParser } from 'saxes'

/** An element with what is in it; names are without their namespace. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: XmlElement[]
  /** Line of its end tag in the file. */
  line: number
}

/** A record of a file, an error, or an attribute-bearing element above the records. */
export type XmlItem = { element: XmlElement } | { line: number; error: string }

/**
 * The elements of some names, each whole, one at a time: memory does not grow with the file. What is not well formed is told with
 * its line; the parser goes on as far as it can.
 */
export async function* xmlElements(
  bytes: AsyncIterable<Uint8Array>,
  names: ReadonlySet<string>,
): AsyncIterable<XmlItem> {
  const parser = new SaxesParser({ position: true })
  const ready: XmlItem[] = []
  const open: XmlElement[] = []
  parser.on('error', problem => {
    ready.push({
      line: parser.line,
      error: `is not well-formed XML: ${problem.message.replace(/^[^:]*:\d+:\d+: /, '')}`,
    })
  })
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name)
    if (open.length === 0 && !names.has(local)) return
    const element = { name: local, attributes: named(attributes), text: '', children: [], line: parser.line }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()
    if (!element) return
    element.line = parser.line
    element.text = element.text.trim()
    if (open.length === 0) ready.push({ element })
  })
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield* ready.splice(0)
  }
  parser.write(decoder.decode())
  parser.close()
  yield* ready.splice(0)
}

/** The text of the first child of a name; undefined when there is none or it is empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return element?.children.find(child => child.name === name && child.text !== '')?.text
}

/** The children of a name, or the grandchildren below a wrapper («idList» → «id»). */
export function childrenOf(element: XmlElement | undefined, name: string, below?: string): XmlElement[] {
  const found = element?.children.filter(child => child.name === name) ?? []
  return below === undefined ? found : found.flatMap(child => childrenOf(child, below))
}

function named(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
