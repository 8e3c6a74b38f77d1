import { countryName, iso3Of } from '../../domain/country.ts'
import type { ListAlias } from '../../domain/list-entry.ts'
import { listDate, listDay } from '../lists/dates.ts'
import { entryOf } from '../lists/entry.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { childrenOf, childText, type XmlElement, xmlElements } from '../lists/xml.ts'

const list = { list: 'EU-FSF', authority: 'Council of the European Union', country: null } as const

const partsWithRemarks = ['nameAlias', 'citizenship', 'birthdate', 'address', 'identification'] as const

/** The consolidated list of the European Union (Financial Sanctions Files), as XML. */
export async function* readEuFsf(files: readonly ListFile[]): AsyncIterable<ListItem> {
  for (const file of files) {
    for await (const item of xmlElements(file.open(), new Set(['sanctionEntity']))) {
      if ('error' in item) yield { file: file.name, ...item }
      else yield { file: file.name, line: item.element.line, ...entryOf(draftOf(item.element)) }
    }
  }
}

function draftOf(entity: XmlElement) {
  const names = childrenOf(entity, 'nameAlias').map(aliasOf)
  // The list marks no name as the first; it stands first, in the Latin script where there is one.
  const name = names.find(one => /\p{Script=Latin}/u.test(one.name) && !one.weak) ?? names[0]
  const subject = childrenOf(entity, 'subjectType')[0]?.attributes
  const regulations = childrenOf(entity, 'regulation')
  // Names, birth dates, addresses and documents have remarks of their own.
  const told = [entity, ...partsWithRemarks.flatMap(part => childrenOf(entity, part))]
  const remarks = new Set(told.flatMap(part => childrenOf(part, 'remark').map(one => one.text)))
  const [basis] = regulations
  const url = childText(basis, 'publicationUrl')
  return {
    ...list,
    id: `eu-${entity.attributes.logicalId ?? ''}`,
    kind:
      subject?.classificationCode === 'P' || subject?.code === 'person'
        ? ('PERSON' as const)
        : ('ORGANIZATION' as const),
    name: name?.name ?? '',
    aliases: names.filter(one => one !== name),
    programs: regulations.flatMap(one => one.attributes.programme || []),
    listedOn: listDay(entity.attributes.designationDate),
    nationalities: childrenOf(entity, 'citizenship').map(countryOf),
    birthDates: childrenOf(entity, 'birthdate').flatMap(birthDate),
    birthPlaces: childrenOf(entity, 'birthdate').map(one => joined(one, ['city', 'place', 'region'])),
    positions: childrenOf(entity, 'nameAlias').flatMap(one => one.attributes.function || []),
    addresses: childrenOf(entity, 'address').map(one =>
      joined(one, ['street', 'poBox', 'city', 'zipCode', 'place', 'region']),
    ),
    identifiers: childrenOf(entity, 'identification').flatMap(({ attributes }) => {
      const kind = attributes.identificationTypeDescription || attributes.identificationTypeCode || 'Document'
      const number = attributes.number || attributes.latinNumber
      return number ? [{ kind, number, country: iso3Of(attributes.countryIso2Code ?? '') }] : []
    }),
    ...(basis?.attributes.numberTitle && { legalBasis: basis.attributes.numberTitle }),
    ...(url && { sourceUrl: url }),
    remarks: remarks.size > 0 ? [...remarks].join(' ') : null,
  }
}

function aliasOf({ attributes }: XmlElement): ListAlias {
  const parts = [attributes.firstName, attributes.middleName, attributes.lastName].filter(part => part)
  const name = (attributes.wholeName || parts.join(' ')).trim()
  const original = name !== '' && !/\p{Script=Latin}/u.test(name)
  return { name, kind: original ? 'ORIGINAL_SCRIPT' : 'AKA', ...(attributes.strong === 'false' && { weak: true }) }
}

function countryOf({ attributes }: XmlElement): string {
  return (
    iso3Of(attributes.countryIso2Code ?? '') ??
    (/^unknown$/i.test(attributes.countryDescription ?? '') ? '' : (attributes.countryDescription ?? ''))
  )
}

function birthDate({ attributes }: XmlElement): string[] {
  const { birthdate, year, monthOfYear, dayOfMonth, yearRangeFrom, yearRangeTo, circa } = attributes
  if (yearRangeFrom && yearRangeTo) return [`${yearRangeFrom}/${yearRangeTo}`]
  const written = birthdate || [dayOfMonth, monthOfYear, year].filter(part => part).join('/')
  const date =
    listDate(written) ?? (year && monthOfYear ? listDate(`00/${monthOfYear}/${year}`) : year ? listDate(year) : null)
  return date === null ? [] : [`${date}${circa === 'true' ? '~' : ''}`]
}

function joined({ attributes }: XmlElement, fields: readonly string[]): string {
  const country = countryName(iso3Of(attributes.countryIso2Code ?? '') ?? '')
  return [...fields.map(field => attributes[field]), country].filter(part => part && part !== '-').join(', ')
}
