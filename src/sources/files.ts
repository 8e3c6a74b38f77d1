import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { AppError } from '../errors.ts'

/** Extensions of files that hold one object a line. */
export const lineFormats: ReadonlySet<string> = new Set(['.ndjson', '.jsonl'])

/** Extensions of files that hold one text, page or feed. */
export const wholeFormats: ReadonlySet<string> = new Set('.txt .text .html .htm .xhtml .xml .rss .atom .rdf'.split(' '))

/**
 * The files that a path of a command line stands for: itself, or, of a folder, all files in it and below whose extension is
 * known, in the order of their paths. «-» stands for itself.
 * @throws AppError FILE_NOT_FOUND if there is no such file or folder, or a folder holds no such file.
 */
export async function filesAt(path: string): Promise<string[]> {
  if (path === '-') return [path]
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory()) {
    if (found) return [path]
    throw new AppError('FILE_NOT_FOUND', `There is no file ${path}.`)
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile() && isKnown(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  if (files.length > 0) return files.sort()
  const known = [...lineFormats, ...wholeFormats].join(', ')
  throw new AppError('FILE_NOT_FOUND', `The folder ${path} holds no file that can be read (${known}).`)
}

function isKnown(name: string): boolean {
  const extension = extname(name).toLowerCase()
  return lineFormats.has(extension) || wholeFormats.has(extension)
}
