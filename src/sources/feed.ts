import { parseFeed } from 'feedsmith'
import { documentSchema } from '../domain/document.ts'
import { htmlText } from './html.ts'
import type { SourceItem } from './source.ts'
import { isoTime } from './well-formed.ts'

interface Entry {
  id: string | null
  url: string | null
  title: string | null
  author: string | null
  published: string | null
  html: string | null
  plain: string | null
}

/** Whether a text is an RSS, RDF, Atom or JSON feed. */
export function isFeed(text: string): boolean {
  const start = text.slice(0, 2000)
  return (
    /<(rss|feed|rdf:RDF)[\s>]/.test(start) ||
    (/^\s*\{/.test(text) && /"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(start))
  )
}

/** The items of a feed as documents; an item without text is an error of its own. */
export function* readFeed(text: string): Iterable<SourceItem> {
  const { source, language, entries } = entriesOf(text)
  for (const [index, entry] of entries.entries()) {
    const line = index + 1
    const body = entry.html ? htmlText(entry.html) : (entry.plain?.trim() ?? '')
    const id = entry.id ?? entry.url
    if (!id) yield { line, error: `item ${line} of the feed has neither id nor link` }
    else if (body === '') yield { line, error: `item ${line} of the feed (${id}) has no text` }
    else {
      const document = { id, text: body, title: entry.title, url: entry.url, author: entry.author, source, language }
      yield { line, document: documentSchema.parse({ ...document, publishedAt: isoTime(entry.published) }) }
    }
  }
}

function entriesOf(text: string): { source: string | null; language: string | null; entries: Entry[] } {
  const { format, feed } = parseFeed(text)
  if (format === 'atom') {
    const entries = (feed.entries ?? []).map(entry => ({
      id: entry.id ?? null,
      url: entry.links?.find(link => link.rel === undefined || link.rel === 'alternate')?.href ?? null,
      title: plain(textOf(entry.title)),
      author: entry.authors?.[0]?.name ?? null,
      published: entry.published ?? entry.updated ?? null,
      html: textOf(entry.content) ?? textOf(entry.summary),
      plain: null,
    }))
    return { source: plain(textOf(feed.title)), language: null, entries }
  }
  if (format === 'json') {
    const entries = (feed.items ?? []).map(item => ({
      id: item.id ?? null,
      url: item.url ?? null,
      title: item.title ?? null,
      author: item.authors?.[0]?.name ?? null,
      published: item.date_published ?? null,
      html: item.content_html ?? null,
      plain: item.content_text ?? item.summary ?? null,
    }))
    return { source: feed.title ?? null, language: feed.language ?? null, entries }
  }
  if (format === 'rdf') {
    const entries = (feed.items ?? []).map(item => ({
      id: item.link ?? null,
      url: item.link ?? null,
      title: plain(item.title ?? null),
      author: item.dc?.creators?.[0] ?? null,
      published: item.dc?.dates?.[0] ?? null,
      html: item.content?.encoded ?? item.description ?? null,
      plain: null,
    }))
    return { source: plain(feed.title ?? null), language: feed.dc?.languages?.[0] ?? null, entries }
  }
  const entries = (feed.items ?? []).map(item => ({
    id: item.guid?.value ?? null,
    url: item.link ?? null,
    title: plain(item.title ?? null),
    author: item.dc?.creators?.[0] ?? textOf(item.authors?.[0]),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    html: item.content?.encoded ?? item.description ?? null,
    plain: null,
  }))
  return { source: plain(feed.title ?? null), language: feed.language ?? null, entries }
}

/** Feeds write texts as plain strings or as objects with a value. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  const inner = (value as Record<string, unknown>).value ?? (value as Record<string, unknown>).name
  return typeof inner === 'string' ? inner : null
}

function plain(html: string | null): string | null {
  return html === null ? null : htmlText(html).replace(/\n+/g, ' ') || null
}
