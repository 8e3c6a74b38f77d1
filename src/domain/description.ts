import type { ListEntryKind } from './list-entry.ts'
import { countriesInName } from './listed-countries.ts'

const described: readonly (readonly [RegExp, ListEntryKind])[] = [
  [
    /\b(?:companies|firms|banks|businesses|corporations|producers|refiners|refineries|exporters|traders|manufacturers|suppliers|entities|organi[sz]ations|groups|airlines|shipyards|institutions|lenders|insurers|exchanges|subsidiaries|institutes|agencies)\b/,
    'ORGANIZATION',
  ],
  [/\b(?:vessels|tankers|ships)\b/, 'VESSEL'],
  [
    /\b(?:individuals|people|officials|officers|generals|judges|ministers|lawmakers|oligarchs|businessmen|executives|commanders|leaders)\b/,
    'PERSON',
  ],
]

/** What a description without a name tells of those whom it means. */
export interface Description {
  kind: ListEntryKind
  /** ISO 3166-1 alpha-3 codes. */
  countries: string[]
}

/** What «Russia's two largest oil companies» tells; null for a name, and for a description that says no country. */
export function descriptionOf(name: string): Description | null {
  const kind = described.find(([noun]) => noun.test(name))?.[1]
  const countries = countriesInName(name.replace(/['’]s?(?=\s|$)/g, ''))
  return kind === undefined || countries.length === 0 ? null : { kind, countries }
}
