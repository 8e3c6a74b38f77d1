import type { DocumentInput } from '../generated.ts'
import { openNdjson } from './open-ndjson.ts'

/** A document that somebody put in, or why it could not be opened. */
export type Opened = { name: string; document: DocumentInput } | { name: string; problem: string }

const most = 20 * 1024 * 1024

/** The documents in a file: text, HTML, PDF, or NDJSON with one document a line. What cannot be opened says why. */
export async function openFile(file: File): Promise<Opened[]> {
  if (file.size > most) return [{ name: file.name, problem: 'is larger than 20 MB; feed it with `parley ingest`' }]
  try {
    return await openAs(file)
  } catch (problem) {
    return [
      { name: file.name, problem: `could not be opened: ${problem instanceof Error ? problem.message : problem}` },
    ]
  }
}

async function openAs(file: File): Promise<Opened[]> {
  const { name } = file
  if (/\.pdf$/i.test(name) || file.type === 'application/pdf') {
    const { openPdf } = await import('./open-pdf.ts')
    return [{ name, document: await openPdf(await file.arrayBuffer()) }]
  }
  const text = await file.text()
  if (/\.(ndjson|jsonl)$/i.test(name)) return openNdjson(name, text)
  return [{ name, document: documentOfText(text) }]
}

/** A pasted or dropped text as a document: a web page by its tags, or plain text. */
export function documentOfText(text: string): DocumentInput {
  return /^\s*<(!doctype html|html|head|body|article)\b/i.test(text) ? { html: slimmed(text) } : { text: text.trim() }
}

/** A web page without what is not read anyhow, so that it is small enough to send. */
function slimmed(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const node of page.querySelectorAll(
    'script:not([type="application/ld+json"]), style, svg, iframe, template, link[rel="stylesheet"]',
  )) {
    node.remove()
  }
  for (const node of page.querySelectorAll('[style], [srcset]')) {
    node.removeAttribute('style')
    node.removeAttribute('srcset')
  }
  return `<!doctype html>${page.documentElement.outerHTML}`
}
