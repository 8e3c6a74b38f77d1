import type { ListEntryKind } from '../../domain/list-entry.ts'
import { listDate } from '../lists/dates.ts'
import { entryOf } from '../lists/entry.ts'
import type { ListFile, ListItem } from '../lists/list-source.ts'
import { childrenOf, childText, type XmlElement, xmlElements } from '../lists/xml.ts'
import { ofac } from './list.ts'
import { aliasKind } from './remarks.ts'

const kinds: Readonly<Record<string, ListEntryKind>> = { individual: 'PERSON', vessel: 'VESSEL', aircraft: 'AIRCRAFT' }

/** Entries of the XML file, one at a time. */
export async function* readXml(file: ListFile): AsyncIterable<ListItem> {
  for await (const item of xmlElements(file.open(), new Set(['sdnEntry']))) {
    if ('error' in item) yield { file: file.name, ...item }
    else yield { file: file.name, line: item.element.line, ...entryOf(draftOf(item.element)) }
  }
}

function draftOf(entry: XmlElement) {
  const texts = (list: string, item: string, field: string) =>
    childrenOf(entry, list, item).flatMap(one => childText(one, field) ?? [])
  const ids = childrenOf(entry, 'idList', 'id').flatMap(one => {
    const [kind, number] = [childText(one, 'idType'), childText(one, 'idNumber')]
    return kind && number ? [{ kind, number, country: childText(one, 'idCountry') ?? null }] : []
  })
  // The list keeps some remarks among the numbers: «Gender Male», «Secondary sanctions risk: …».
  const isRemark = ({ kind, number }: (typeof ids)[number]) => /[:-]$/.test(kind) || !/\d/.test(number)
  const said = ids.filter(isRemark).map(({ kind, number }) => `${kind} ${number}`)
  const remarks = [childText(entry, 'remarks') ?? [], said].flat()
  const imo = ids.map(one => /\bIMO (\d{7})\b/.exec(one.number)?.[1]).find(one => one !== undefined)
  const vessel = childrenOf(entry, 'vesselInfo')[0]
  const sign = childText(vessel, 'callSign')
  const flag = childText(vessel, 'vesselFlag')
  return {
    ...ofac,
    id: `ofac-${childText(entry, 'uid') ?? ''}`,
    kind: kinds[childText(entry, 'sdnType')?.toLowerCase() ?? ''] ?? ('ORGANIZATION' as const),
    name: nameOf(entry),
    aliases: childrenOf(entry, 'akaList', 'aka').map(one => ({
      name: nameOf(one),
      kind: aliasKind(childText(one, 'type') ?? ''),
      ...(childText(one, 'category') === 'weak' && { weak: true }),
    })),
    programs: childrenOf(entry, 'programList', 'program').map(one => one.text),
    nationalities: [
      ...texts('nationalityList', 'nationality', 'country'),
      ...texts('citizenshipList', 'citizenship', 'country'),
    ],
    birthDates: texts('dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth').flatMap(text => listDate(text) ?? []),
    birthPlaces: texts('placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth'),
    positions: [childText(entry, 'title') ?? []].flat(),
    addresses: childrenOf(entry, 'addressList', 'address').map(addressOf),
    identifiers: [
      ...(sign ? [{ kind: 'Call sign', number: sign, country: null }] : []),
      ...ids.filter(one => !isRemark(one)),
    ],
    ...(imo && { imo }),
    ...(flag && { flag }),
    remarks: remarks.length > 0 ? remarks.join('; ') : null,
  }
}

/** «SAEED, Muhammad», as the list's other forms write it. */
function nameOf(element: XmlElement): string {
  return [childText(element, 'lastName'), childText(element, 'firstName')].filter(part => part !== undefined).join(', ')
}

function addressOf(address: XmlElement): string {
  const fields = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode', 'country']
  return fields.flatMap(field => childText(address, field) ?? []).join(', ')
}
