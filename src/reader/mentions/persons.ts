import { countryAfterOf } from '../../domain/country.ts'
import type { AnalysedSentence, Token } from '../analysis.ts'
import { type Title, titleAfter, titleBefore } from './offices.ts'
import { wordsOf } from './spotted.ts'
import { taggedStretches } from './tags.ts'
import type { WordMarks } from './title-codes.ts'
import { feminine, honorifics, isTitleWord, masculine, officeNouns } from './title-words.ts'

/** A person's name in the text with what stands around it. */
export interface NamedPerson {
  sentence: number
  first: number
  end: number
  /** The words of the name, without titles. */
  words: string[]
  /** The name as the text has it. */
  text: string
  title: Title | null
  /** The country of «Crown Prince Mohammed bin Salman of Saudi Arabia». */
  of: string | null
  gender: 'F' | 'M' | null
}

interface Stretch {
  first: number
  end: number
}

/** Second halves of compounds with a name: «Saudi-led», «Biden-era». */
const compounded =
  /^(?:led|era|backed|brokered|style|like|appointed|mediated|hosted|chaired|run|owned|linked|aligned|allied|born|based|brokering|imposed)$/i

/** Capitalised words that the encoder takes for names now and then. */
const nobody =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|Meetings?|Summits?|Talks|Dialogue|Majesty|Majesties|Excellency|Highness|Pope)$/

const bare = (token: Token | undefined) => token?.text.toLowerCase() ?? ''
const isName = (token: Token | undefined) =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(token.text) && token.upos === 'PROPN'

/** Finds the persons that a sentence names: by the encoder's tags, and by a title in front of a proper name. */
export function findPersons(
  sentence: AnalysedSentence,
  taken: (index: number) => boolean,
  marks: WordMarks,
): NamedPerson[] {
  const { tokens } = sentence
  let spans = taggedStretches(tokens, 'PER')
    .map(span => trimmed(tokens, extended(tokens, span)))
    .filter((span, at, all) => !all.slice(0, at).some(earlier => span.first < earlier.end))
    .filter(span => span.end > span.first && nameLike(tokens, span))
  for (const bearer of bearersOf(tokens, taken, marks)) {
    const overlapping = spans.filter(span => span.first < bearer.end && bearer.first < span.end)
    if (overlapping.every(span => (bearer.first <= span.first || taken(span.first)) && span.end <= bearer.end)) {
      spans = [...spans.filter(span => !overlapping.includes(span)), bearer]
    }
  }
  for (let index = 1; index < tokens.length; index++) {
    const previous = isInOffice(tokens, index - 1) ? 'chairman' : bare(tokens[index - 1])
    if (!isName(tokens[index]) || taken(index) || spans.some(span => span.first <= index && index < span.end)) continue
    if (isTitleWord(bare(tokens[index])) || !(honorifics.has(previous) || officeNouns.has(previous))) continue
    if (!/^\p{Lu}/u.test(tokens[index - 1]?.text ?? '') || marks.country(index) || marks.isBody(index)) continue
    let end = index + 1
    while (isName(tokens[end]) && !taken(end) && !isTitleWord(bare(tokens[end]))) end++
    if (spans.some(span => span.first < end && index < span.end)) continue
    spans.push({ first: index, end })
  }
  spans.sort((a, b) => a.first - b.first)
  const named = spans.filter(span => !taken(span.first))
  const inside = (index: number) => named.some(span => span.first <= index && index < span.end)
  const marked: WordMarks = { ...marks, isPerson: inside }
  const titles = named.map(span => titleBefore(sentence, span.first, marked) ?? titleAfter(sentence, span.end, marked))
  return named
    .map((span, index) => ({
      sentence: sentence.index,
      ...span,
      words: tokens.slice(span.first, span.end).map(token => token.text),
      text: wordsOf(sentence, isReigning(tokens, span) ? span.first - 1 : span.first, span.end),
      title: titles[index] ?? sharedTitle(tokens, named, titles, index),
      of: countryBehind(tokens, span.end, marks),
      gender: genderOf(tokens, span.first),
    }))
    .map(person => (person.title ? { ...person, title: singular(person.title, 0) } : person))
}

