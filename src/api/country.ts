import { type CountryFilter, readCountries } from '../graph/read/countries.ts'
import { named } from './by.ts'
import { askPage, connect, firstOf } from './connection.ts'
import type { CountryResolvers, QueryResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { evidenceLimit, nodesOf, selectionOf } from './selection.ts'

/** `country` and `countries`. */
export const countryQueries: Pick<QueryResolvers, 'country' | 'countries'> = {
  country: async (_, args, { graph, signal }, info) => {
    const evidence = evidenceLimit(selectionOf(info))
    const filter: CountryFilter = { named: named('country', args) }
    const { rows } = await readCountries(graph, filter, { limit: 1, descending: false }, evidence, signal)
    return rows[0] ? { ...rows[0].country, ...(evidence > 0 && { evidence: rows[0].evidence }) } : null
  },
  countries: async (_, args, { graph, signal }, info) => {
    const selection = selectionOf(info)
    const evidence = evidenceLimit(nodesOf(selection))
    const asked = askPage('countries', args, false, selection)
    const found = await readCountries(graph, { words: args.name ?? undefined }, asked.page, evidence, signal)
    return connect(asked, found, row => ({ ...row.country, ...(evidence > 0 && { evidence: row.evidence }) }))
  },
}

/** A country's fields. */
export const Country: CountryResolvers = {
  name: country => country.name ?? country.id,
  iso3: country => country.id,
  aliases: country => country.aliases ?? [],
  evidence: async (country, { first }, context) => {
    needPresent(country.knownAt, 'evidence of a country')
    const there = country.evidence ?? (await context.loaders.countries(country.id, first ?? 10))?.evidence
    return firstOf(there ?? [], first)
  },
}
