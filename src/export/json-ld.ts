import type { Cell, TableRow } from '../domain/table.ts'
import { eventDate } from './event-date.ts'
import { listOf, pagesOf, type ReadTable } from './rows.ts'

const vocabulary = 'https://schema.org/'

/** How schema.org says it; what was denied or never confirmed is no event there. */
const eventStatuses: Readonly<Record<string, string>> = {
  HELD: 'EventScheduled',
  PLANNED: 'EventScheduled',
  POSTPONED: 'EventPostponed',
  CANCELLED: 'EventCancelled',
}

/**
 * People, countries, organizations, places, meetings and articles as one JSON-LD document in the words of schema.org, which has none for sanctions.
 * Only who was there is an attendee.
 */
export async function* writeJsonLd(read: ReadTable, dataVersion: string): AsyncGenerator<string> {
  const set = { '@id': 'urn:parley:data', '@type': 'Dataset', name: 'Parley', version: dataVersion }
  yield `{"@context":${JSON.stringify({ '@vocab': vocabulary })},"@graph":[\n${JSON.stringify(set)}`
  const tables = [
    pagesOf(
      read('people', 'ALL'),
      named('Person', ({ offices }) => ({ jobTitle: offices })),
    ),
    pagesOf(
      read('countries', 'ALL'),
      named('Country', ({ id }) => ({ identifier: id })),
    ),
    pagesOf(read('organizations', 'ALL'), named('Organization')),
    pagesOf(read('places', 'ALL'), named('Place', placed)),
    pagesOf(read('meetings'), event),
    pagesOf(read('articles'), article),
  ]
  for (const pages of tables) {
    for await (const page of pages) yield page.map(thing => `,\n${JSON.stringify(thing, told)}`).join('')
  }
  yield '\n]}\n'
}

type Thing = Record<string, unknown>

function named(type: string, more: (row: TableRow) => Thing = () => ({})) {
  return (row: TableRow): Thing[] => [
    { '@id': iri(row.id), '@type': type, name: row.name, alternateName: row.aliases, ...more(row) },
  ]
}

function placed({ latitude, longitude, city, country }: TableRow): Thing {
  return {
    geo: latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude },
    address: city || country ? { '@type': 'PostalAddress', addressLocality: city, addressCountry: country } : null,
  }
}

function event(row: TableRow): Thing[] {
  const status = eventStatuses[String(row.status)]
  if (!status) return []
  const { start, end } = eventDate(row)
  return [
    {
      '@id': iri(row.id),
      '@type': 'Event',
      name: row.title,
      eventStatus: { '@id': `${vocabulary}${status}` },
      startDate: start,
      endDate: end,
      location: refs(row.place_id),
      organizer: refs(row.body_id),
      attendee: refs(row.attendee_ids),
    },
  ]
}

function article(row: TableRow): Thing[] {
  return [
    {
      '@id': iri(row.id),
      '@type': 'Article',
      headline: row.title,
      url: row.url && { '@id': row.url },
      inLanguage: row.language,
      datePublished: row.published_at,
      publisher: row.source && { '@type': 'Organization', name: row.source },
      author: row.author,
    },
  ]
}

function iri(id: Cell | undefined): string {
  return `urn:parley:${id}`
}

function refs(cell: Cell | undefined): Thing[] {
  const ids = typeof cell === 'string' ? [cell] : listOf(cell)
  return ids.map(id => ({ '@id': iri(id) }))
}

/** Leaves out what is unknown or empty. */
function told(_: string, value: unknown): unknown {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
}
