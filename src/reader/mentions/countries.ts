import type { AnalysedSentence } from '../analysis.ts'
import type { CountryWord, Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Match } from '../gazetteer/phrases.ts'
import { taggedStretches } from './tags.ts'

/** A country's name, demonym, or a capital or seat that acts for its state. */
export interface CountryFound {
  sentence: number
  first: number
  end: number
  iso3: string
  form: 'NAME' | 'DEMONYM' | 'METONYM'
}

const places = new Set(
  'in at to from near outside inside around across into through toward towards for via within over of'.split(' '),
)
/** Words for what is done to a state rather than at a place. */
const dealings =
  /^(?:support|backing|back|backers?|aid|assistance|sanctions?|pressure|supporters?|all(?:y|ies)|weapons?|messages?|appeals?|warnings?|ties|relations|call|calls|called|calling|press|pressed|leaned|demands?|concessions?|guarantees?|response|assurances|criticism|behalf|part|government|interests|position|policy|delegation|delegations)$/i
const acting = new Set(['nsubj', 'obj', 'iobj', 'nmod', 'obl', 'root', 'conj', 'appos'])
/** Names that are given names or surnames as well: only a bare word counts, and no neighbouring name. */
const alsoPeople = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Israel',
  'Cuba',
  'Kenya',
  'India',
  'Paris',
  'Sofia',
  'Victoria',
  'Male',
  'Lima',
  'Santiago',
  'Roman',
  'San Jose',
  'Kingston',
  'Praia',
])

/** Finds the countries that a sentence names. Capitals count only where they act or are addressed as a state. */
export function findCountries(
  sentence: AnalysedSentence,
  gazetteer: Gazetteer,
  isPerson: (index: number) => boolean,
  inNames: ReadonlySet<string>,
): CountryFound[] {
  const words = sentence.tokens.map(token => token.text)
  const regions = gazetteer.regions(words)
  return gazetteer
    .countries(words)
    .filter(
      match =>
        !partOfName(sentence, match, isPerson, inNames) &&
        !inRegion(match, regions) &&
        !americanState(sentence, match, gazetteer) &&
        !isStyle(sentence, match) &&
        // «Guatemala City» is a town.
        sentence.tokens[match.end]?.text !== 'City',
    )
    .flatMap(match => {
      const form = formOf(sentence, match)
      return form
        ? [{ sentence: sentence.index, first: match.first, end: match.end, iso3: match.value.iso3, form }]
        : []
    })
}

function inRegion(match: Match<unknown>, regions: readonly Match<unknown>[]): boolean {
  return regions.some(
    region =>
      region.first <= match.first && match.end <= region.end && region.end - region.first > match.end - match.first,
  )
}

/** «Atlanta, Georgia» is no country. */
function americanState({ tokens }: AnalysedSentence, { first }: Match<unknown>, gazetteer: Gazetteer): boolean {
  if (tokens[first]?.text !== 'Georgia' || tokens[first - 1]?.text !== ',') return false
  return gazetteer.cities(tokens[first - 2]?.text ?? '')[0]?.country === 'USA'
}

/** «The Islamic Republic of Afghanistan» is not the Islamic Republic: the style belongs to the name behind it. */
function isStyle({ tokens }: AnalysedSentence, { first, end }: Match<unknown>): boolean {
  return /^(?:Republic|Kingdom)$/.test(tokens[end - 1]?.text ?? '') && end - first > 1 && tokens[end]?.text === 'of'
}

function formOf(sentence: AnalysedSentence, match: Match<CountryWord>): CountryFound['form'] | null {
  const { by } = match.value
  if (by === 'NAME' || by === 'DEMONYM') return by
  return actsAsState(sentence, match) ? 'METONYM' : null
}

function actsAsState({ tokens }: AnalysedSentence, { first, end, value }: Match<CountryWord>): boolean {
  const last = tokens[end - 1]
  const next = tokens[end]
  if (!last || next?.rel === 'compound' || last.rel === 'compound' || last.rel === 'flat') return false
  if (/^D\.?C\.?$/.test(next?.text ?? '')) return false
  if (next?.text === ',' && tokens[end + 1]?.upos === 'PROPN') return false
  const head = tokens[last.head]
  const previous = tokens[first - 1]
  const before = (previous?.upos === 'DET' ? tokens[first - 2] : previous)?.text.toLowerCase() ?? ''
  if (/^['’]s?$/u.test(next?.text ?? ''))
    return value.by === 'SEAT' || !/^(?:mayor|streets?|airport|metro|police|residents?)$/i.test(head?.text ?? '')
  if (last.rel === 'nsubj') return !(head && /^(?:host|hosted|hosts|city)$/.test(head.text) && value.by === 'SEAT')
  if (/^(?:between|with|against|by)$/.test(before))
    return !/^(?:rotat|shuttl|travel|fl[iye]|distance|commut|road|train)/i.test(head?.text ?? '')
  if (/^(?:of|for|on|to|from|towards?)$/.test(before) && dealings.test(head?.text ?? '')) return true
  if (last.rel === 'conj')
    return /^(?:nsubj|obj)$/.test(head?.rel ?? '') || /^(?:between|with|against|by)$/.test(casedBy(tokens, last.head))
  if (places.has(before)) return false
  return (
    acting.has(last.rel) &&
    last.rel === 'obj' &&
    !/^(?:visit|leave|reach|enter|tour|depart|left|visited|leaving|visiting|reached|toured)/.test(head?.text ?? '')
  )
}

function casedBy(tokens: AnalysedSentence['tokens'], word: number): string {
  return tokens.find(token => token.head === word && token.rel === 'case')?.text.toLowerCase() ?? ''
}

function partOfName(
  { tokens }: AnalysedSentence,
  { first, end }: Match<CountryWord>,
  isPerson: (index: number) => boolean,
  inNames: ReadonlySet<string>,
): boolean {
  const name = tokens
    .slice(first, end)
    .map(token => token.text)
    .join(' ')
  if (/^U\.?[SK]\.?$/.test(name)) return false
  if (tokens[first]?.ner === 'I-PER' || tokens[end]?.ner === 'I-PER') return true
  return isPerson(first) && alsoPeople.has(name) && inNames.has(name)
}

/** The words of the names of two and more words that the encoder finds in a document. */
export function wordsOfNames(sentences: readonly AnalysedSentence[]): Set<string> {
  return new Set(
    sentences.flatMap(({ tokens }) =>
      taggedStretches(tokens, 'PER').flatMap(({ first, end }) =>
        end - first > 1 ? tokens.slice(first, end).map(token => token.text) : [],
      ),
    ),
  )
}
