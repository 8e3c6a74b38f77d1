import { countryName } from '../../src/domain/country.ts'
import type { Extraction } from '../../src/domain/extraction.ts'
import { createText, type Text } from './text.ts'

/** A text in the making together with what an extractor should read in it. */
export interface Reading {
  text: Text
  extraction: Omit<Extraction, 'documentId'>
  person(name: string, office: string | null, country: string): void
  country(iso3: string): string
  organization(name: string, kind: string): string
  place(name: string, kind: 'VENUE' | 'CITY', city: string, country: string): void
  /** The reference of a person that has been named. */
  refOf(name: string): string
}

/** An empty text with nothing to read in it. */
export function createReading(): Reading {
  const text = createText()
  const extraction: Reading['extraction'] = {
    extractor: { name: 'world', version: '1' },
    people: [],
    countries: [],
    organizations: [],
    places: [],
    meetings: [],
    sanctions: [],
  }
  return {
    text,
    extraction,
    person: (name, office, country) => {
      const mention = text.add(name)
      extraction.people.push({ ref: `p${extraction.people.length + 1}`, name, office, country, mentions: [mention] })
    },
    country: iso3 => {
      const mention = text.add(countryName(iso3) ?? iso3)
      const known = extraction.countries.find(one => one.iso3 === iso3)
      if (known) known.mentions.push(mention)
      else extraction.countries.push({ ref: `c${extraction.countries.length + 1}`, iso3, mentions: [mention] })
      return known?.ref ?? `c${extraction.countries.length}`
    },
    organization: (name, kind) => {
      const ref = `o${extraction.organizations.length + 1}`
      extraction.organizations.push({ ref, name, kind, mentions: [text.add(name)] })
      return ref
    },
    place: (name, kind, city, country) => {
      extraction.places.push({ ref: 'l1', name, kind, city, country, mentions: [text.add(name)] })
    },
    refOf: name => extraction.people.find(person => person.name === name)?.ref ?? '',
  }
}
