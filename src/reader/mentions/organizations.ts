import { countryAfterOf } from '../../domain/country.ts'
import type { AnalysedSentence } from '../analysis.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { CountryFound } from './countries.ts'
import { wordsOf } from './spotted.ts'
import { taggedStretches } from './tags.ts'
import { officeNouns } from './title-words.ts'

/** An organization in the text: its name as it is known, and its kind. */
export interface OrganizationFound {
  sentence: number
  first: number
  end: number
  name: string
  kind: string
  /** The states of a small group, by ISO 3166-1 alpha-3. */
  members?: readonly string[]
}

const ministry = /^(?:Ministry|Department)$/
const ministryNoun = /^(?:[Mm]inistry|Department|[Tt]reasury)$/
const ministryWord =
  /^(?:foreign|defen[cs]e|interior|finance|energy|trade|health|justice|economy|home|external|affairs|oil|commerce|state)$/i
const kinds: [RegExp, string][] = [
  [
    /^(?:International|World|Inter-?American|Pan|African|Asian|European|Arab|Pacific|Central American|Caribbean|Eurasian|Nordic)\b.* (?:Agency|Organi[sz]ation|Union|Commission|Fund|Community|Secretariat|Alliance|Court|Forum)$/,
    'IGO',
  ],
  [
    /\bBusiness (?:Council|Forum|Circle|Roundtable|Assembly)\b|\bChamber of\b|\bAtlantic Council\b|\bCouncil on\b/,
    'OTHER',
  ],
  [/\b(?:Ministry|Department of|Foreign Office|Treasury|Office of Foreign)\b/i, 'MINISTRY'],
  [/\b(?:Party|Movement|Democrats|Congress Party|Labour|Likud)\b/, 'PARTY'],
  [
    /\b(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Agency France|TV|Radio|Broadcasting|Guardian|Independent|Press|Television)\b/,
    'MEDIA',
  ],
  [
    /\b(?:Inc|Corp|Corporation|Ltd|Limited|PLC|Company|Bank|Group|Airlines|Airways|Oil|Petroleum|Energy|Industries|Shipping|Motors|LLC|GmbH)\b\.?/,
    'COMPANY',
  ],
  [
    /\b(?:Government|Cabinet|Parliament|Congress|Senate|Presidential Office|Administration|Supreme Court|Embassy|Office|Assembly|Council|Navy|Army)\b/,
    'GOVERNMENT',
  ],
  [/\b(?:Front|Brigades?|Militia|Liberation|Army of)\b/, 'ARMED_GROUP'],
]

