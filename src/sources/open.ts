import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { documentSchema } from '../domain/document.ts'
import { AppError } from '../errors.ts'
import { isFeed, readFeed } from './feed.ts'
import { lineFormats, wholeFormats } from './files.ts'
import { htmlDocument } from './html.ts'
import { readNdjson } from './ndjson.ts'
import { textDocument } from './plain-text.ts'
import type { Source, SourceItem } from './source.ts'
import { wellFormed } from './well-formed.ts'

/**
 * Reads documents or extractions from a file, or from `stdin` for «-». The file's extension says what it is; where it says nothing,
 * its first characters do.
 * @throws AppError FILE_NOT_FOUND if the file is missing or a folder.
 */
export async function* openSource(path: string, stdin: AsyncIterable<Uint8Array>): Source {
  if (path !== '-' && !(await stat(path).catch(() => null))?.isFile()) {
    throw new AppError('FILE_NOT_FOUND', `There is no file ${path}`)
  }
  const bytes = path === '-' ? stdin : createReadStream(path)
  const extension = path === '-' ? '' : extname(path).toLowerCase()
  if (lineFormats.has(extension)) return yield* readNdjson(bytes)
  if (wholeFormats.has(extension)) {
    return yield* readWhole(basename(path, extname(path)), extension, await collect(bytes))
  }
  const { start, all } = await peek(bytes)
  if (/^[\s\uFEFF]*[{[]/.test(start) && !isFeed(start)) return yield* readNdjson(all)
  yield* readWhole(path === '-' ? 'stdin' : basename(path), '', await collect(all))
}

function* readWhole(id: string, extension: string, text: string): Iterable<SourceItem> {
  if (isFeed(text) && extension !== '.txt') {
    try {
      yield* readFeed(text)
    } catch (cause) {
      yield { line: 1, error: `is no readable feed: ${cause instanceof Error ? cause.message : String(cause)}` }
    }
    return
  }
  const isPage = extension.startsWith('.htm') || extension === '.xhtml' || (extension === '' && /^\s*</.test(text))
  const document = isPage ? htmlDocument(id, text) : textDocument(id, text)
  const parsed = documentSchema.safeParse(document)
  if (parsed.success) yield { line: 1, document: parsed.data }
  else yield { line: 1, error: isPage ? 'holds no article that can be read' : 'holds no text' }
}

async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ start: string; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < 2000) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
  }
  const all = async function* (): AsyncIterable<Uint8Array> {
    yield* chunks
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { start: new TextDecoder().decode(Buffer.concat(chunks)), all: all() }
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return wellFormed(new TextDecoder().decode(Buffer.concat(chunks)))
}
