import type { AnalysedSentence } from '../analysis.ts'
import type { OwnOffice } from '../document/publisher.ts'
import type { Someone } from './identity.ts'
import { loneTitles, type Title } from './offices.ts'
import type { WordMarks } from './title-codes.ts'
import { singularOffices } from './title-words.ts'

/** A title without a name: for one person of the document, or for an unnamed office holder of some countries. */
export interface Nominal {
  sentence: number
  first: number
  end: number
  person: Someone | null
  countries: string[]
}

/** Where in the text something stands. */
interface Place {
  sentence: number
  first: number
}

const leads =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|supreme leader|leader|taoiseach)$/
/** Nouns that alone («the minister») name a holder of a fuller title. */
const bareNouns =
  /^(?:minister|secretary|chief|envoy|ambassador|commissioner|spokesman|spokeswoman|king|queen|pope|emir|mayor|governor|general|speaker)$/

/** Resolves titles without names: by country and office first, then by who was named last. */
export function findNominals(
  sentence: AnalysedSentence,
  marks: WordMarks,
  people: readonly Someone[],
  own: OwnOffice | null,
  taken: (first: number, end: number) => boolean,
): Nominal[] {
  return loneTitles(sentence, marks).flatMap(title => {
    const { first, end } = title
    if (taken(first, end) || title.former || sentence.tokens[end]?.text === 'of') return []
    const singular = singularOffices.has(title.noun)
    const place = { sentence: sentence.index, first }
    const person = singular && title.countries.length < 2 ? holder(title, place, people, own) : null
    if (!person && title.countries.length === 0) return []
    return [{ sentence: sentence.index, first, end, person, countries: title.countries }]
  })
}

function holder(title: Title, place: Place, people: readonly Someone[], own: OwnOffice | null): Someone | null {
  const roleFits = people.filter(person => holds(person, title.role, title.noun))
  const [country] = title.countries
  if (country) {
    const known = roleFits.filter(person => person.country === country)
    const open = roleFits.filter(person => person.country === null && title.noun !== 'leader')
    const found = known.length ? latest(known, place) : open.length === 1 ? latest(open, place) : null
    if (found) found.country ??= country
    return found
  }
  if (own?.role !== title.role) return latest(roleFits, place)
  // In an office's own texts «the Prime Minister» is its holder: the first of the role whom they name, unless he is another country's.
  const [first] = roleFits.filter(person => person.country === null || person.country === own.country)
  return first?.mentions.some(one => isBefore(one, place)) ? first : null
}

function holds(person: Someone, role: string, noun: string): boolean {
  if (role === 'leader' || role.endsWith(' leader')) return [...person.roles].some(held => leads.test(held))
  const wanted = role === 'premier' ? 'prime minister' : role
  if (person.roles.has(wanted)) return true
  return role === noun && bareNouns.test(noun) && [...person.roles].some(held => held.endsWith(noun))
}

/** The one named last before a place in the text: «the minister will meet Minister Key» is another minister. */
function latest(people: readonly Someone[], before: Place): Someone | null {
  const place = (person: Someone) =>
    Math.max(-1, ...person.mentions.filter(one => isBefore(one, before)).map(one => one.sentence * 1000 + one.first))
  const [first] = people.filter(person => place(person) >= 0).sort((a, b) => place(b) - place(a))
  return first ?? null
}

function isBefore(one: Place, other: Place): boolean {
  return one.sentence < other.sentence || (one.sentence === other.sentence && one.first < other.first)
}