/** The names right behind an office and its country, which the encoder may tag in pieces: «President of Türkiye Recep Tayyip Erdogan». */
function bearersOf(tokens: readonly Token[], taken: (index: number) => boolean, marks: WordMarks): Stretch[] {
  return tokens.flatMap((_, first) => {
    const country = marks.country(first - 1)
    if (!country || country.demonym || taken(first) || !isName(tokens[first]) || isTitleWord(bare(tokens[first])))
      return []
    let from = first - 1
    while (marks.country(from - 1)) from--
    const of = bare(tokens[from - 1]) === 'the' ? from - 2 : from - 1
    if (bare(tokens[of]) !== 'of' || !isOfficeBefore(tokens, of)) return []
    let end = first + 1
    while (isName(tokens[end]) && !taken(end) && !isTitleWord(bare(tokens[end]))) end++
    return end - first > 1 ? [{ first, end }] : []
  })
}

/** «President of …», «Minister of Foreign Affairs of …». */
function isOfficeBefore(tokens: readonly Token[], of: number): boolean {
  for (let at = of - 1; at >= Math.max(0, of - 6); at--) {
    if (officeNouns.has(bare(tokens[at]))) return true
    if (!/^(?:PROPN|NOUN|ADJ|ADP|CCONJ)$/.test(tokens[at]?.upos ?? '') || bare(tokens[at]) === 'with') return false
  }
  return false
}

/** «King Charles», «Pope Leo XIV»: one who is known by a given name alone bears it with his title. */
function isReigning(tokens: readonly Token[], { first, end }: Stretch): boolean {
  const isSingle = end - first === 1 || (end - first === 2 && /^[IVX]+$/.test(tokens[end - 1]?.text ?? ''))
  return isSingle && /^(?:King|Queen|Pope|Prince|Princess|Emperor|Sultan|Emir)$/.test(tokens[first - 1]?.text ?? '')
}

const particle = /^(?:van|der|den|von|zu|de|da|dos|di|del|du|bin|ibn|ben|al|el|ter|ten)$/

/** How many particles stand here with another part of the name behind them: 2 in «Thijs van der Plas», 0 where no name goes on. */
function particlesAt(tokens: readonly Token[], at: number): number {
  let count = 0
  while (particle.test(tokens[at + count]?.text ?? '')) count++
  return count > 0 && isName(tokens[at + count]) && !isTitleWord(bare(tokens[at + count])) ? count : 0
}

/** «Chairman-in-Office», whose last word names no office by itself. */
function isInOffice(tokens: readonly Token[], at: number): boolean {
  return bare(tokens[at]) === 'office' && bare(tokens[at - 2]) === 'in' && bare(tokens[at - 3]) === '-'
}

function trimmed(tokens: readonly Token[], { first, end }: Stretch): Stretch {
  let from = first
  while (from < end - 1 && (isTitleWord(bare(tokens[from])) || /^[-,.]$/.test(tokens[from]?.text ?? ''))) from++
  if (from === end - 1 && isTitleWord(bare(tokens[from])) && tokens[from]?.upos !== 'PROPN') from = end
  let to = end
  while (to > from && /^[^\p{L}\p{N}]+$/u.test(tokens[to - 1]?.text ?? '')) to--
  if (/^(?:I{1,3}|IV|VI{0,3}|Jr\.?|Sr\.?)$/.test(tokens[to]?.text ?? '') && to > from) to++
  return { first: from, end: to }
}

function countryBehind(tokens: readonly Token[], end: number, marks: WordMarks): string | null {
  if (bare(tokens[end]) !== 'of') return null
  const found = marks.country(bare(tokens[end + 1]) === 'the' ? end + 2 : end + 1)
  return found && !found.demonym ? found.iso3 : null
}

