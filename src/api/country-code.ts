import { allCountries, countryName, iso2Of } from '../domain/country.ts'
import { AppError } from '../errors.ts'
import type { EntityRow } from '../graph/read/row.ts'
import type { CountryBy } from './generated.ts'

/**
 * The ISO 3166-1 alpha-3 code of a country that a question names.
 * @throws AppError BAD_INPUT for what is no country.
 */
export function isoOf({ iso, id, name }: CountryBy): string {
  const code = (iso ?? id ?? '').toUpperCase()
  const folded = name?.toLowerCase()
  const found = allCountries().find(
    iso3 => iso3 === code || iso2Of(iso3) === code || countryName(iso3)?.toLowerCase() === folded,
  )
  if (!found) throw new AppError('BAD_INPUT', `countries: «${name ?? iso ?? id}» is no country; give an ISO code.`)
  return found
}

/** A country with what its code alone tells. */
export function countryRow(iso3: string): EntityRow {
  return { id: iso3, iso3, iso2: iso2Of(iso3), name: countryName(iso3) ?? iso3, labels: ['Country'] }
}
