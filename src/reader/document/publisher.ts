import { allCountries, countryName, iso3Of } from '../../domain/country.ts'
import type { Document } from '../../domain/document.ts'

/** Seats and services that publish for a government without naming their country. */
const seats: readonly [RegExp, string][] = [
  [
    /\bwhite ?house|\bstate[- ]dep|\bdepartment of state|\b(?:us|u\.s\.) treasury|\bpentagon|\bofac\b|\b(?:state|treasury|defense)\.gov\b/i,
    'USA',
  ],
  [/\bkremlin/i, 'RUS'],
  [/\bgov\.uk\b|\bdowning st|\bhm treasury|\bfcdo\b/i, 'GBR'],
  [/\b[ée]lys[ée]e/i, 'FRA'],
  [/\bbundesregierung|\bbundeskanzler|\bausw[äa]rtiges amt/i, 'DEU'],
  [/\bblue house|\bcheong wa dae/i, 'KOR'],
  [/\bkantei\b/i, 'JPN'],
]

/** Words by which a publisher is a government's own, and not a newspaper that has the country in its name. */
const office =
  /\b(pm|pmo|prime.minister|premier|president|presidency|government|govt?|ministry|minister|mfa|mofa|mea|foreign (?:affairs|office)|cabinet|embassy|treasury|department|secretary|palace|royal court|chancellery)\b/i

/** The country whose government publishes a document, by ISO 3166-1 alpha-3; null for a newspaper, an agency, or nobody. */
export function publisherCountry({ source, url }: Pick<Document, 'source' | 'url'>): string | null {
  const named = `${source ?? ''} ${url ?? ''}`
  const seat = seats.find(([form]) => form.test(named))
  if (seat) return seat[1]
  // «pm.gov.au», «mfa.gov.tr»: the domain of a government.
  const domain = /\.(?:gov|gouv|gob|go|govt|gc)\.([a-z]{2})\b/i.exec(named)?.[1]
  if (domain) return iso3Of(domain.toUpperCase())
  const words = (source ?? '').replace(/[-_]+/g, ' ').toLowerCase()
  if (!office.test(words)) return null
  return allCountries().find(iso3 => hasWords(words, countryName(iso3)?.toLowerCase())) ?? null
}

/** An office that publishes for itself: its role in lower case, and its country. */
export interface OwnOffice {
  role: string
  country: string
}

const ownOffices: readonly [RegExp, string][] = [
  [/\b(pm|pmo|prime.minister|premier|downing|kantei)\b/i, 'prime minister'],
  [/\b(white.?house|president|presidency|kremlin|[ée]lys[ée]e|blue house)\b/i, 'president'],
  [/\b(state.dep\w*|department of state|state\.gov)\b/i, 'secretary'],
]

/** The office whose own channel a publisher is, so that «the Prime Minister» there is its holder; null for all others. */
export function ownOffice(document: Pick<Document, 'source' | 'url'>): OwnOffice | null {
  const { source, url } = document
  const named = `${source ?? ''} ${url ?? ''}`.replace(/[-_]+/g, ' ')
  const role = ownOffices.find(([form]) => form.test(named))?.[1]
  const country = publisherCountry(document)
  return role && country ? { role, country } : null
}

function hasWords(text: string, name: string | undefined): boolean {
  return name !== undefined && ` ${text} `.includes(` ${name} `)
}
