import { countryName } from '../../src/domain/country.ts'
import type { Extraction, Mention, PlaceKind } from '../../src/domain/extraction.ts'
import { placeKinds } from '../../src/domain/extraction.ts'
import type { Definition } from './definitions.ts'
import type { Mark } from './marks.ts'
import type { Report } from './problem.ts'

const organizationKinds = [
  'GOVERNMENT',
  'MINISTRY',
  'IGO',
  'COALITION',
  'PARTY',
  'COMPANY',
  'MEDIA',
  'ARMED_GROUP',
  'NGO',
  'OTHER',
]

type Things = Pick<Extraction, 'people' | 'countries' | 'organizations' | 'places'>

/** The people, countries, organisations and places of a text with their mentions. */
export function readThings(definitions: Iterable<Definition>, marks: readonly Mark[], report: Report): Things {
  const things: Things = { people: [], countries: [], organizations: [], places: [] }
  for (const { ref, line, head, fields } of definitions) {
    const mentions = mentionsOf(ref, marks)
    const at = (message: string) => report(line, `${ref}: ${message}`)
    const country = fields.get('country')
    if (country !== undefined) checkCountry(country, at)
    const where = country === undefined ? {} : { country }
    const letter = ref.charAt(0)
    if (letter === 'p') {
      const office = fields.get('office')
      things.people.push({ ref, name: head, ...(office === undefined ? {} : { office }), ...where, mentions })
    } else if (letter === 'c') {
      checkCountry(head, at)
      things.countries.push({ ref, iso3: head, mentions })
    } else if (letter === 'o') {
      const kind = fields.get('kind') ?? ''
      if (!organizationKinds.includes(kind)) at(`kind «${kind}» is none of ${organizationKinds.join(' ')}`)
      things.organizations.push({ ref, name: head, kind, mentions })
    } else if (letter === 'l') {
      const kind = placeKinds.find(known => known === fields.get('kind'))
      if (!kind) at(`kind «${fields.get('kind') ?? ''}» is none of ${placeKinds.join(' ')}`)
      const city = fields.get('city')
      const place: { ref: string; name: string; kind: PlaceKind } = { ref, name: head, kind: kind ?? 'CITY' }
      things.places.push({ ...place, ...(city === undefined ? {} : { city }), ...where, mentions })
    }
  }
  return things
}

function mentionsOf(ref: string, marks: readonly Mark[]): Mention[] {
  return marks
    .filter(mark => mark.refs.includes(ref))
    .map(({ start, end, text, metonym }) => ({ start, end, text, ...(metonym ? { metonym } : {}) }))
}

/** Reports a code that is no country of ISO 3166-1 alpha-3. */
export function checkCountry(code: string, report: (message: string) => void): void {
  if (!/^[A-Z]{3}$/.test(code) || countryName(code) === null) {
    report(`«${code}» is no country code: write ISO 3166-1 alpha-3, such as KEN`)
  }
}
