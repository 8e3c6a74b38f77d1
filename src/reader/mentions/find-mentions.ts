import { countryAfterOf } from '../../domain/country.ts'
import type { AnalysedSentence } from '../analysis.ts'
import type { OwnOffice } from '../document/publisher.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { headOf } from '../syntax/tree.ts'
import { type CountryFound, findCountries, wordsOfNames } from './countries.ts'
import { groupPersons, type Someone } from './identity.ts'
import { findNominals, type Nominal } from './nominals.ts'
import { findOrganizations, type OrganizationFound } from './organizations.ts'
import { findPersons, type NamedPerson } from './persons.ts'
import { findPlaces } from './places.ts'
import { findPronouns } from './pronouns.ts'
import type { Spotted, Thing } from './spotted.ts'
import { withKnownSurnames, withoutWeapons } from './surnames.ts'
import type { WordMarks } from './title-codes.ts'

interface ReadSentence {
  sentence: AnalysedSentence
  countries: CountryFound[]
  organizations: OrganizationFound[]
  persons: NamedPerson[]
  marks: WordMarks
}

const covering = <T extends { first: number; end: number }>(list: readonly T[], index: number) =>
  list.find(one => one.first <= index && index < one.end)
const clearOf = (list: readonly { first: number; end: number }[], first: number, end: number) =>
  list.every(one => one.end <= first || end <= one.first)

/** Finds all mentions of persons, countries, organizations and places, each bound to its thing. */
export function findMentions(
  sentences: readonly AnalysedSentence[],
  gazetteer: Gazetteer,
  own: OwnOffice | null = null,
): Spotted[] {
  const inNames = wordsOfNames(sentences)
  const isOfUn = sentences.some(({ text }) => /\b(?:UN|U\.N\.|United Nations|UNSC)\b/.test(text))
  const read = withKnownSurnames(
    sentences.map(sentence => {
      const found = readSentence(sentence, gazetteer, inNames)
      const ofState = found.organizations.map(one => councilOf(one, found, own && !isOfUn ? own.country : null))
      return { ...found, organizations: ofState }
    }),
    name => gazetteer.cities(name).length > 0 || gazetteer.regions([name]).length > 0,
  )
  const people = withoutWeapons(groupPersons(read.flatMap(one => one.persons)), sentences)
  for (const person of people) if (own && isColleague(person, own)) person.country = own.country
  const nominals = read.flatMap(({ sentence, marks, persons }) => {
    const titles = persons.flatMap(person => (person.title ? [person.title] : []))
    return findNominals(sentence, marks, people, own, (first, end) => !clearOf([...persons, ...titles], first, end))
  })
  return [...spotPersons(sentences, people, nominals), ...spotOthers(read, nominals, gazetteer)]
}

/**
 * «The Security Council of the Russian Federation», «the Turkish Security Council», and «the Security Council» as an office calls its own state's where
 * nothing is said of the United Nations.
 */
function councilOf(
  found: OrganizationFound,
  { sentence, countries }: Pick<ReadSentence, 'sentence' | 'countries'>,
  own: string | null,
): OrganizationFound {
  if (found.name !== 'UN Security Council') return found
  const behind = sentence.tokens.slice(found.end, found.end + 2).map(token => token.text)
  const from = found.end + (behind[1] === 'the' ? 2 : 1)
  const named = countries.find(one => (behind[0] === 'of' && one.first === from) || one.end === found.first)
  const country = named?.iso3 ?? own
  return country ? { ...found, name: `Security Council of ${countryAfterOf(country)}`, kind: 'GOVERNMENT' } : found
}

/** «Assistant Secretary Noyes», without a state, in what the State Department itself publishes. */
function isColleague({ office, ownerless, country }: Someone, own: OwnOffice): boolean {
  const title =
    /^(?:(?:acting|principal|deputy|assistant|under|senior) ?)*(?:secretary|undersecretary|counselor|official)(?: of state)?\b(?!-)/i
  return own.role === 'secretary' && country === null && ownerless && title.test(office ?? '')
}

