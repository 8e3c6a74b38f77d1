import { readFile } from 'node:fs/promises'
import countries from 'i18n-iso-countries'
import nationality from 'i18n-nationality'
import { allCountries, countryName, iso2Of, iso3Of } from '../../domain/country.ts'
import { tokenise } from '../text/tokenise.ts'
import { type PhraseFinder, phraseFinder } from './phrases.ts'

/** How a word names a country: by name, by a demonym, or by its capital or seat of power. */
export interface CountryWord {
  iso3: string
  by: 'NAME' | 'DEMONYM' | 'CAPITAL' | 'SEAT'
}

/** A body that the gazetteer knows by name, and the states of a small group. */
interface Body {
  name: string
  kind: string
  aliases?: string[]
  members?: string[]
}

/** A building, palace or conference site where states meet. */
interface Venue {
  name: string
  city: string | null
  country: string
  aliases?: string[]
}

/** A city of the world; the list is ordered by population. */
export interface City {
  name: string
  country: string
  population: number
  capital: boolean
}

/** What the reader knows before it reads. */
export interface Gazetteer {
  countries: PhraseFinder<CountryWord>
  bodies: PhraseFinder<Body>
  venues: PhraseFinder<Venue>
  regions: PhraseFinder<{ name: string; country: string | null }>
  /** Cities of this name, the largest first. */
  cities(name: string): City[]
}

interface CountryEntry {
  names?: string[]
  demonyms?: string[]
  capitals?: string[]
  seats?: string[]
}

const folder = new URL('../../../gazetteer/', import.meta.url)
const words = (phrase: string) => tokenise(phrase).map(token => token.text)
const readJson = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, folder), 'utf8')) as T

/** Reads the project's gazetteer folder. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [entries, bodies, venues, regions, exonyms, cities] = await Promise.all([
    readJson<Record<string, CountryEntry>>('countries.json'),
    readJson<Body[]>('bodies.json'),
    readJson<Venue[]>('venues.json'),
    readJson<Record<string, string[]>>('regions.json'),
    readJson<Record<string, [string, string | null]>>('exonyms.json'),
    readFile(new URL('cities.tsv', folder), 'utf8'),
  ])
  const byName = readCities(cities)
  addExonyms(byName, exonyms)
  return {
    countries: phraseFinder(countryPhrases(entries)),
    bodies: phraseFinder(bodies.flatMap(body => phrases([body.name, ...(body.aliases ?? [])], body))),
    venues: phraseFinder(venues.flatMap(venue => phrases([venue.name, ...(venue.aliases ?? [])], venue))),
    regions: phraseFinder(
      Object.entries(regions).flatMap(([country, names]) =>
        names.flatMap(name => phrases([name], { name, country: country === 'none' ? null : country })),
      ),
    ),
    cities: name => byName.get(fold(name)) ?? [],
  }
}

const phrases = <T>(names: readonly string[], value: T) =>
  names.map(name => [words(name.replace(/^[Tt]he (?!Hague|Gambia)/, '')), value] as const)

/** A name without accents and capitals, for looking up. */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’`ʼ]/gu, "'")
    .toLowerCase()
}

/** Names of the ISO list that are no countries of their own in diplomacy, or that are everyday words. */
const ignored = new Set(['Congo', 'Reunion', 'Jersey', 'Pitcairn', 'Guadeloupe', 'Martinique'])

function* countryPhrases(entries: Record<string, CountryEntry>): Generator<readonly [string[], CountryWord]> {
  for (const [iso3, entry] of Object.entries(entries)) {
    const give = (names: readonly string[] | undefined, by: CountryWord['by']) =>
      (names ?? []).map(name => [words(name.replace(/^the /, '')), { iso3, by }] as const)
    yield* give(entry.names, 'NAME')
    yield* give(entry.demonyms?.flatMap(plurals), 'DEMONYM')
    yield* give(entry.capitals, 'CAPITAL')
    yield* give(entry.seats, 'SEAT')
  }
  for (const iso3 of allCountries()) {
    const iso2 = iso2Of(iso3) ?? ''
    const names = [countryName(iso3), ...(countries.getName(iso2, 'en', { select: 'all' }) ?? [])]
    for (const name of names) {
      if (name && !ignored.has(name) && !name.includes('('))
        yield [words(name.replace(/^The /, '')), { iso3, by: 'NAME' }] as const
    }
    const demonym = nationality.getName(iso2, 'en')
    if (demonym && !entries[iso3] && /^[\p{L} -]+$/u.test(demonym) && demonym !== 'Welsh') {
      yield* plurals(demonym).map(form => [words(form), { iso3, by: 'DEMONYM' as const }] as const)
    }
  }
}

function plurals(demonym: string): string[] {
  return /(?:s|sh|ch|ese|ss)$/u.test(demonym) ? [demonym] : [demonym, `${demonym}s`]
}

/** English names that the list of cities lacks. They come before places that share the name: «Geneva» is the one in Switzerland. */
function addExonyms(byName: Map<string, City[]>, exonyms: Record<string, [string, string | null]>): void {
  for (const [name, [iso2, local]] of Object.entries(exonyms)) {
    const country = iso3Of(iso2) ?? ''
    const known = byName.get(fold(local ?? ''))?.find(city => city.country === country)
    const city = { population: 10_000, capital: false, ...known, name, country }
    byName.set(fold(name), [city, ...(byName.get(fold(name)) ?? [])])
  }
}

function readCities(tsv: string): Map<string, City[]> {
  const byName = new Map<string, City[]>()
  for (const row of tsv.split('\n')) {
    const [name, iso2, population, , , capital] = row.split('\t')
    const country = iso2 ? iso3Of(iso2) : null
    if (!name || !country) continue
    const city = { name, country, population: Number(population), capital: capital === '1' }
    const list = byName.get(fold(name))
    if (list) list.push(city)
    else byName.set(fold(name), [city])
  }
  return byName
}
