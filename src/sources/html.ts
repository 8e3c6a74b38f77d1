import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Document } from '../domain/document.ts'
import { isoTime } from './well-formed.ts'

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'SVG', 'BUTTON', 'FORM'])

/** The article of a web page as a document, or null if the page holds no readable text. */
export function htmlDocument(id: string, html: string): Document | null {
  const { document } = parseHTML(html)
  const address =
    attribute(document, 'link[rel="canonical"]', 'href') ?? attribute(document, 'meta[property="og:url"]', 'content')
  const stamp =
    attribute(document, 'meta[property="article:published_time"]', 'content') ??
    attribute(document, 'meta[name="date"]', 'content') ??
    attribute(document, 'time[datetime]', 'datetime')
  const site = attribute(document, 'meta[property="og:site_name"]', 'content')
  const language = document.documentElement?.getAttribute('lang') ?? null
  // Readability takes the page apart, so what is read from the page itself comes first.
  const article = new Readability(document as never).parse()
  const text = htmlText(article?.content ?? '')
  if (!article || text === '') return null
  return {
    id,
    text,
    title: article.title || null,
    url: address,
    author: article.byline || null,
    source: site ?? article.siteName ?? null,
    language: language || article.lang || null,
    publishedAt: isoTime(article.publishedTime) ?? isoTime(stamp),
  }
}

/** The text of a piece of HTML, its paragraphs separated by blank lines. */
export function htmlText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const paragraphs: string[] = []
  let current = ''
  const close = () => {
    const paragraph = current.replace(/\s+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    current = ''
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) current += node.textContent ?? ''
    if (node.nodeType !== 1) return
    const name = node.nodeName.toUpperCase()
    if (silent.has(name)) return
    if (blocks.has(name)) close()
    for (const child of node.childNodes) walk(child as unknown as Node)
    if (blocks.has(name)) close()
  }
  for (const child of document.body.childNodes) walk(child as unknown as Node)
  close()
  return paragraphs.join('\n\n')
}

interface Node {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<unknown>
}

function attribute(document: ReturnType<typeof parseHTML>['document'], selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || null
}