function readSentence(sentence: AnalysedSentence, gazetteer: Gazetteer, inNames: ReadonlySet<string>): ReadSentence {
  // «Prime Minister of Israel Naftali Bennett»: a name that another begins behind is no part of it, and may be a state.
  const tagged = (index: number) =>
    sentence.tokens[index]?.ner.endsWith('PER') === true && sentence.tokens[index + 1]?.ner !== 'B-PER'
  const allCountries = findCountries(sentence, gazetteer, tagged, inNames)
  const organizations = findOrganizations(sentence, gazetteer, allCountries)
  const countries = allCountries.filter(
    one => !/^(?:MEDIA|COMPANY|PARTY|IGO)$/.test(covering(organizations, one.first)?.kind ?? ''),
  )
  const marks: WordMarks = {
    country: index => {
      const found = covering(countries, index)
      return found && found.form !== 'METONYM' ? { iso3: found.iso3, demonym: found.form === 'DEMONYM' } : null
    },
    isBody: index => covering(organizations, index) !== undefined,
    isPerson: () => false,
  }
  const taken = (index: number) => covering([...organizations, ...countries], index) !== undefined
  return { sentence, countries, organizations, marks, persons: findPersons(sentence, taken, marks) }
}

function spotPersons(
  sentences: readonly AnalysedSentence[],
  people: readonly Someone[],
  nominals: readonly Nominal[],
): Spotted[] {
  const things = new Map<Someone, Thing>(
    people.map(person => [
      person,
      { kind: 'PERSON', name: person.name, office: officeOf(person), country: person.country },
    ]),
  )
  const spotted: Spotted[] = []
  const add = (person: Someone, place: Omit<Spotted, 'thing'>) => {
    const thing = things.get(person)
    if (thing) spotted.push({ ...place, thing })
  }
  const headed = (one: { sentence: number; first: number; end: number }, person: Someone) => ({
    sentence: one.sentence,
    first: one.first,
    end: one.end,
    head: headOf(sentences[one.sentence]?.tokens ?? [], one.first, one.end),
    person,
  })
  const named = people.flatMap(person => person.mentions.map(one => headed(one, person)))
  const nominal = nominals.flatMap(one => (one.person ? [headed(one, one.person)] : []))
  for (const { person, sentence, first, end } of named) {
    add(person, { sentence, first, end, form: end - first > 1 ? 'NAME' : 'SURNAME' })
  }
  for (const { person, sentence, first, end } of nominal) add(person, { sentence, first, end, form: 'NOMINAL' })
  for (const { person, sentence, index } of findPronouns(sentences, [...named, ...nominal])) {
    add(person, { sentence, first: index, end: index + 1, form: 'PRONOUN' })
  }
  return spotted
}

function officeOf({ office, ownerless, country }: Someone): string | null {
  return office && ownerless && country ? `${office} of ${countryAfterOf(country)}` : office
}

function spotOthers(read: readonly ReadSentence[], nominals: readonly Nominal[], gazetteer: Gazetteer): Spotted[] {
  const things = new Map<string, Thing>()
  const thing = (key: string, make: () => Thing) => {
    const known = things.get(key) ?? make()
    things.set(key, known)
    return known
  }
  const country = (iso3: string) => thing(`c${iso3}`, () => ({ kind: 'COUNTRY', iso3 }))
  const named = new Set(read.flatMap(one => one.countries.map(found => found.iso3)))
  const spotted: Spotted[] = []
  for (const { sentence, countries, organizations, persons } of read) {
    for (const { first, end, iso3, form } of countries) {
      spotted.push({ sentence: sentence.index, first, end, form, thing: country(iso3) })
    }
    for (const { first, end, name, kind, members } of organizations) {
      const made = thing(`o${name.toLowerCase()}`, () => ({
        kind: 'ORGANIZATION',
        name,
        organizationKind: kind,
        ...(members && { members }),
      }))
      spotted.push({ sentence: sentence.index, first, end, form: 'NAME', thing: made })
    }
    const blocked = [...countries, ...organizations, ...persons]
    for (const place of findPlaces(sentence, gazetteer, (first, end) => clearOf(blocked, first, end), named)) {
      const { name, kind, city, country: iso3 } = place
      const made = thing(`l${name}`, () => ({ kind: 'PLACE', name, placeKind: kind, city, country: iso3 }))
      spotted.push({ sentence: sentence.index, first: place.first, end: place.end, form: 'NAME', thing: made })
    }
  }
  for (const { person, countries, sentence, first, end } of nominals) {
    if (!person)
      for (const iso3 of countries) spotted.push({ sentence, first, end, form: 'TITLE', thing: country(iso3) })
  }
  return spotted
}
