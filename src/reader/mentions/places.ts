import type { PlaceKind } from '../../domain/extraction.ts'
import type { AnalysedSentence } from '../analysis.ts'
import type { City, Gazetteer } from '../gazetteer/gazetteer.ts'
import { wordsOf } from './spotted.ts'
import { taggedStretches } from './tags.ts'

/** A city, region or venue in the text. */
export interface PlaceFound {
  sentence: number
  first: number
  end: number
  name: string
  kind: PlaceKind
  city: string | null
  country: string | null
}

const venueNoun =
  /\b(?:Palace|Castle|House|Hotel|Airport|Square|Hall|Museum|Cathedral|Mosque|Stadium|Base|Embassy|Centre|Center|Residence|Monastery|Lodge|Villa|Resort|Ranch|Garden|Gardens|Headquarters|Street)$/
const regionNoun =
  /\b(?:region|Region|province|Province|oblast|state|State|district|District|Strait|Sea|Peninsula|Valley|Gulf|County|Islands?|Africa|Asia|Europe|America|East|West|Balkans|Caucasus|Sahel|Caribbean|Pacific|Arctic|Mediterranean|River|Ocean)$/

/** Finds the places of a sentence. A city gets a country only where its name leaves little doubt, or the document names the country. */
export function findPlaces(
  sentence: AnalysedSentence,
  gazetteer: Gazetteer,
  free: (first: number, end: number) => boolean,
  named: ReadonlySet<string>,
): PlaceFound[] {
  const { tokens, index } = sentence
  const words = tokens.map(token => token.text)
  const found: PlaceFound[] = []
  const add = (place: Omit<PlaceFound, 'sentence'>) => {
    const clear = found.every(other => other.end <= place.first || place.end <= other.first)
    if (clear && free(place.first, place.end)) found.push({ sentence: index, ...place })
  }
  if (sentence.link) {
    const end = words.findIndex(word => !/^\p{Lu}[\p{Lu}'’.-]+$/u.test(word))
    const name = wordsOf(sentence, 0, end)
    const city = end > 0 ? likely(gazetteer.cities(name), named) : null
    if (city) add({ first: 0, end, name: city.name, kind: 'CITY', city: null, country: city.country })
  }
  for (const { first, end, value } of gazetteer.venues(words)) {
    add({ first, end, name: value.name, kind: 'VENUE', city: value.city, country: value.country })
  }
  for (const { first, end, value } of gazetteer.regions(words)) {
    add({ first, end, name: value.name, kind: 'REGION', city: null, country: value.country })
  }
  for (const { first: start, end } of taggedStretches(tokens, 'LOC')) {
    const first = /^(?:the|a|an)$/i.test(words[start] ?? '') ? start + 1 : start
    const name = wordsOf(sentence, first, end)
    if (first >= end || !/^\p{Lu}/u.test(name)) continue
    if (venueNoun.test(name)) add({ first, end, name, kind: 'VENUE', city: null, country: null })
    else {
      if (/^(?:region|province|oblast)$/i.test(words[end] ?? '')) {
        const country = likely(gazetteer.cities(name), named)?.country ?? null
        add({ first, end: end + 1, name: wordsOf(sentence, first, end + 1), kind: 'REGION', city: null, country })
        continue
      }
      const city = regionNoun.test(name) ? null : likely(gazetteer.cities(name), named)
      add({
        first,
        end,
        name,
        kind: city || gazetteer.cities(name).length ? 'CITY' : 'REGION',
        city: null,
        country: city?.country ?? null,
      })
    }
  }
  for (let first = 0; first < words.length; first++) {
    const end = first + 1
    const word = words[first] ?? ''
    if (!/^\p{Lu}\p{Ll}{2,}/u.test(word) || tokens[first]?.upos !== 'PROPN' || tokens[first]?.ner !== 'O') continue
    const isLocated =
      tokens[first]?.rel !== 'compound' && /^(?:in|at|to|from|near|outside)$/i.test(words[first - 1] ?? '')
    if (!isLocated && !namesMeeting(tokens, first)) continue
    const city = likely(gazetteer.cities(word), named)
    if (city && city.population > 100_000)
      add({ first, end, name: word, kind: 'CITY', city: null, country: city.country })
  }
  return found.sort((a, b) => a.first - b.first)
}

/** «The Oslo talks»: a city may name a meeting. */
function namesMeeting(tokens: AnalysedSentence['tokens'], at: number): boolean {
  return (
    /^(?:the|this|that|these|those)$/i.test(tokens[at - 1]?.text ?? '') &&
    /^(?:talks|summit|meeting|negotiations|conference|gathering|discussions)$/.test(tokens[at + 1]?.text ?? '')
  )
}

/** The city meant by a name: the one in a country that the document names, else one far larger than its namesakes. */
function likely(cities: readonly City[], named: ReadonlySet<string>): City | null {
  const [largest, second] = cities
  if (!largest) return null
  if (largest.capital || largest.population > 8 * (second?.population ?? 0)) return largest
  const inNamed = cities.filter(city => named.has(city.country))
  return inNamed[0] && new Set(inNamed.map(city => city.country)).size === 1 ? inNamed[0] : null
}
