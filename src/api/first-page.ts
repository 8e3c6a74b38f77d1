import type { readMeta } from '../graph/read/meta.ts'
import type { Example } from './examples.ts'

/** The plain first page: what this is, how much there is, and where to go on. */
export function firstPage(
  meta: Awaited<ReturnType<typeof readMeta>> | null,
  version: string,
  examples: readonly Example[],
): string {
  const counts = meta
    ? Object.entries(meta.counts).map(([what, count]) => `<tr><td>${escapeHtml(what)}</td><td>${count}</td></tr>`)
    : []
  const state = meta
    ? `<table>${counts.join('')}</table>${meta.lastIngest ? `<p>Last news: ${escapeHtml(meta.lastIngest)}</p>` : '<p>Nothing has been ingested yet.</p>'}`
    : '<p>The database does not answer at the moment.</p>'
  const questions = examples.map(({ question }) => `<li>${escapeHtml(question)}</li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley</title>
<link rel="icon" href="data:,">
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
td { padding-right: 2rem; } td + td { text-align: right; }
</style>
</head>
<body>
<h1>Parley</h1>
<p>Who met whom, where, when and on whose behalf, and who sanctioned whom, read from news and official texts. Every fact comes with
the sentences that say so; a plan is never counted as a meeting, and a call for sanctions is never a sanction.</p>
<p><a href="/graphql">Ask in the playground</a> · <a href="/schema.graphql">What can be asked</a> · <a href="/health">Health</a> ·
<a href="/metrics">Metrics</a></p>
<h2>In the graph</h2>
${state}
<h2>Questions that the playground has ready</h2>
<ul>${questions.join('')}</ul>
<p><small>Version ${escapeHtml(version)}</small></p>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
