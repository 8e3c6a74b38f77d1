import { iso3Of } from '../domain/country.ts'
import { countryNamed } from '../domain/country-name.ts'
import { foldName } from '../domain/name.ts'
import { officeKey } from '../domain/office.ts'
import type { EntityFacts } from '../graph/read/entity-facts.ts'

/** Whether what is known of something has a value: null where nothing is known that could have it. */
export type Agrees = (facts: EntityFacts, value: string) => boolean | null

/** The alpha-3 code of a country by its code of two or three letters, its name or its demonym; null for anything else. */
export function countryCode(value: string): string | null {
  const code = value.trim().toUpperCase()
  if (/^[A-Z]{3}$/.test(code)) return code
  return (/^[A-Z]{2}$/.test(code) ? iso3Of(code) : null) ?? countryNamed(value)
}

/** The countries of something: itself, those of its offices, or the one that it lies in; ids, each once. */
export function countriesOf({ entity, offices, around }: EntityFacts) {
  const all = [entity, ...offices.map(({ country }) => country), ...around].filter(one => one !== null)
  const countries = all.filter(({ labels }) => labels.includes('Country'))
  return [...new Map(countries.map(({ id, name }) => [id, { id, name: name ?? id }])).values()]
}

/** It is, lies in or serves this country. */
export const isOfCountry: Agrees = (facts, value) => {
  const known = countriesOf(facts).map(({ id }) => id)
  return known.length === 0 ? null : known.includes(countryCode(value) ?? value)
}

/**
 * Somebody holds this office; «the Ukrainian President», «President of Ukraine» and, of somebody of Ukraine, «President» are one. A «President» of no known
 * country may be that of Ukraine: then nothing is known.
 */
export const holdsOffice: Agrees = ({ offices }, value) => {
  const answers = offices.map(({ title, country }) => {
    const iso3 = country?.id ?? null
    const [held, wanted] = [officeKey(title ?? '', iso3), officeKey(value, iso3)]
    if (held === wanted) return true
    return iso3 === null && ` ${wanted} `.includes(` ${held} `) ? null : false
  })
  if (answers.includes(true)) return true
  return answers.length === 0 || answers.includes(null) ? null : false
}

/** An office with its country, where the title does not name it. */
export function officeWords({ title, country }: EntityFacts['offices'][number]): string {
  const name = country?.name
  return name && !title?.includes(name) ? `${title} (${name})` : (title ?? '')
}

/** It is of this kind, such as CITY or COMPANY. */
export const isOfKind: Agrees = ({ entity }, value) =>
  entity.kind == null ? null : foldName(entity.kind) === foldName(value)

/** It lies in this place or country, by id or name. */
export const liesWithin: Agrees = ({ around }, value) => {
  if (around.length === 0) return null
  const name = foldName(value)
  const code = countryCode(value)
  return around.some(one => one.id === value || one.id === code || foldName(one.name ?? '') === name)
}

/** Its code of two or three letters is this one. */
export const hasCode: Agrees = ({ entity }, value) =>
  entity.iso3 == null ? null : [entity.iso2, entity.iso3].includes(value.trim().toUpperCase())