function nameLike(tokens: readonly Token[], { first, end }: Stretch): boolean {
  const opening = tokens[first]?.text ?? ''
  if (!/^(?:\p{Lu}|al$|el$|bin$)/u.test(opening) && !(particle.test(opening) && end - first > 1)) return false
  if (end - first === 1 && nobody.test(tokens[first]?.text ?? '')) return false
  return end - first > 1 || tokens[first]?.upos === 'PROPN' || honorifics.has(bare(tokens[first - 1]))
}

/** Takes in the rest of a name that hangs on it in the tree, a hyphenated part, and an Arabic article in front. */
function extended(tokens: readonly Token[], { first, end }: Stretch): Stretch {
  const touches = (at: number) => tokens[at]?.start === tokens[at - 1]?.end
  let [from, to] = [first, end]
  for (;;) {
    const next = tokens[to]
    const proper = next?.upos === 'PROPN' && !isTitleWord(bare(next))
    const flat = proper && next.rel === 'flat' && next.head >= from && next.head < to
    const surname =
      proper && to - from > 1 && next.ner === 'O' && tokens[from]?.rel === 'compound' && tokens[from]?.head === to
    const after = tokens[to + 1]
    const hyphen =
      next?.text === '-' &&
      touches(to) &&
      touches(to + 1) &&
      to - from > 1 &&
      after !== undefined &&
      after.ner !== 'B-PER' &&
      !compounded.test(after.text)
    if (flat || surname) to++
    else if (particlesAt(tokens, to) > 0) to += particlesAt(tokens, to) + 1
    else if (hyphen) to += 2
    else break
  }
  if (to - from === 1) from = openingOf(tokens, from)
  if (tokens[from - 1]?.text === '-' && /^(?:al|el)$/i.test(tokens[from - 2]?.text ?? '') && touches(from)) from -= 2
  return { first: from, end: to }
}

/** Where a name begins whose last word alone is tagged: «Andriy» in «Head of the Office Andriy Yermak», as the tree ties them together. */
function openingOf(tokens: readonly Token[], surname: number): number {
  const { rel, head = -1 } = tokens[surname] ?? {}
  if (rel !== 'flat' || head >= surname || head < surname - 3 || !isName(tokens[surname])) return surname
  const isFree = tokens
    .slice(head, surname)
    .every(token => isName(token) && token.ner === 'O' && !isTitleWord(bare(token)))
  return isFree ? head : surname
}

/** «Presidents Putin and Xi», «the presidents of Rwanda and the Congo, Paul Kagame and Felix Tshisekedi»: the title of the first is shared. */
function sharedTitle(
  tokens: readonly Token[],
  named: readonly Stretch[],
  titles: readonly (Title | null)[],
  index: number,
): Title | null {
  let at = index
  while (at > 0 && !titles[at]) {
    const between = tokens.slice(named[at - 1]?.end, named[at]?.first).map(token => token.text)
    if (between.length === 0 || !between.every(word => /^(?:and|,|&)$/.test(word))) return null
    at--
  }
  const title = titles[at]
  return title && isPlural(title) ? singular(title, index - at) : null
}

const isPlural = (title: Title) => /(?:ents|ters|ers|ors|ings|eens|ries|oys|ives|eads|iefs)$/.test(title.noun)

function singular(title: Title, place: number): Title {
  if (!isPlural(title)) return title
  const one = (words: string) =>
    words.replace(/ries\b/, 'ry').replace(/(ent|ter|er|or|ing|een|oy|ive|ead|ief)s\b/, '$1')
  const country = title.countries.length > 1 ? (title.countries[place] ?? null) : title.country
  const bare = one(title.office).replace(/ of .*$/, '')
  const owned = title.countries.length > 0
  const office = owned ? (country ? `${bare} of ${countryAfterOf(country)}` : bare) : one(title.office)
  return {
    ...title,
    noun: one(title.noun),
    role: one(title.role),
    office,
    country,
    countries: country ? [country] : [],
  }
}

function genderOf(tokens: readonly Token[], first: number): 'F' | 'M' | null {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = bare(tokens[index])
    if (feminine.has(word)) return 'F'
    if (masculine.has(word)) return 'M'
    if (!isTitleWord(word)) return null
  }
  return null
}
