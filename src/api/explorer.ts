import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const squeeze = { br: promisify(brotliCompress), gzip: promisify(gzip) }

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

// Nothing comes from elsewhere; workers are for reading PDF files, and drawings style themselves.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** First parts of the addresses of the explorer's pages; all of them are the same document, which reads the rest itself. */
const sections =
  'people countries organizations places meetings sanctions articles lists search met paths calendar identities add'
const page = new RegExp(`^/(${sections.replaceAll(' ', '|')})?(/[^/]+)?$`)

/** Answers for the files of the explorer; null for an address that is none of them. */
export function createExplorer(folder = new URL('../../dist/explorer/', import.meta.url)) {
  const files = new Map<string, Promise<File>>()
  const names = list(folder)
  return async (request: Request, pathname: string): Promise<Response | null> => {
    const asked = pathname.slice(1)
    const isFile = names.has(asked) && asked !== 'index.html'
    const isPage = page.test(pathname)
    const opened = request.method === 'GET' && (request.headers.get('accept')?.includes('text/html') ?? false)
    if (!isFile && !isPage && !opened) return null
    const name = isFile ? asked : 'index.html'
    if (!names.has(name)) return unbuilt()
    const file = await (files.get(name) ?? remember(files, name, load(new URL(name, folder))))
    // Whoever opens an address that is no page gets one that says so and leads on.
    return answer(request, file, name, isFile || isPage ? 200 : 404)
  }
}

interface File {
  type: string
  tag: string
  plain: Buffer<ArrayBuffer>
  br?: Buffer<ArrayBuffer>
  gzip?: Buffer<ArrayBuffer>
}

function list(folder: URL): Set<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    const length = decodeURIComponent(folder.pathname).length
    return new Set(entries.map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(length)))
  } catch {
    return new Set()
  }
}

function remember(files: Map<string, Promise<File>>, name: string, file: Promise<File>): Promise<File> {
  files.set(name, file)
  return file
}

async function load(path: URL): Promise<File> {
  const plain = Buffer.from(readFileSync(path))
  const type = types[extname(path.pathname)] ?? 'application/octet-stream'
  const tag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 20)}"`
  if (type.startsWith('font/')) return { type, tag, plain }
  return { type, tag, plain, br: Buffer.from(await squeeze.br(plain)), gzip: Buffer.from(await squeeze.gzip(plain)) }
}

function answer(request: Request, file: File, name: string, status: number): Response {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find(one => file[one] && new RegExp(`\\b${one}\\b`).test(accepted))
  const headers = {
    etag: file.tag,
    vary: 'accept-encoding',
    'content-type': file.type,
    'x-content-type-options': 'nosniff',
    // The names of the assets hold their contents' hash: they never change.
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(name === 'index.html' && { 'content-security-policy': policy, 'referrer-policy': 'same-origin' }),
  }
  if (status === 200 && request.headers.get('if-none-match') === file.tag)
    return new Response(null, { status: 304, headers })
  if (!encoding) return new Response(file.plain, { status, headers })
  return new Response(file[encoding] ?? null, { status, headers: { ...headers, 'content-encoding': encoding } })
}

function unbuilt(): Response {
  const text = 'The explorer is not built: `npm run build` makes it. GraphQL answers at /graphql all the same.\n'
  return new Response(text, { status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
