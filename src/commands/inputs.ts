import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesAt } from '../sources/files.ts'
import { openSource } from '../sources/open.ts'
import type { SourceItem } from '../sources/source.ts'
import type { Context } from './context.ts'

/** What a file gives that can be used. */
export type GoodItem = Exclude<SourceItem, { error: string }>

/** The files of one command line as one stream. */
export interface Inputs {
  /** Items of all files in order, from the beginning each time it is called; `line` tells file and line, see `place`. Refused lines are said and counted, not given. */
  items(): AsyncIterable<GoodItem>
  /** File and line in words. */
  place(line: number): string
  /** How many lines were refused so far. */
  refused(): number
}

/**
 * Lends inputs to work that goes through them more than once: standard input is kept in a file until the work is done.
 * @throws AppError FILE_NOT_FOUND
 */
export async function withRepeatableInputs<T>(
  files: string[],
  context: Context,
  work: (inputs: Inputs) => Promise<T>,
): Promise<T> {
  if (files.length > 0 && !files.includes('-')) return work(await openInputs(files, context))
  return withKeptInput(context.input, async kept => {
    async function* input() {
      yield* createReadStream(kept)
    }
    return work(await openInputs(files, { ...context, input: { [Symbol.asyncIterator]: input } }))
  })
}

/** Keeps a stream in a file of its own until the work is done. */
export async function withKeptInput<T>(
  input: AsyncIterable<Uint8Array>,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-input-'))
  const kept = join(folder, 'standard-input')
  try {
    await writeFile(kept, input, { mode: 0o600 })
    return await work(kept)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Room for lines of one file: a `line` of the stream is the file's number times this, and the line in the file. */
const linesAFile = 2 ** 32

/**
 * Opens files for reading, of a folder all that are in it; `-` and no file at all are standard input.
 * @throws AppError FILE_NOT_FOUND before anything is read when one of the files is missing.
 */
export async function openInputs(files: string[], context: Pick<Context, 'input' | 'say' | 'signal'>): Promise<Inputs> {
  const paths: string[] = []
  for (const path of files.length > 0 ? files : ['-']) paths.push(...(await filesAt(path)))
  const refused = new Set<number>()
  const place = (line: number) => {
    const path = paths[Math.floor(line / linesAFile)] ?? '-'
    return `${path === '-' ? 'standard input' : path}: line ${line % linesAFile}`
  }
  async function* items(): AsyncIterable<GoodItem> {
    for (const [number, path] of paths.entries()) {
      for await (const item of openSource(path, context.input)) {
        context.signal.throwIfAborted()
        const line = number * linesAFile + item.line
        if (!('error' in item)) {
          yield { ...item, line }
        } else if (!refused.has(line)) {
          refused.add(line)
          context.say(`${place(line)} ${item.error}`)
        }
      }
    }
  }
  return { items, place, refused: () => refused.size }
}
