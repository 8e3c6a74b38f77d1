import toAscii from 'any-ascii'
import countries from 'i18n-iso-countries'
import nationalities from 'i18n-nationality'

const english = JSON.parse(JSON.stringify(countries.getNames('en', { select: 'all' }))) as Record<string, string[]>
const further: Record<string, string> = {
  us: 'USA',
  america: 'USA',
  washington: 'USA',
  'white house': 'USA',
  treasury: 'USA',
  ofac: 'USA',
  'department of state': 'USA',
  'state department': 'USA',
  'department of commerce': 'USA',
  biden: 'USA',
  uk: 'GBR',
  britain: 'GBR',
  england: 'GBR',
  kremlin: 'RUS',
  moscow: 'RUS',
  burma: 'MMR',
  burmese: 'MMR',
  dprk: 'PRK',
  'north korean': 'PRK',
  'north korea': 'PRK',
  'democratic peoples republic of korea': 'PRK',
  rok: 'KOR',
  'republic of korea': 'KOR',
  'south korea': 'KOR',
  'south korean': 'KOR',
  drc: 'COD',
  palestinian: 'PSE',
  palestinians: 'PSE',
  palestine: 'PSE',
  'palestinian authority': 'PSE',
  prc: 'CHN',
  holland: 'NLD',
  turkiye: 'TUR',
  'cote divoire': 'CIV',
  uae: 'ARE',
  emirati: 'ARE',
  saudi: 'SAU',
  kosovo: 'XKX',
  kosovar: 'XKX',
  eu: 'EU',
  'european union': 'EU',
  'council of the european union': 'EU',
  un: 'UN',
  'united nations': 'UN',
  'security council': 'UN',
}

const lookup = buildLookup()

function buildLookup(): Map<string, string> {
  const map = new Map<string, string>()
  for (const [alpha2, names] of Object.entries(english)) {
    const iso3 = countries.alpha2ToAlpha3(alpha2)
    if (!iso3) continue
    for (const name of names) map.set(plain(name), iso3)
    const demonym = nationalities.getName(alpha2, 'en')
    if (demonym) {
      map.set(plain(demonym), iso3)
      map.set(`${plain(demonym)}s`, iso3)
    }
  }
  for (const [name, iso3] of Object.entries(further)) map.set(name, iso3)
  return map
}

/** Text in lower-case ASCII words, without possessives and points. */
export function plain(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/(['`])s\b/g, '')
    .replace(/[.'`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** ISO alpha-3 of an alpha-2 or alpha-3 code. */
export function iso3Of(code: string): string | undefined {
  return code.length === 3 ? code : countries.alpha2ToAlpha3(code.toUpperCase())
}

/** Countries (and EU, UN) that a phrase names by name, demonym or seat. */
export function countriesIn(phrase: string): Set<string> {
  const words = plain(phrase).split(' ')
  const found = new Set<string>()
  for (let i = 0; i < words.length; ) {
    let taken = 0
    for (let length = Math.min(6, words.length - i); length > 0; length--) {
      const country = lookup.get(words.slice(i, i + length).join(' '))
      if (!country) continue
      found.add(country)
      taken = length
      break
    }
    i += taken || 1
  }
  return found
}

const fillers = new Set(
  'the a an of for and in on to at by with from as his her its their mr mrs ms dr sir lord lady his excellency former new acting deputy vice president prime minister chancellor king queen secretary foreign state defence defense ambassador general senator governor leader leaders official officials government delegation'.split(
    ' ',
  ),
)

/** Words of a phrase that tell one thing from another: no titles, articles or initials. */
export function contentWords(phrase: string): string[] {
  return plain(phrase)
    .split(' ')
    .filter(word => word.length > 1 && !fillers.has(word))
}

const officeWords =
  /\b(president|prime minister|premier|chancellor|king|queen|emperor|foreign minister|secretary of state|defen[cs]e minister|secretary general|minister|secretary|ambassador|envoy|leaders?|officials?|delegation|negotiators?|government|diplomats?)\b/g

/** Words for offices and groups of officials in a phrase. */
export function officesIn(phrase: string): Set<string> {
  return new Set([...plain(phrase).matchAll(officeWords)].map(match => match[1]?.replace(/s$/, '') ?? ''))
}
