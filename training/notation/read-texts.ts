import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readBlocks } from './blocks.ts'
import { type CompiledText, compileText } from './compile.ts'
import type { Problem } from './problem.ts'

/** Texts with all that is wrong with them. */
export interface TextsRead {
  texts: CompiledText[]
  problems: Problem[]
}

/** The files of the folder `training/texts`, in the order of their names. */
export function textFiles(): string[] {
  const folder = new URL('../texts/', import.meta.url)
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return names.sort().map(name => fileURLToPath(new URL(name, folder)))
}

/** Reads and compiles files of texts. An id may stand only once in all of them. */
export function readTexts(files: readonly string[]): TextsRead {
  const all: TextsRead = { texts: [], problems: [] }
  const owners = new Map<string, string>()
  for (const file of files) {
    const { texts, problems } = readText(file, readFileSync(file, 'utf8'))
    all.texts.push(...texts)
    all.problems.push(...problems)
    for (const { document } of texts) {
      const owner = owners.get(document.id)
      const message = `the id stands already in ${owner}: take another`
      if (owner) all.problems.push({ file, line: 1, text: document.id, message })
      owners.set(document.id, file)
    }
  }
  return all
}

/** Reads and compiles the content of one file. */
export function readText(file: string, content: string): TextsRead {
  const problems: Problem[] = []
  const reportFor = (text: string | null) => (line: number, message: string) => {
    problems.push({ file, line, text, message })
  }
  const blocks = readBlocks(content, reportFor(null))
  const texts = blocks.map(block => compileText(block, reportFor(block.id)))
  return { texts, problems: problems.sort((a, b) => a.line - b.line) }
}
