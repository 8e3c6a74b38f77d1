import { countryAfterOf } from '../../domain/country.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { codesOf, type WordMarks } from './title-codes.ts'

/** What the words of a title say. `former` offices are not held any more. */
export interface Title {
  office: string
  country: string | null
  /** Whether no country, body or complement says whose office it is. */
  ownerless: boolean
  former: boolean
  /** Last word of the office's noun, lower case. */
  noun: string
  /** The office without its owner, lower case: «foreign minister». */
  role: string
  /** All countries that the words name; more than one in «the presidents of Brazil and Chile». */
  countries: string[]
  first: number
  end: number
}

const owner = '(?<former>Q*)V*(?<owner>(?:[NDB]+S?)?)(?<former2>Q*)V*'
const head = '(?<head>H(?:L[HME])*M?)'
const before = new RegExp(
  `T?${owner}(?<mods>(?:[MCHc](?:[MCHcL]|A(?=[MHCB]))*)?)${head}(?<comp>(?:FT?(?:[MCNBDHc]|L|A(?=T?[MCNBD])T?|,(?=[NBD]))+(?<!H))*)(?<comma>,?)O*$`,
  'd',
)
const after = new RegExp(
  `^,[Ta]?${owner}(?<mods>[MCHcVL]*)${head}(?<comp>(?:FT?(?:[MCNBDHc]|L|A(?=[MCNBD]))+)*)(?=[,.;x:)]|$)`,
  'd',
)

const lone = new RegExp(
  `(?:T|(?=Q*V*[ND]+[MHScQV]))${owner}(?<mods>[MCcL]*)${head}(?<comp>(?:FT?[NBD]+(?:,[NBD]+)*(?:,?AT?[NBD]+)?)?)`,
  'dg',
)

/** Reads the title that stands before a name («French President», «the EU's foreign policy chief»), and where it begins. */
export function titleBefore(sentence: AnalysedSentence, name: number, marks: WordMarks): Title | null {
  const all = codesOf(sentence, 0, name, marks).replace(/(?<=H)H$/, noun =>
    rank.test(sentence.tokens[name - 1]?.text ?? '') ? 'O' : noun,
  )
  // «Republic of Korea (ROK) Foreign Minister»: the short form in brackets says nothing more.
  const codes = [...all].map((code, at) => (isInBrackets(sentence, at) ? 'V' : code)).join('')
  const match = before.exec(codes)
  if (!match?.groups) return null
  const apposed = match.groups.comma !== ''
  if (apposed && !/^(?:T|Q*V*[NDB])/.test(match[0])) return null
  return readTitle(sentence, match, 0, marks)
}

function isInBrackets({ tokens }: AnalysedSentence, at: number): boolean {
  return [at, at - 1, at - 2].some(
    first =>
      tokens[first]?.text === '(' &&
      /^\p{Lu}{2,}$/u.test(tokens[first + 1]?.text ?? '') &&
      tokens[first + 2]?.text === ')',
  )
}

/** Reads the title that stands behind a name between commas («Lavrov, Russia's foreign minister, …»). */
export function titleAfter(sentence: AnalysedSentence, end: number, marks: WordMarks): Title | null {
  const match = after.exec(codesOf(sentence, end, sentence.tokens.length, marks))
  return match ? readTitle(sentence, match, end, marks) : null
}

/** Ranks of birth or service that may stand between an office and the name. */
const rank = /^(?:Prince|Princess|General|Colonel|Marshal|Admiral)$/

/** Reads the titles of a sentence that stand for their holder: «the Turkish foreign minister», «the presidents of Brazil and Chile». */
export function loneTitles(sentence: AnalysedSentence, marks: WordMarks): Title[] {
  const codes = codesOf(sentence, 0, sentence.tokens.length, marks)
  return [...codes.matchAll(lone)].map(match => readTitle(sentence, match, 0, marks))
}

