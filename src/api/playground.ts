import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Example } from './examples.ts'

const compress = promisify(gzip)

/** GraphiQL moves a tab that is pressed by its distance from the first, away from the pointer, so that a click misses it. */
const keptTabs = '<style>.graphiql-tab { transform: none !important }</style>'

/** The GraphiQL page with the example questions as tabs. It is made once, at the first request, and loads nothing from elsewhere. */
export function createPlayground(examples: readonly Example[]): (request: Request) => Promise<Response> {
  let page: Promise<{ plain: Buffer<ArrayBuffer>; small: Buffer<ArrayBuffer>; tag: string }> | undefined
  const make = async () => {
    // The page is large: it is loaded by those who open it.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
    const tabs = examples.map(({ query, variables }) => ({
      query,
      variables: JSON.stringify(variables, null, 2),
    }))
    // The tab in front takes its variables from here, the others from themselves.
    const page = renderGraphiQL({
      title: 'Parley',
      defaultTabs: tabs,
      ...(tabs[0] && { variables: tabs[0].variables }),
    })
    const plain = Buffer.from(page.replace('</head>', `${keptTabs}</head>`))
    const small = Buffer.from(await compress(plain))
    return { plain, small, tag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 20)}"` }
  }
  return async request => {
    page ??= make()
    const { plain, small, tag } = await page
    const headers = {
      etag: tag,
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
      'content-type': 'text/html; charset=utf-8',
    }
    if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
    if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return new Response(plain, { headers })
    return new Response(small, { headers: { ...headers, 'content-encoding': 'gzip' } })
  }
}

/** Whether a request is a browser that opens the playground. */
export function opensPlayground(request: Request, url: URL): boolean {
  const html = request.headers.get('accept')?.includes('text/html') ?? false
  return request.method === 'GET' && html && !url.searchParams.has('query')
}
