import type { AnalysedSentence } from '../analysis.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { findCountries } from './countries.ts'
import { groupPersons } from './identity.ts'
import type { WordMarks } from './offices.ts'
import { findOrganizations } from './organizations.ts'
import { findPersons } from './persons.ts'
import { findPlaces } from './places.ts'
import type { Spotted, Thing } from './spotted.ts'

/** Finds all mentions of persons, countries, organizations and places, each bound to its thing. */
export function findMentions(sentences: readonly AnalysedSentence[], gazetteer: Gazetteer): Spotted[] {
  const things = new Map<string, Thing>()
  const thing = (key: string, make: () => Thing) => {
    const known = things.get(key)
    if (known) return known
    const made = make()
    things.set(key, made)
    return made
  }
  const read = sentences.map(sentence => {
    const tagged = (index: number) => sentence.tokens[index]?.ner.endsWith('PER') === true
    const countries = findCountries(sentence, gazetteer, tagged)
    const organizations = findOrganizations(sentence, gazetteer, countries)
    const inside = (list: readonly { first: number; end: number }[], index: number) =>
      list.find(one => one.first <= index && index < one.end)
    const marks: WordMarks = {
      country: index => {
        const found = countries.find(one => one.first <= index && index < one.end)
        return found && found.form !== 'METONYM' ? { iso3: found.iso3, demonym: found.form === 'DEMONYM' } : null
      },
      isBody: index => inside(organizations, index) !== undefined,
      isPerson: () => false,
    }
    const taken = (index: number) =>
      inside(organizations, index) !== undefined || inside(countries, index) !== undefined
    return { sentence, countries, organizations, persons: findPersons(sentence, taken, marks) }
  })
  const spotted: Spotted[] = []
  for (const person of groupPersons(read.flatMap(one => one.persons))) {
    const made: Thing = { kind: 'PERSON', name: person.name, office: person.office, country: person.country }
    for (const { sentence, first, end, words } of person.mentions) {
      spotted.push({ sentence, first, end, form: words.length > 1 ? 'NAME' : 'SURNAME', thing: made })
    }
  }
  const named = new Set(read.flatMap(one => one.countries.map(country => country.iso3)))
  for (const { sentence, countries, organizations, persons } of read) {
    for (const { first, end, iso3, form } of countries) {
      spotted.push({
        sentence: sentence.index,
        first,
        end,
        form,
        thing: thing(`c${iso3}`, () => ({ kind: 'COUNTRY', iso3 })),
      })
    }
    for (const { first, end, name, kind } of organizations) {
      const made = thing(`o${name.toLowerCase()}`, () => ({ kind: 'ORGANIZATION', name, organizationKind: kind }))
      spotted.push({ sentence: sentence.index, first, end, form: 'NAME', thing: made })
    }
    const blocked = [...countries, ...organizations, ...persons]
    const free = (first: number, end: number) => blocked.every(one => one.end <= first || end <= one.first)
    for (const { first, end, name, kind, city, country } of findPlaces(sentence, gazetteer, free, named)) {
      const made = thing(`l${name}`, () => ({ kind: 'PLACE', name, placeKind: kind, city, country }))
      spotted.push({ sentence: sentence.index, first, end, form: 'NAME', thing: made })
    }
  }
  return spotted
}