function readTitle(sentence: AnalysedSentence, match: RegExpMatchArray, offset: number, marks: WordMarks): Title {
  const span = (name: string): [number, number] => match.indices?.groups?.[name] ?? [0, 0]
  const codes = match.input ?? ''
  const text = (from: number, to: number) => join(sentence.tokens.slice(offset + from, offset + to))
  const [ownerStart, ownerEnd] = span('owner')
  const [, headEnd] = span('head')
  const [compStart, compEnd] = span('comp')
  const nounAt = codes.slice(0, headEnd).lastIndexOf('H')
  const noun = sentence.tokens[offset + nounAt]?.text.toLowerCase() ?? ''
  const sent = /^(?:envoy|ambassador|representative|negotiator|coordinator)$/.test(noun)
  const named = [...codes.slice(0, compEnd || headEnd)].flatMap((code, at) =>
    at >= (match.index ?? 0) && /[ND]/.test(code) ? (marks.country(offset + at)?.iso3 ?? []) : [],
  )
  const ownerCodes = codes.slice(ownerStart, ownerEnd)
  const ownerAt = ownerCodes.search(/[ND]/)
  let country = ownerAt >= 0 ? (marks.country(offset + ownerStart + ownerAt)?.iso3 ?? null) : null
  const modsStart = ownWords(sentence, span('mods')[0], nounAt, offset, codes)
  if (modsStart > span('mods')[0]) country = null
  const destination = sent && country && /^N+$/.test(ownerCodes)
  const ofCountry = /FT?N+$/.exec(codes.slice(compStart, compEnd))
  const ofWord = ofCountry ? sentence.tokens[offset + compStart + ofCountry.index]?.text.toLowerCase() : undefined
  let complementEnd = compEnd
  if (ofCountry && ofWord === 'of' && !country) {
    country = marks.country(offset + compEnd - 1)?.iso3 ?? null
    complementEnd = compStart + ofCountry.index
  }
  const bodyAt = ownerCodes.indexOf('B')
  const bodyEnd = ownerCodes.lastIndexOf('B') + 1
  const body = bodyAt >= 0 ? `${text(ownerStart + bodyAt, ownerStart + bodyEnd)} ` : ''
  if (destination) country = null
  const own = `${destination ? `${text(ownerStart, ownerEnd)} ` : body}${text(modsStart, headEnd)}`
  const complement = complementEnd > compStart ? ` ${text(compStart, complementEnd)}` : ''
  const title = capitalise(`${own}${complement}`)
  return {
    office: country && !body ? `${title} of ${countryAfterOf(country)}` : title,
    country,
    ownerless: !country && !body && !complement && !destination,
    former: span('former')[1] > span('former')[0] || span('former2')[1] > span('former2')[0],
    noun,
    role: text(Math.max(modsStart, nounAt - 1), nounAt + 1)
      .toLowerCase()
      .replace('defense', 'defence'),
    countries: [...new Set(named)],
    first: offset + (match.index ?? 0),
    end: offset + (match.index ?? 0) + match[0].length,
  }
}

/** Where the title itself begins: a common word before a capitalised title belongs to the sentence («by phone Crown Prince»). */
function ownWords(sentence: AnalysedSentence, from: number, noun: number, offset: number, codes: string): number {
  const capital = (at: number) => /^\p{Lu}/u.test(sentence.tokens[offset + at]?.text ?? '')
  let start = from
  if (capital(noun)) for (let at = from; at < noun; at++) if (codes[at] === 'c' && !capital(at)) start = at + 1
  while (start < noun && /[AL]/.test(codes[start] ?? '')) start++
  return start
}

function join(tokens: readonly { start: number; end: number; text: string }[]): string {
  return tokens.map((token, i) => (i && tokens[i - 1]?.end !== token.start ? ` ${token.text}` : token.text)).join('')
}

function capitalise(words: string): string {
  return words.replace(/(?<![\p{L}’'])\p{Ll}[\p{L}]*/gu, word =>
    /^(?:of|for|and|the|to|in|on|de|facto|al)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
