import countries from 'i18n-iso-countries'

/** English short names where the standard's own name is not what people say. */
const shortNames: Record<string, string> = {
  ARE: 'United Arab Emirates',
  BRN: 'Brunei',
  CHN: 'China',
  CIV: "Côte d'Ivoire",
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  CPV: 'Cabo Verde',
  CZE: 'Czechia',
  FSM: 'Micronesia',
  GBR: 'United Kingdom',
  GMB: 'Gambia',
  IRN: 'Iran',
  KOR: 'South Korea',
  LAO: 'Laos',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  PRK: 'North Korea',
  PSE: 'Palestine',
  RUS: 'Russia',
  SYR: 'Syria',
  TUR: 'Türkiye',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Holy See',
}

const withArticle = new Set('ARE BHS CAF COD COG COM CYM DOM FRO GBR GMB MDV MHL NLD PHL SLB USA VAT'.split(' '))

/** The common English name of a country by its ISO 3166-1 alpha-3 code; null for a code that is none. */
export function countryName(iso3: string): string | null {
  const short = shortNames[iso3]
  if (short) return short
  const iso2 = iso2Of(iso3)
  return iso2 ? (countries.getName(iso2, 'en') ?? null) : null
}

/** The name as it stands after «of»: «the Netherlands», «Chile». */
export function countryAfterOf(iso3: string): string {
  const name = countryName(iso3) ?? iso3
  return withArticle.has(iso3) ? `the ${name}` : name
}

/** Turns an ISO alpha-2 code into alpha-3; null for a code that is none. */
export function iso3Of(iso2: string): string | null {
  return iso2 === 'XK' ? 'XKX' : (countries.alpha2ToAlpha3(iso2) ?? null)
}

/** Turns an ISO alpha-3 code into alpha-2; null for a code that is none. */
export function iso2Of(iso3: string): string | null {
  return iso3 === 'XKX' || iso3 === 'XKK' ? 'XK' : (countries.alpha3ToAlpha2(iso3) ?? null)
}

/** The alpha-3 codes of all countries. */
export function allCountries(): string[] {
  return Object.keys(countries.getAlpha2Codes())
    .map(iso2 => iso3Of(iso2))
    .filter(iso3 => iso3 !== null)
}
