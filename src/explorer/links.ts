/** The kinds of things that have a page. */
export type Kind = 'Person' | 'Country' | 'Organization' | 'Place' | 'Meeting' | 'Sanction' | 'Article' | 'ListEntry'

const folders: Record<Kind, string> = {
  Person: 'people',
  Country: 'countries',
  Organization: 'organizations',
  Place: 'places',
  Meeting: 'meetings',
  Sanction: 'sanctions',
  Article: 'articles',
  ListEntry: 'lists',
}

/** The lasting address of a thing's page. */
export function pageOf(kind: Kind, id: string): string {
  return `/${folders[kind]}/${encodeURIComponent(id)}`
}

/** The address of an article's page, opened at some words of it. */
export function pageOfWords(article: string, start: number, end: number): string {
  return `${pageOf('Article', article)}?at=${start}-${end}`
}

/** What a path leads to: a kind and an id; null for every other path. */
export function thingAt(path: string): { kind: Kind; id: string } | null {
  const [, folder, id, more] = path.split('/')
  const kind = (Object.keys(folders) as Kind[]).find(name => folders[name] === folder)
  return kind && id && more === undefined ? { kind, id: decodeURIComponent(id) } : null
}
