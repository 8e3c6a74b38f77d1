import { createReadStream } from 'node:fs'
import { filesAt } from '../sources/files.ts'
import type { ListFile } from '../sources/lists/list-source.ts'
import type { Context } from './context.ts'
import { withKeptInput } from './inputs.ts'

/**
 * Lends the files of a list to work that may read each of them more than once; `-` and no file at all are standard input.
 * @throws AppError FILE_NOT_FOUND before anything is read.
 */
export async function withListFiles<T>(
  paths: readonly string[],
  context: Pick<Context, 'input'>,
  work: (files: ListFile[]) => Promise<T>,
): Promise<T> {
  const found: string[] = []
  for (const path of paths.length > 0 ? paths : ['-']) found.push(...(await filesAt(path)))
  const file = (name: string, path: string): ListFile => ({ name, open: () => createReadStream(path) })
  if (!found.includes('-')) return work(found.map(path => file(path, path)))
  return withKeptInput(context.input, kept =>
    work(found.map(path => (path === '-' ? file('standard input', kept) : file(path, path)))),
  )
}
