import type { NumberedLine } from './blocks.ts'
import type { Report } from './problem.ts'

/** What a line after `==` says of a reference: the words after `=`, and the fields after them. */
export interface Definition {
  ref: string
  line: number
  head: string
  fields: Map<string, string>
}

const fieldsOf: Record<string, readonly string[]> = {
  p: ['office', 'country'],
  c: [],
  o: ['kind'],
  l: ['kind', 'city', 'country'],
  m: ['date', 'place', 'country', 'body', 'headcount', 'with', 'expected', 'absent', 'by'],
  s: ['issuers', 'targets', 'callers', 'measures', 'sector', 'program', 'date', 'by'],
}

/** Reads the lines after `==`; a line that cannot be read is reported and left out. */
export function readDefinitions(lines: readonly NumberedLine[], report: Report): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const { line, words } of lines) {
    const [, ref, meaning] = /^([pcolms]\d+)\s*=\s*(.+)$/.exec(words) ?? []
    if (!ref || !meaning) {
      report(line, `«${words.slice(0, 40)}» defines nothing: write «p1 = Full Name; office …; country …»`)
      continue
    }
    if (definitions.has(ref)) report(line, `${ref} is defined twice: join the lines or take another number`)
    const [head = '', ...parts] = meaning.split(';').map(part => part.trim())
    definitions.set(ref, { ref, line, head, fields: readFields(ref, parts, at => report(line, at)) })
  }
  return definitions
}

function readFields(ref: string, parts: readonly string[], report: (message: string) => void): Map<string, string> {
  const known = fieldsOf[ref.charAt(0)] ?? []
  const fields = new Map<string, string>()
  for (const part of parts) {
    if (part === '') continue
    const [, key = '', value = ''] = /^(\S+)\s*(.*)$/.exec(part) ?? []
    if (!known.includes(key)) report(`${ref}: unknown field «${key}»; known are ${known.join(', ') || 'none'}`)
    else if (value === '') report(`${ref}: «${key}» says nothing: leave it out`)
    else if (fields.has(key)) report(`${ref}: «${key}» stands twice: join them with commas`)
    else fields.set(key, value)
  }
  return fields
}
