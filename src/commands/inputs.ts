import { stat } from 'node:fs/promises'
import { AppError } from '../errors.ts'
import { openSource } from '../sources/open.ts'
import type { SourceItem } from '../sources/source.ts'
import type { Context } from './context.ts'

/** The items of all files in order, each file as a whole; refused lines are said on standard error and counted. */
export interface Inputs {
  items: AsyncIterable<Exclude<SourceItem, { error: string }> & { file: string }>
  refused(): number
}

/**
 * Opens files for reading; `-` and no file at all are standard input.
 * @throws AppError FILE_NOT_FOUND before anything is read when one of the files is missing.
 */
export async function openInputs(files: string[], context: Context): Promise<Inputs> {
  const paths = files.length > 0 ? files : ['-']
  for (const path of paths) {
    const isFile = path === '-' || (await stat(path).catch(() => null))?.isFile()
    if (!isFile) throw new AppError('FILE_NOT_FOUND', `There is no file ${path}.`)
  }
  let refused = 0
  async function* items(): Inputs['items'] {
    for (const file of paths) {
      for await (const item of openSource(file, context.input)) {
        context.signal.throwIfAborted()
        if ('error' in item) {
          refused++
          context.say(`${nameOf(file)}: line ${item.line} ${item.error}`)
        } else yield { ...item, file: nameOf(file) }
      }
    }
  }
  return { items: items(), refused: () => refused }
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}
