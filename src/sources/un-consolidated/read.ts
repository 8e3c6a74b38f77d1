import type { ListAlias } from '../../domain/list-entry.ts'
import { listDate, listDay } from '../lists/dates.ts'
import { entryOf } from '../lists/entry.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { childrenOf, childText, type XmlElement, xmlElements } from '../lists/xml.ts'

const list = { list: 'UN-SC', authority: 'United Nations Security Council', country: null } as const

/** The consolidated list of the Security Council, as XML. */
export async function* readUnConsolidated(files: readonly ListFile[]): AsyncIterable<ListItem> {
  for (const file of files) {
    for await (const item of xmlElements(file.open(), new Set(['INDIVIDUAL', 'ENTITY']))) {
      if ('error' in item) yield { file: file.name, ...item }
      else yield { file: file.name, line: item.element.line, ...entryOf(draftOf(item.element)) }
    }
  }
}

function draftOf(element: XmlElement) {
  const of = (field: string) => `${element.name}_${field}`
  const values = (field: string) => childrenOf(element, field, 'VALUE').map(one => one.text)
  const program = childText(element, 'UN_LIST_TYPE')
  const original = childText(element, 'NAME_ORIGINAL_SCRIPT')
  return {
    ...list,
    id: `un-${childText(element, 'REFERENCE_NUMBER') ?? childText(element, 'DATAID') ?? ''}`,
    kind: element.name === 'INDIVIDUAL' ? ('PERSON' as const) : ('ORGANIZATION' as const),
    name: ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
      .flatMap(field => childText(element, field) ?? [])
      .join(' '),
    aliases: [
      ...childrenOf(element, of('ALIAS')).map(aliasOf),
      ...(original ? [{ name: original, kind: 'ORIGINAL_SCRIPT' as const }] : []),
    ],
    programs: program ? [program] : [],
    listedOn: listDay(childText(element, 'LISTED_ON')),
    nationalities: values('NATIONALITY'),
    birthDates: childrenOf(element, of('DATE_OF_BIRTH')).flatMap(birthDate),
    birthPlaces: childrenOf(element, of('PLACE_OF_BIRTH')).map(placeOf),
    positions: [...values('TITLE'), ...values('DESIGNATION')],
    addresses: childrenOf(element, of('ADDRESS')).map(placeOf),
    identifiers: childrenOf(element, of('DOCUMENT')).flatMap(one => {
      const number = childText(one, 'NUMBER')
      const country = childText(one, 'ISSUING_COUNTRY') ?? childText(one, 'COUNTRY_OF_ISSUE') ?? null
      return number ? [{ kind: childText(one, 'TYPE_OF_DOCUMENT') ?? 'Document', number, country }] : []
    }),
    remarks: childText(element, 'COMMENTS1') ?? null,
  }
}

function aliasOf(alias: XmlElement): ListAlias {
  const quality = childText(alias, 'QUALITY') ?? ''
  const former = /f\.?k\.?a/i.test(quality) || /previously|formerly/i.test(childText(alias, 'NOTE') ?? '')
  return {
    name: childText(alias, 'ALIAS_NAME') ?? '',
    kind: former ? 'FKA' : 'AKA',
    ...(/^low$/i.test(quality) && { weak: true }),
  }
}

/** EXACT, APPROXIMATELY or BETWEEN; a day, a month's or a year's exactness. */
function birthDate(born: XmlElement): string[] {
  const about = /^approx/i.test(childText(born, 'TYPE_OF_DATE') ?? '') ? '~' : ''
  const [from, to] = [childText(born, 'FROM_YEAR'), childText(born, 'TO_YEAR')]
  if (from && to) return [`${from}/${to}`]
  const year = childText(born, 'YEAR')
  const month = childText(born, 'MONTH')
  const day = childText(born, 'DAY')
  const written = childText(born, 'DATE') ?? [day, month, year].filter(part => part !== undefined).join('/')
  const date = listDate(written) ?? (year ? listDate(year) : null)
  return date === null ? [] : [`${date}${about}`]
}

function placeOf(place: XmlElement): string {
  return ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']
    .flatMap(field => childText(place, field) ?? [])
    .join(', ')
}
