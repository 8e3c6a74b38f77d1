import { createHash } from 'node:crypto'
import { columns } from '../export/column.ts'
import { type Export, exports } from '../export/exports.ts'
import { filtersOf, inWords } from '../export/filter.ts'
import { json } from './responses.ts'

const style = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid; padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top }`

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

/** The list of what can be exported: a page for a browser, JSON for anybody else. */
export function exportIndex(request: Request, dataVersion: string): Response {
  const headers = { 'cache-control': 'no-cache', vary: 'accept', 'x-data-version': dataVersion }
  if (!request.headers.get('accept')?.includes('text/html')) {
    return json(200, { dataVersion, exports: Object.entries(exports).map(described) }, headers)
  }
  return new Response(page(dataVersion), {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

function described([name, what]: [string, Export]) {
  const { description, days, country, statuses } = what
  return {
    name,
    description,
    filters: {
      ...(days && { from: days, to: days }),
      ...(country && { country }),
      ...(statuses && { status: statuses }),
    },
    files: files(name, what),
    columns: Object.hasOwn(columns, name) ? columns[name as keyof typeof columns] : [],
  }
}

function files(name: string, { formats }: Export): string[] {
  return Object.values(formats).map(({ extension }) => `/export/${name}.${extension}`)
}

function page(dataVersion: string): string {
  const rows = Object.entries(exports).map(([name, what]) => {
    const links = files(name, what).map(file => `<a href="${file}">${file.slice(`/export/${name}.`.length)}</a>`)
    return `<tr><th scope="row">${name}<td>${what.description}<td>${links.join(' ')}<td>${inWords(filtersOf(what))}`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Downloads · Parley</title>
<style>${style}</style>
<h1>Downloads</h1>
<p>The whole graph as files, as it stands now. Filters go behind the address: <code>/export/meetings.csv?from=2025-10&amp;country=UKR</code>.
<table>
<thead><tr><th scope="col">What<th scope="col">About<th scope="col">Files<th scope="col">Filters</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p>Data version ${dataVersion}. <a href="/">Back to Parley</a>
</html>
`
}