/** Finds the organizations of a sentence: known bodies, ministries and governments by their form, and what the encoder tags. */
export function findOrganizations(
  sentence: AnalysedSentence,
  gazetteer: Gazetteer,
  countries: readonly CountryFound[],
): OrganizationFound[] {
  const { tokens, index } = sentence
  const found: OrganizationFound[] = []
  const free = (first: number, end: number) => found.every(other => other.end <= first || end <= other.first)
  const add = (first: number, end: number, name: string, kind: string, members?: readonly string[]) => {
    if (end > first && free(first, end))
      found.push({ sentence: index, first, end, name, kind, ...(members && { members }) })
  }
  const coalition = /^coalition of (?:the )?willing$/i
  for (let at = 0; at < tokens.length; at++) {
    for (const size of [4, 3]) {
      if (coalition.test(wordsOf(sentence, at, Math.min(at + size, tokens.length))))
        add(at, at + size, 'Coalition of the Willing', 'COALITION')
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    if (isCompound(tokens, at) && !isKnown(sentence, at + 2, gazetteer, countries))
      add(at, at + 3, wordsOf(sentence, at, at + 3), 'OTHER')
  }
  for (const { first, end, value } of gazetteer.bodies(tokens.map(token => token.text))) {
    if (!/^(?:GOVERNMENT|MINISTRY)$/.test(value.kind) || !isPlace(sentence, first, end, gazetteer))
      add(first, end, value.name, value.kind, value.members)
  }
  for (const stretch of ofState(sentence, countries)) add(stretch.first, stretch.end, stretch.name, stretch.kind)
  for (const { first: start, end } of taggedStretches(tokens, 'ORG')) {
    const first = /^(?:the|a|an)$/i.test(tokens[start]?.text ?? '') ? start + 1 : start
    const country = countries.find(one => one.first <= first && end <= one.end)
    const name = wordsOf(sentence, first, end)
    const partOfPerson = tokens[first]?.rel === 'flat' && tokens[tokens[first]?.head ?? -1]?.ner.endsWith('PER')
    if (
      country ||
      /^Governments? of(?: the)?$/.test(name) ||
      partOfPerson ||
      !/\p{Lu}/u.test(name) ||
      gazetteer.venues(name.split(' ')).length
    )
      continue
    add(first, end, name, kindOf(name))
  }
  return found.sort((a, b) => a.first - b.first)
}

/** «IRGC-QF»: two acronyms that a hyphen makes one name. */
function isCompound(tokens: AnalysedSentence['tokens'], at: number): boolean {
  const [one, sign, other] = tokens.slice(at, at + 3)
  if (!one || !sign || !other || !/^[-‑]$/.test(sign.text) || one.end !== sign.start || sign.end !== other.start)
    return false
  return [one, other].every(token => /^\p{Lu}{2,}$/u.test(token.text))
}

/** «ASEAN-EU» are two. */
function isKnown(
  { tokens }: AnalysedSentence,
  at: number,
  gazetteer: Gazetteer,
  countries: readonly CountryFound[],
): boolean {
  return countries.some(one => one.first === at) || gazetteer.bodies([tokens[at]?.text ?? '']).length > 0
}

/** «at the White House» is a venue, «the White House said» a government. */
function isPlace({ tokens }: AnalysedSentence, first: number, end: number, gazetteer: Gazetteer): boolean {
  const venue = gazetteer.venues(tokens.slice(first, end).map(token => token.text)).length > 0
  const before = tokens[first - 1]?.upos === 'DET' ? tokens[first - 2] : tokens[first - 1]
  return venue && /^(?:in|at|inside|outside|into|to|near|left|leaving)$/i.test(before?.text ?? '')
}

function* ofState(
  { tokens }: AnalysedSentence,
  countries: readonly CountryFound[],
): Generator<{ first: number; end: number; name: string; kind: string }> {
  for (const country of countries) {
    let at = country.end
    if (/^['’]s?$/u.test(tokens[at]?.text ?? '')) at++
    if (/^government$/i.test(tokens[at]?.text ?? '')) {
      yield {
        first: country.first,
        end: at + 1,
        name: `Government of ${countryAfterOf(country.iso3)}`,
        kind: 'GOVERNMENT',
      }
    }
    let last = at
    while (last < at + 4 && ministryWord.test(tokens[last]?.text ?? '')) last++
    if (last > at && ministryNoun.test(tokens[last]?.text ?? '')) {
      const subject = tokens.slice(at, last).map(token => token.text.charAt(0).toUpperCase() + token.text.slice(1))
      yield {
        first: country.first,
        end: last + 1,
        name: `${subject.join(' ')} Ministry of ${countryAfterOf(country.iso3)}`,
        kind: 'MINISTRY',
      }
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!ministry.test(tokens[at]?.text ?? '') || !/^(?:of|for)$/.test(tokens[at + 1]?.text ?? '')) continue
    let end = at + 2
    while (/^(?:\p{Lu}[\p{L}]*|and|of|the)$/u.test(tokens[end]?.text ?? '')) end++
    end = beforeTitle(tokens, at + 2, end)
    const person = tokens.slice(at + 2, end).findIndex(({ ner }) => ner === 'B-PER')
    if (person > 0) end = at + 2 + person
    while (/^(?:and|of|the)$/.test(tokens[end - 1]?.text ?? '')) end--
    if (end > at + 2)
      yield {
        first: at,
        end,
        name: tokens
          .slice(at, end)
          .map(token => token.text)
          .join(' '),
        kind: 'MINISTRY',
      }
  }
}

const rankWord =
  /^(?:political|deputy|assistant|under|vice|principal|chief|senior|acting|managing|executive|associate|permanent|special|air|first|second)$/

/** «Ministry of Foreign Affairs Political Director Jane Roe»: the ministry ends where the title of one of its people begins. */
function beforeTitle(tokens: AnalysedSentence['tokens'], first: number, end: number): number {
  const lower = (at: number) => tokens[at]?.text.toLowerCase() ?? ''
  for (let at = first + 1; at < end - 1; at++) {
    if (!officeNouns.has(lower(at)) || lower(at) === 'general' || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) continue
    let from = at
    while (from > first + 1 && rankWord.test(lower(from - 1))) from--
    return from
  }
  return end
}

function kindOf(name: string): string {
  return kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER'
}
