import countries from 'i18n-iso-countries'
import { countryName, iso2Of } from '../domain/country.ts'
import type { CountryRecord } from '../domain/evidence.ts'
import { foldName } from '../domain/name.ts'
import { type Derivation, known } from './canonical.ts'
import { groupBy } from './keyed.ts'

const further: Readonly<Record<string, readonly string[]>> = {
  GBR: ['Britain', 'Great Britain', 'UK', 'U.K.'],
  XKX: ['Republic of Kosovo'],
  TUR: ['Turkey'],
  VAT: ['Vatican', 'Vatican City'],
  CIV: ['Ivory Coast'],
  COD: ['Democratic Republic of the Congo', 'DRC'],
  ARE: ['UAE', 'Emirates'],
  MMR: ['Burma'],
}

/** Derives countries: the ISO code is the identity. */
export function deriveCountries(records: readonly CountryRecord[]): Derivation {
  const derivation: Derivation = { clusters: [], judgements: [], nodes: [], edges: [] }
  for (const [iso3, members] of groupBy(records, record => record.name.toUpperCase())) {
    const name = countryName(iso3) ?? iso3
    derivation.clusters.push({ id: iso3, members: members.map(record => record.id).sort() })
    derivation.nodes.push({
      label: 'Country',
      id: iso3,
      properties: known({
        iso3,
        iso2: iso2Of(iso3),
        name,
        aliases: [...new Set([...countryNames(iso3), ...(further[iso3] ?? [])])].filter(alias => alias !== name).sort(),
        searchKey: foldName(name),
      }),
    })
  }
  return derivation
}

function countryNames(iso3: string): string[] {
  const names = countries.getName(iso3, 'en', { select: 'all' }) as string[] | string | undefined
  const all = names === undefined ? [] : [names].flat()
  return all.length > 1 ? all.filter(name => !/[,(]/.test(name)) : all
}
