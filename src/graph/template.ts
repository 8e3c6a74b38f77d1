/** A statement of which only those lines are sent that a question needs, so that each plan is as simple as its question. */
export interface Template {
  /** What its lines depend on: names of what a question may give. */
  conditions: readonly string[]
  /** All lines that it has for any question, as they are sent. */
  lines: readonly string[]
  /** The statement for a question that gives these; the same text for the same answers. */
  text(given: (name: string) => boolean): string
}

interface Condition {
  name: string
  wanted: boolean
}

interface Line {
  text: string
  conditions: readonly Condition[]
}

const mark = /\s*\/\/ ((?:if|unless) \w+(?:, (?:(?:if|unless) )?\w+)*)( \{)?$/
const end = /^\s*\/\/ \}$/
const comment = /^\s*\/\/|^$/
const include = /^(\s*)\/\/ include (\S+)$/

/**
 * Reads a statement with marks. A line that ends in `// if a` is only for questions that give `a`, one with `// unless a` only for others; `// if a, b, unless c`
 * is for those that give `a` and `b` and not `c`. A mark alone on its line with ` {` is for all lines up to `// }`. A line `// include parts/b.cypher` stands for
 * the lines of that file, as `load` gives them, without its comment at the top.
 * @throws Error for a block without an end, or an end without a block.
 */
export function readTemplate(source: string, load: (file: string) => string): Template {
  const lines = linesOf(source, load)
  const conditions = [...new Set(lines.flatMap(line => line.conditions.map(({ name }) => name)))]
  const texts = new Map<string, string>()
  return {
    conditions,
    lines: lines.map(line => line.text).filter(line => !comment.test(line)),
    text: given => {
      const key = conditions.map(name => (given(name) ? '1' : '0')).join('')
      const known = texts.get(key)
      if (known !== undefined) return known
      const kept = lines.filter(line => line.conditions.every(({ name, wanted }) => given(name) === wanted))
      const text = kept
        .map(line => line.text)
        .filter(line => !comment.test(line))
        .join('\n')
      texts.set(key, text)
      return text
    },
  }
}

function linesOf(source: string, load: (file: string) => string): Line[] {
  const lines: Line[] = []
  const around: (readonly Condition[])[] = []
  for (const text of withIncludes(source, load)) {
    const found = mark.exec(text)
    const own = found ? conditionsOf(found[1] ?? '') : []
    if (found?.[2]) around.push(own)
    else if (end.test(text)) {
      if (!around.pop()) throw new Error(`«${text.trim()}» ends nothing.`)
    } else lines.push({ text: text.replace(mark, '').trim(), conditions: [...around.flat(), ...own] })
  }
  if (around.length > 0) throw new Error('A block has no end.')
  return lines
}

function withIncludes(source: string, load: (file: string) => string): string[] {
  return source.split('\n').flatMap(text => {
    const [, indent = '', file] = include.exec(text) ?? []
    if (file === undefined) return [text]
    const body = load(file)
      .replace(/^(?:\/\/ (?!if |unless |include ).*\n)+/, '')
      .trimEnd()
    return withIncludes(body, load).map(line => `${indent}${line}`)
  })
}

/** `if a, b, unless c`: each word holds until the next. */
function conditionsOf(words: string): Condition[] {
  let wanted = true
  return words.split(', ').map(part => {
    const [word, name = word] = part.split(' ') as [string, string?]
    if (name !== word) wanted = word === 'if'
    return { name, wanted }
  })
}

/** Whether a question gives something: nothing, false, 0, and what is empty are not given. */
export function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
