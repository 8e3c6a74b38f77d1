import { companionKey } from '../derive/people-context.ts'
import { blockOfPerson } from '../derive/people-names.ts'
import type {
  CountryRecord,
  EvidenceRecord,
  OfficeRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  Quote,
} from '../domain/evidence.ts'
import type { ExtractedPerson, ExtractedPlace, Extraction, PlaceKind } from '../domain/extraction.ts'
import { contentId } from '../domain/id.ts'
import { addClaim, addRecord, type Draft } from './draft.ts'

/** Adds a record for each country, organization, place and person, for what they imply, and the claims between them. */
export function thingRecords(draft: Draft, extraction: Extraction): void {
  for (const { ref, iso3, mentions } of extraction.countries) countryRecord(draft, iso3, mentions.map(draft.quote), ref)
  for (const { ref, name, kind, mentions } of extraction.organizations) {
    const record: OrganizationRecord = {
      ...base(draft, 'org', `${name} ${kind ?? ''}`, mentions.map(draft.quote), ref),
      name,
      kind: 'ORGANIZATION',
      organizationKind: kind ?? null,
    }
    addRecord(draft, record)
  }
  for (const place of extraction.places) placeRecords(draft, place)
  for (const person of extraction.people) personRecords(draft, person)
  nameCompanions(draft)
}

/** The record of a country of this document; mentions imply it when the document does not name it. */
export function countryRecord(draft: Draft, iso3: string, mentions: Quote[], ref: string | null = null): CountryRecord {
  const known = [...draft.records.values()].find(record => record.kind === 'COUNTRY' && record.name === iso3)
  if (known?.kind === 'COUNTRY') {
    if (ref) draft.byRef.set(ref, known)
    return known
  }
  return addRecord(draft, { ...base(draft, 'cty', iso3, mentions, ref), kind: 'COUNTRY' })
}

function placeRecords(draft: Draft, place: ExtractedPlace): void {
  const mentions = place.mentions.map(draft.quote)
  const record = placeRecord(draft, place.name, place.kind, place, mentions, place.ref)
  const country = place.country ? countryRecord(draft, place.country, mentions.slice(0, 1)) : null
  const inCity = place.city && place.city !== place.name && place.kind !== 'CITY'
  if (!inCity) {
    if (country) within(draft, record, country, mentions)
    return
  }
  const city = placeRecord(
    draft,
    place.city ?? '',
    'CITY',
    { city: null, country: place.country },
    mentions.slice(0, 1),
  )
  within(draft, record, city, mentions)
  if (country) within(draft, city, country, mentions)
}

function placeRecord(
  draft: Draft,
  name: string,
  placeKind: PlaceKind,
  { city, country }: Pick<ExtractedPlace, 'city' | 'country'>,
  mentions: Quote[],
  ref: string | null = null,
): PlaceRecord {
  const same = [...draft.records.values()].find(
    other =>
      other.kind === 'PLACE' &&
      other.name === name &&
      other.placeKind === placeKind &&
      other.country === (country ?? null),
  )
  if (same?.kind === 'PLACE') {
    if (ref) draft.byRef.set(ref, same)
    return same
  }
  return addRecord(draft, {
    ...base(draft, 'plc', `${placeKind} ${name} ${city ?? ''} ${country ?? ''}`, mentions, ref),
    name,
    kind: 'PLACE',
    placeKind,
    city: city ?? null,
    country: country ?? null,
  })
}

function within(draft: Draft, inner: EvidenceRecord, outer: EvidenceRecord, mentions: Quote[]): void {
  addClaim(draft, { kind: 'WITHIN', subject: inner.id, object: outer.id, quotes: mentions.slice(0, 1) })
}

function personRecords(draft: Draft, person: ExtractedPerson): void {
  const mentions = person.mentions.map(draft.quote)
  const record: PersonRecord = addRecord(draft, {
    ...base(draft, 'per', `${person.name} ${person.office ?? ''} ${person.country ?? ''}`, mentions, person.ref),
    name: person.name,
    kind: 'PERSON',
    office: person.office ?? null,
    country: person.country ?? null,
  })
  if (!person.office) return
  const quotes = [officeQuote(draft, person.office, mentions)].filter(quote => quote !== undefined)
  const office: OfficeRecord = addRecord(draft, {
    ...base(draft, 'off', `${person.office} ${person.country ?? ''}`, quotes, null),
    name: person.office,
    kind: 'OFFICE',
    country: person.country ?? null,
  })
  addClaim(draft, { kind: 'HOLDS', subject: record.id, object: office.id, quotes })
  if (!person.country) return
  const country = countryRecord(draft, person.country, quotes)
  addClaim(draft, { kind: 'OFFICE_OF', subject: office.id, object: country.id, quotes })
}

/** Tells each person's record whom else the document names in full, unless by a name that may be this person's own. */
function nameCompanions(draft: Draft): void {
  const people = [...draft.records.values()].filter(record => record.kind === 'PERSON')
  const told = people.map(record => ({ record, block: blockOfPerson(record.name), key: companionKey(record.name) }))
  for (const { record, block } of told) {
    const others = told.filter(other => other.block !== block).flatMap(({ key }) => key ?? [])
    record.companions = [...new Set(others)].sort()
  }
}

/** The first of the mentions whose sentence has most words of the office. */
function officeQuote(draft: Draft, office: string, mentions: Quote[]): Quote | undefined {
  const words = office.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const near = (quote: Quote) => {
    const sentence = draft.sentenceOf(quote).toLowerCase()
    return words.filter(word => sentence.includes(word)).length
  }
  return mentions.reduce<Quote | undefined>(
    (best, quote) => (!best || near(quote) > near(best) ? quote : best),
    undefined,
  )
}

function base(draft: Draft, prefix: string, key: string, mentions: Quote[], ref: string | null) {
  const spans = mentions.map(({ start, end }) => `${start}-${end}`).join()
  const { id: article, publishedAt } = draft.article
  return { id: contentId(prefix, article, key, spans), article, publishedAt, ref, name: key, mentions }
}
