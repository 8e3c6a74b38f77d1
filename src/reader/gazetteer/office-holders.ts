import { readFile } from 'node:fs/promises'
import { foldName } from '../../domain/name.ts'
import { isPastOrFutureOffice, type OfficeLevel, officeKey, officeLevel } from '../../domain/office.ts'

/** A term of office; days are EDTF and may be only a year; a term without an end may have ended since the list was made. */
export interface Term {
  /** ISO 3166-1 alpha-3; null for an office of no country. */
  country: string | null
  position: string
  level: OfficeLevel
  person: string
  from: string
  to: string | null
}

/** Terms of office by who held them and by what was held. */
export interface OfficeHolders {
  /** All terms that are listed. */
  terms: readonly Term[]
  /** Terms of people whose name has these words, in this order of spelling or with the family name alone. */
  named(name: string): Term[]
  /** The term of one office in one country on a day, the latest begun; null when none is known. */
  holder(country: string | null, office: string, date: string): Term | null
}

const files = ['office-holders.tsv', 'office-holders-own.tsv']

/** Reads the lists of office holders: Wikidata's to 2022, and our own of later ones and of countries that it lacks. */
export async function loadOfficeHolders(
  folder = new URL('../../../gazetteer/', import.meta.url),
): Promise<OfficeHolders> {
  const texts = await Promise.all(files.map(file => readFile(new URL(file, folder), 'utf8')))
  const terms = withoutVague(texts.flatMap(text => text.split('\n').flatMap(line => termOf(line) ?? [])))
  const byWord = new Map<string, Term[]>()
  const byCountry = new Map<string, Term[]>()
  for (const term of terms) {
    for (const word of new Set(foldName(term.person).split(' '))) push(byWord, word, term)
    push(byCountry, term.country ?? '', term)
  }
  return {
    terms,
    named: name => {
      const words = foldName(name).split(' ')
      const [rarest = []] = words.map(word => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
      return rarest.filter(term => isNamed(words, foldName(term.person).split(' ')))
    },
    holder: (country, office, date) => {
      const level = officeLevel(office, country)
      const key = plainOffice(office)
      const fitting = (byCountry.get(country ?? '') ?? []).filter(
        term =>
          covers(term, date) &&
          (unique.has(level) ? term.level === level && isMain(term) : plainOffice(term.position) === key),
      )
      return fitting.reduce<Term | null>((best, term) => (best === null || term.from > best.from ? term : best), null)
    },
  }
}

/** Terms without those known by year alone where the same person's term at the same level in the same country began in that year: they say nothing more. */
function withoutVague(terms: readonly Term[]): Term[] {
  const key = ({ person, country, level, from }: Term) => `${person}|${country}|${level}|${from.slice(0, 4)}`
  const exact = new Set(terms.filter(term => term.from.length === 10).map(key))
  return terms.filter(term => term.from.length === 10 || term.level === 'OTHER' || !exact.has(key(term)))
}

/** Levels that one person in a country holds at a time. */
const unique: ReadonlySet<OfficeLevel> = new Set([
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'FINANCE_MINISTER',
])

const heads =
  /^(?:president|prime minister|premier|chancellor|federal chancellor|king|queen|monarch|emperor|emir|sultan|pope|supreme leader|leader|taoiseach|premier of state council)$/

/** The title is the country's own: not a party's, a province's, or that of one who serves the president. */
export function isMain({ position, country, level }: Term): boolean {
  if (level === 'HEAD_OF_STATE' || level === 'HEAD_OF_GOVERNMENT') return heads.test(officeKey(position, country))
  return !/\b(minister of state|of state at|under ?secretary|junior|shadow|deputy|vice|acting|parliamentary)\b/i.test(
    position,
  )
}

/** «Secretary of State for Foreign and Commonwealth Affairs» is Britain's foreign minister. */
function levelOf(position: string, country: string | null): OfficeLevel {
  const british = /^secretary of state for (foreign|defence)\b/i.exec(position)?.[1]?.toLowerCase()
  if (british) return british === 'foreign' ? 'FOREIGN_MINISTER' : 'DEFENCE_MINISTER'
  return officeLevel(position, country)
}

/** Whether a term covers a day, or may, as far as its days are known. */
export function covers({ from, to }: Term, date: string): boolean {
  return from.slice(0, date.length) <= date.slice(0, from.length) && (to === null || date.slice(0, to.length) <= to)
}

function isNamed(words: readonly string[], person: readonly string[]): boolean {
  const family = person.at(-1) === 'jr' ? person.at(-2) : person.at(-1)
  if (words.length === 1) return words[0] === family || words[0] === person[0]
  return (
    words.every(word => person.some(part => part === word || (word.length === 1 && part.startsWith(word)))) ||
    person.every(part => words.includes(part))
  )
}

function plainOffice(title: string): string {
  return foldName(title)
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\b(the|a|an)\b /g, '')
    .replace(/ of united states$/, '')
}

function termOf(line: string): Term | null {
  const [country, position, person, from, to] = line.split('\t')
  if (!country || !position || !person || !from || isPastOrFutureOffice(position)) return null
  const iso3 = country === '-' ? null : country
  return { country: iso3, position, level: levelOf(position, iso3), person, from, to: to || null }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
