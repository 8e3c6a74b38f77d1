import { countryNamed } from './country-name.ts'
import type { ListEntry } from './list-entry.ts'

/** Codes of the countries that an entry gives its subject: nationality, flag, and the country at the end of an address or of a registration. */
export function listedCountries({ nationalities, addresses = [], identifiers = [], flag }: ListEntry): string[] {
  const told = [
    ...nationalities,
    ...addresses.map(lastPart),
    ...identifiers.flatMap(({ country }) => country ?? []),
    ...(flag === undefined ? [] : [flag]),
  ]
  return [...new Set(told.flatMap(codeOf))]
}

/** Codes of the countries that the name of an organization says: «Bank of Norway», «Russian Direct Investment Fund». */
export function countriesInName(name: string): string[] {
  const words = name.split(/[\s,()]+/).filter(word => /^\p{Lu}/u.test(word))
  const pairs = words.map((word, at) => `${word} ${words[at + 1] ?? ''}`)
  return [...new Set([...words, ...pairs].flatMap(word => countryNamed(word) ?? []))]
}

const lastPart = (address: string) => address.slice(address.lastIndexOf(',') + 1).trim()
const codeOf = (text: string) => (/^[A-Z]{3}$/.test(text) ? text : (countryNamed(text) ?? []))
