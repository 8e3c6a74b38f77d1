import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'
import { iso3Of } from './country.ts'

/** Names that lists and records use and ISO 3166 does not. */
const further: Readonly<Record<string, string>> = {
  bolivia: 'BOL',
  bosnia: 'BIH',
  'bosnia-herzegovina': 'BIH',
  brunei: 'BRN',
  burma: 'MMR',
  "china, people's republic of": 'CHN',
  'china, people’s republic of': 'CHN',
  congo: 'COG',
  'congo, democratic republic of': 'COD',
  'congo, democratic republic of the': 'COD',
  'congo, republic of': 'COG',
  'congo, republic of the': 'COG',
  czechoslovakia: 'CSK',
  'democratic republic of the congo': 'COD',
  'east timor': 'TLS',
  'federal republic of germany': 'DEU',
  'german democratic republic': 'DDR',
  iran: 'IRN',
  'ivory coast': 'CIV',
  'korea, north': 'PRK',
  'korea, republic of': 'KOR',
  'korea, south': 'KOR',
  kosovo: 'XKX',
  laos: 'LAO',
  macau: 'MAC',
  macedonia: 'MKD',
  'macedonia, former yugoslav republic of': 'MKD',
  micronesia: 'FSM',
  moldova: 'MDA',
  'netherlands antilles': 'ANT',
  'north korea': 'PRK',
  'north macedonia': 'MKD',
  'occupied palestinian territories': 'PSE',
  palestinian: 'PSE',
  'palestinian authority': 'PSE',
  'palestinian territories': 'PSE',
  'people’s republic of china': 'CHN',
  'republic of korea': 'KOR',
  russia: 'RUS',
  'serbia and montenegro': 'SCG',
  'slovak republic': 'SVK',
  'south korea': 'KOR',
  'soviet union': 'SUN',
  'st. kitts and nevis': 'KNA',
  'st. lucia': 'LCA',
  'st. vincent and the grenadines': 'VCT',
  swaziland: 'SWZ',
  syria: 'SYR',
  taiwan: 'TWN',
  tanzania: 'TZA',
  'the gambia': 'GMB',
  'the holy see': 'VAT',
  turkey: 'TUR',
  'u.s.s.r.': 'SUN',
  ussr: 'SUN',
  'vatican city': 'VAT',
  venezuela: 'VEN',
  vietnam: 'VNM',
  'west bank': 'PSE',
  'western samoa': 'WSM',
  'yemen arab republic': 'YEM',
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
