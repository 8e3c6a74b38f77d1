import { iso2Of } from '../domain/country.ts'
import type { Cell, TableRow } from '../domain/table.ts'
import { eventDate } from './event-date.ts'
import { listOf, pagesOf, type ReadTable } from './rows.ts'

/**
 * People, countries, organizations, meetings that were held and sanctions that were imposed as FollowTheMoney entities, one a line. A country
 * stands for its government, as a PublicBody.
 */
export async function* writeFtm(read: ReadTable, dataVersion: string): AsyncGenerator<string> {
  const lines = (pages: AsyncIterable<readonly TableRow[]>, make: (row: TableRow) => Entity | null) =>
    pagesOf(pages, row => {
      const entity = make(row)
      return entity ? [`${JSON.stringify({ ...entity, data_version: dataVersion })}\n`] : []
    })
  for await (const page of lines(read('people', 'ALL'), person)) yield page.join('')
  for await (const page of lines(read('countries', 'ALL'), country)) yield page.join('')
  for await (const page of lines(read('organizations', 'ALL'), organization)) yield page.join('')
  for await (const page of lines(read('meetings'), meeting)) yield page.join('')
  for await (const page of lines(read('sanctions'), sanction)) yield page.join('')
}

interface Entity {
  id: string
  schema: string
  properties: Record<string, readonly string[]>
}

function entity(row: TableRow, schema: string, properties: Record<string, Cell | undefined>): Entity {
  const texts = Object.entries(properties).map(([name, cell]) => {
    const values = typeof cell === 'string' ? [cell] : listOf(cell)
    return [name, [...new Set(values.filter(value => value !== ''))]] as const
  })
  return { id: String(row.id), schema, properties: Object.fromEntries(texts.filter(([, values]) => values.length > 0)) }
}

function person({ name, aliases, countries, offices, ...row }: TableRow): Entity {
  return entity(row, 'Person', { name, alias: aliases, country: codes(countries), position: offices })
}

function country({ name, aliases, ...row }: TableRow): Entity {
  return entity(row, 'PublicBody', { name, alias: aliases, country: codes([String(row.id)]) })
}

const schemata: Readonly<Record<string, string>> = {
  GOVERNMENT: 'PublicBody',
  MINISTRY: 'PublicBody',
  IGO: 'PublicBody',
  COMPANY: 'Company',
}

function organization({ name, aliases, kind, ...row }: TableRow): Entity {
  return entity(row, schemata[String(kind)] ?? 'Organization', { name, alias: aliases })
}

function meeting(row: TableRow): Entity | null {
  if (row.status !== 'HELD') return null
  const { start, end } = eventDate(row)
  const where = [row.place, row.place === row.city ? null : row.city].filter(part => part !== null)
  return entity(row, 'Event', {
    name: row.title,
    startDate: start,
    endDate: end,
    location: where.join(', '),
    country: codes(row.country ? [String(row.country)] : []),
    involved: row.attendee_ids,
    organizer: row.body_id,
  })
}

function sanction(row: TableRow): Entity | null {
  if (!row.imposed || listOf(row.target_ids).length === 0) return null
  return entity(row, 'Sanction', {
    entity: row.target_ids,
    authority: row.issuers,
    country: codes(row.issuer_ids),
    program: row.program,
    provisions: row.measures,
    status: row.status,
    startDate: eventDate(row).start,
  })
}

/** Countries as FollowTheMoney writes them: two small letters. */
function codes(cell: Cell | undefined): string[] {
  return listOf(cell).flatMap(iso3 => iso2Of(iso3)?.toLowerCase() ?? [])
}
