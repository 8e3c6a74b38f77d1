import { createHash } from 'node:crypto'
import { unfiltered } from '../domain/table.ts'
import { AppError, errorTable } from '../errors.ts'
import { exportNamed, formatNamed } from '../export/exports.ts'
import { filterOf } from '../export/filter.ts'
import type { Graph } from '../graph/connect.ts'
import { readDataVersion } from '../graph/read/data-version.ts'
import { readTable } from '../graph/read/tables.ts'
import { exportIndex } from './export-index.ts'
import { problem } from './responses.ts'
import { streamOf } from './stream.ts'

/** Answers for files of tables and graphs, at `/export/NAME.EXTENSION`, and for the list of them; null for any other address. */
export function createExports(graph: Graph, clock: () => Date) {
  return async (request: Request, url: URL, failed: (error: unknown) => boolean): Promise<Response | null> => {
    if (url.pathname === '/export') return new Response(null, { status: 308, headers: { location: '/export/' } })
    const file = /^\/export\/([^/]*)$/.exec(url.pathname)?.[1]
    if (file === undefined) return null
    try {
      if (file === '') return exportIndex(request, await readDataVersion(graph, request.signal))
      return await download(graph, clock, file, request, url, failed)
    } catch (error) {
      if (error instanceof AppError && errorTable[error.code].visible)
        return refusal(error, errorTable[error.code].http)
      throw error
    }
  }
}

async function download(
  graph: Graph,
  clock: () => Date,
  file: string,
  request: Request,
  url: URL,
  failed: (error: unknown) => boolean,
): Promise<Response> {
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
  const headers = {
    etag: `W/"${tag}"`,
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="parley-${name}.${format.extension}"`,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'x-data-version': dataVersion,
  }
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers })
  if (request.method !== 'GET') return new Response(null, { headers })
  const chunks = format.write(
    (table, which) => readTable(graph, table, which === 'ALL' ? unfiltered(filter) : filter, request.signal),
    dataVersion,
  )
  return new Response(streamOf(chunks, failed), { headers })
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
