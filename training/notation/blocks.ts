import type { Report } from './problem.ts'

/** A line of a file with its number, from 1. */
export interface NumberedLine {
  line: number
  words: string
}

/** One text of a file, cut into its parts and not yet read. */
export interface Block {
  id: string
  line: number
  header: Map<string, string>
  body: NumberedLine[]
  definitions: NumberedLine[]
}

const headerLine = /^(voice|date|title):\s*(.*)$/

/** Cuts a file into its texts: each begins with `# id`, header lines, a blank line, the body, `==`, and the definitions. */
export function readBlocks(content: string, report: Report): Block[] {
  const blocks: Block[] = []
  let part: 'header' | 'body' | 'definitions' = 'header'
  for (const [i, raw] of content.split(/\r?\n/).entries()) {
    const line = i + 1
    const words = raw.trim()
    const id = /^#\s+(\S+)$/.exec(words)?.[1]
    const block = blocks.at(-1)
    if (id) {
      blocks.push({ id, line, header: new Map(), body: [], definitions: [] })
      part = 'header'
    } else if (!block) {
      if (words !== '') report(line, 'stands before the first text; a text begins with «# topic-001»')
    } else if (/^==+$/.test(words)) {
      if (part === 'definitions') report(line, 'a second «==»; is the «# id» of the next text missing?')
      part = 'definitions'
    } else if (part === 'definitions') {
      if (words !== '') block.definitions.push({ line, words })
    } else {
      const [, key, value] = (part === 'header' && headerLine.exec(words)) || []
      if (key) block.header.set(key, value ?? '')
      else if (words !== '' || part === 'body') {
        part = 'body'
        block.body.push({ line, words })
      }
    }
  }
  return blocks
}
