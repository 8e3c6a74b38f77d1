import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'
import { iso3Of } from './country.ts'

/** Names that lists and records use and ISO 3166 does not. */
const further: Readonly<Record<string, string>> = {
  bolivia: 'BOL',
  burma: 'MMR',
  'congo, democratic republic of': 'COD',
  'congo, democratic republic of the': 'COD',
  'congo, republic of the': 'COG',
  congo: 'COG',
  czechoslovakia: 'CSK',
  'democratic republic of the congo': 'COD',
  'federal republic of germany': 'DEU',
  iran: 'IRN',
  'ivory coast': 'CIV',
  'korea, north': 'PRK',
  'korea, south': 'KOR',
  kosovo: 'XKX',
  laos: 'LAO',
  macau: 'MAC',
  moldova: 'MDA',
  'north korea': 'PRK',
  'occupied palestinian territories': 'PSE',
  palestinian: 'PSE',
  'palestinian territories': 'PSE',
  russia: 'RUS',
  'south korea': 'KOR',
  'soviet union': 'SUN',
  syria: 'SYR',
  taiwan: 'TWN',
  tanzania: 'TZA',
  'the gambia': 'GMB',
  turkey: 'TUR',
  'u.s.s.r.': 'SUN',
  ussr: 'SUN',
  venezuela: 'VEN',
  vietnam: 'VNM',
  'west bank': 'PSE',
  yugoslavia: 'YUG',
  zaire: 'COD',
}

/** The ISO 3166-1 alpha-3 code of a country's English name or demonym as lists and records write it («Korea, North», «Pakistani»); null for anything else. */
export function countryNamed(text: string): string | null {
  const plain = text.trim().replace(/\s+/g, ' ')
  const bare = plain.replace(/\s*\([^)]*\)\s*$/, '').replace(/^the\s+/i, '')
  for (const name of [plain, bare]) {
    const known = further[name.toLowerCase()]
    if (known) return known
    const code = countries.getAlpha2Code(name, 'en') ?? nationalities.getAlpha2Code(name, 'en')
    if (code) return iso3Of(code)
  }
  // «Iran, Islamic Republic of» is «Islamic Republic of Iran».
  const turned = /^([^,]+), (.+ of(?: the)?)$/.exec(bare)
  return turned ? countryNamed(`${turned[2]} ${turned[1]}`) : null
}
