import type { ListAlias, ListEntryKind } from '../../domain/list-entry.ts'
import { listDate, listDay } from '../lists/dates.ts'
import { entryOf } from '../lists/entry.ts'
import type { Fields } from './fields.ts'

const kinds: Readonly<Record<string, ListEntryKind>> = { individual: 'PERSON', ship: 'VESSEL', aircraft: 'AIRCRAFT' }

/** One entry out of all rows of a group: the list repeats a subject for each of its names, birth dates and addresses. */
export function entryOfGroup(id: string, rows: readonly Fields[]): ReturnType<typeof entryOf> {
  const prime = rows.find(isPrime) ?? rows[0]
  const all = (field: string) => rows.flatMap(row => row.get(field) || [])
  const first = (field: string) => prime?.get(field) || all(field)[0]
  const imo = [...all('imo'), ...all('otherinformation')].map(text => /\b(\d{7})\b/.exec(text)?.[1])
  const number = first('grouptype')?.toLowerCase() === 'ship' ? imo.find(one => one !== undefined) : undefined
  return entryOf({
    list: 'UK-HMT',
    authority: 'Office of Financial Sanctions Implementation, HM Treasury',
    country: 'GBR',
    id: `uk-${id}`,
    kind: kinds[first('grouptype')?.toLowerCase() ?? ''] ?? 'ORGANIZATION',
    name: prime ? nameOf(prime) : '',
    aliases: [...rows.filter(row => !isPrime(row)).map(aliasOf), ...rows.flatMap(originalOf)].filter(
      alias => alias.name !== (prime ? nameOf(prime) : ''),
    ),
    programs: all('regime'),
    listedOn: listDay(first('listedon')),
    nationalities: all('nationality').flatMap(numbered),
    birthDates: all('dob').flatMap(text => listDate(text) ?? []),
    birthPlaces: rows.map(row => joined(row, ['townofbirth', 'countryofbirth'])).filter(place => place !== ''),
    positions: all('position').flatMap(numbered),
    addresses: rows.map(row => joined(row, [1, 2, 3, 4, 5, 6].map(n => `address${n}`).concat('postcode', 'country'))),
    identifiers: [
      ...all('passportnumber').flatMap(text => numbered(text).map(one => identifier('Passport', one))),
      ...all('nationalid').flatMap(text => numbered(text).map(one => identifier('National ID', one))),
    ],
    ...(number && { imo: number }),
    remarks: first('otherinformation') ?? null,
  })
}

function isPrime(row: Fields): boolean {
  return /^(prime alias|primary name)$/i.test(row.get('aliastype') ?? '')
}

/** Given names before the family name, as one says them. */
function nameOf(row: Fields): string {
  return ['name1', 'name2', 'name3', 'name4', 'name5', 'name6'].flatMap(field => row.get(field) || []).join(' ')
}

function aliasOf(row: Fields): ListAlias {
  const type = (row.get('aliastype') ?? '').replace(/\./g, '').toUpperCase()
  const weak = /low/i.test(row.get('aliasquality') ?? '')
  return { name: nameOf(row), kind: type === 'FKA' ? 'FKA' : 'AKA', ...(weak && { weak: true }) }
}

function originalOf(row: Fields): ListAlias[] {
  const name = row.get('namenonlatin')
  return name ? [{ name, kind: 'ORIGINAL_SCRIPT' }] : []
}

/** «(1) Iran (2) Iraq» is a list of two. */
function numbered(text: string): string[] {
  const parts = text.split(/\s*\(\d+\)\s*/).filter(part => part !== '')
  return /^\(1\)/.test(text) ? parts : [text]
}

/** «3520025509842-7 (Pakistani)»: the country stands behind the number. */
function identifier(kind: string, text: string) {
  const [, number = text, country = null] = /^(.+?)\s*\(([^)]+)\)\s*$/.exec(text) ?? []
  return { kind, number, country }
}

function joined(row: Fields, fields: readonly string[]): string {
  return fields.flatMap(field => row.get(field) || []).join(', ')
}
