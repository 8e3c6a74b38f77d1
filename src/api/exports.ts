import { createHash } from 'node:crypto'
import { unfiltered } from '../domain/table.ts'
import { AppError, errorTable } from '../errors.ts'
import { type Chunks, exportNamed, formatNamed } from '../export/exports.ts'
import { filterOf } from '../export/filter.ts'
import type { Graph } from '../graph/connect.ts'
import { readDataVersion } from '../graph/read/data-version.ts'
import { readTable } from '../graph/read/tables.ts'
import { byteRange } from './byte-range.ts'
import { exportIndex } from './export-index.ts'
import { createKeptFiles, type KeptFile } from './kept-files.ts'
import { problem } from './responses.ts'
import { streamOf } from './stream.ts'

/** Files that are read in pieces: so many at a time, each for ten minutes. */
const keeping = { most: 8, milliseconds: 10 * 60_000 }

/** Answers for files of tables and graphs, at `/export/NAME.EXTENSION`, and for the list of them; null for any other address. */
export function createExports(graph: Graph, clock: () => Date) {
  const kept = createKeptFiles(keeping)
  return async (request: Request, url: URL, failed: (error: unknown) => boolean): Promise<Response | null> => {
    if (url.pathname === '/export') return new Response(null, { status: 308, headers: { location: '/export/' } })
    const file = /^\/export\/([^/]*)$/.exec(url.pathname)?.[1]
    if (file === undefined) return null
    try {
      if (file === '') return exportIndex(request, await readDataVersion(graph, request.signal))
      const asked = await askedFile(graph, clock, file, request, url)
      return asked instanceof Response ? asked : await download(asked, request, kept, failed)
    } catch (error) {
      if (error instanceof AppError && errorTable[error.code].visible)
        return refusal(error, errorTable[error.code].http)
      throw error
    }
  }
}

/** A file that is asked for: what names its content, and how it is written while `signal` lets it. */
interface AskedFile {
  tag: string
  inPieces: boolean
  headers: Record<string, string>
  write(signal?: AbortSignal): Chunks
}

async function askedFile(
  graph: Graph,
  clock: () => Date,
  file: string,
  request: Request,
  url: URL,
): Promise<AskedFile | Response> {
  const [name = '', ...ending] = file.split('.')
  const asked = missing(() => {
    const what = exportNamed(name)
    return { what, format: formatNamed(name, what, ending.join('.')) }
  })
  if (asked instanceof Response) return asked
  const { what, format } = asked
  const today = clock().toISOString().slice(0, 10)
  const filter = filterOf(name, what, Object.fromEntries(url.searchParams), today)
  const dataVersion = await readDataVersion(graph, request.signal)
  // A plan whose day has passed reads otherwise without any change of the data.
  const tag = createHash('sha256').update(`${file}\n${url.search}\n${dataVersion}\n${today}`).digest('hex').slice(0, 20)
  return {
    tag,
    inPieces: format.inPieces ?? false,
    headers: {
      'content-type': format.mediaType,
      'content-disposition': `attachment; filename="parley-${name}.${format.extension}"`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-data-version': dataVersion,
      ...(format.inPieces && { 'accept-ranges': 'bytes' }),
    },
    write: signal =>
      format.write(
        (table, which) => readTable(graph, table, which === 'ALL' ? unfiltered(filter) : filter, signal),
        dataVersion,
      ),
  }
}

async function download(
  { tag, inPieces, headers: about, write }: AskedFile,
  request: Request,
  kept: ReturnType<typeof createKeptFiles>,
  failed: (error: unknown) => boolean,
): Promise<Response> {
  const headers = { ...about, etag: `W/"${tag}"` }
  if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
  const isHead = request.method === 'HEAD'
  // Whoever wants pieces comes back: they have to be of one file, which outlives the request.
  const file = inPieces && (isHead || request.headers.has('range')) ? await kept(tag, () => write()) : null
  if (file) return piece(file, { ...headers, etag: `"${tag}.${file.id}"` }, request, failed)
  if (isHead) return new Response(null, { headers })
  return new Response(streamOf(write(request.signal), failed), { headers })
}

/** The part of a file that is asked for, or the whole. */
function piece(
  { size, read }: KeptFile,
  headers: Record<string, string> & { etag: string },
  request: Request,
  failed: (error: unknown) => boolean,
): Response {
  if (request.method === 'HEAD') return new Response(null, { headers: { ...headers, 'content-length': String(size) } })
  const condition = request.headers.get('if-range')
  const isSame = condition === null || condition === headers.etag
  const range = isSame ? byteRange(request.headers.get('range'), size) : null
  if (range === 'none')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  const { start, end } = range ?? { start: 0, end: size }
  const length = { 'content-length': String(end - start) }
  const body = streamOf(read(start, end), failed)
  if (range === null) return new Response(body, { headers: { ...headers, ...length } })
  const part = { ...length, 'content-range': `bytes ${start}-${end - 1}/${size}` }
  return new Response(body, { status: 206, headers: { ...headers, ...part } })
}

/** What a look-up finds, or the answer that it is not there. */
function missing<T>(find: () => T): T | Response {
  try {
    return find()
  } catch (error) {
    if (error instanceof AppError) return refusal(error, 404)
    throw error
  }
}

function refusal({ code, message }: AppError, status: number): Response {
  return problem(status, code, `${message} ${errorTable[code].mend}`, status === 503 ? { 'retry-after': '5' } : {})
}
