import { type PersonFilter, readPeople } from '../graph/read/people.ts'
import { named } from './by.ts'
import { askPage, connect, firstOf } from './connection.ts'
import type { Context } from './context.ts'
import { personFacets } from './facets.ts'
import type { OfficeLevel, OfficeResolvers, PersonResolvers, QueryResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { listingsOf, sanctionIdsOf } from './listing.ts'
import { sanctionById } from './sanctioned.ts'
import { nodesOf, selectionOf } from './selection.ts'
import type { EntityView, OfficeView } from './view.ts'

/** `person` and `people`. */
export const personQueries: Pick<QueryResolvers, 'person' | 'people'> = {
  person: async (_, args, context, info) => {
    const facets = personFacets(selectionOf(info))
    const filter: PersonFilter = { named: named('person', args) }
    const one = { limit: 1, descending: false, keyed: false }
    const { rows } = await readPeople(context.graph, filter, one, facets, context.signal)
    return rows[0] ? personView(rows[0], facets) : null
  },
  people: async (_, args, context, info) => {
    const selection = selectionOf(info)
    const facets = personFacets(nodesOf(selection))
    const asked = askPage('people', args, false, selection)
    const filter: PersonFilter = {
      words: args.name ?? undefined,
      startsWith: args.startsWith ?? undefined,
      country: args.country ? named('country', args.country) : undefined,
      levels: args.office ?? undefined,
    }
    const found = await readPeople(context.graph, filter, asked.page, facets, context.signal)
    return connect(asked, found, row => personView(row, facets))
  },
}

/** A person's fields. */
export const Person: PersonResolvers = {
  name: person => person.name ?? '',
  aliases: person => person.aliases ?? [],
  offices: (person, _, context, info) =>
    offices(person, context, personFacets({ times: [], fields: new Map([['offices', selectionOf(info)]]) })),
  countries: async (person, _, context) => {
    const held = await offices(person, context, { entities: false, offices: 50, officeEvidence: 0, evidence: 0 })
    const countries = held.flatMap(({ country }) => country ?? [])
    return [...new Map(countries.map(country => [country.id, country])).values()]
  },
  sanctions: async (person, _, context, info) => {
    needPresent(person.knownAt, 'sanctions')
    const ids = await sanctionIdsOf(person, context)
    return Promise.all(ids.map(id => sanctionById(id, context, selectionOf(info))))
  },
  listings: (person, _, context) => {
    needPresent(person.knownAt, 'listings')
    return listingsOf(person, context)
  },
  evidence: async (person, { first }, context) => {
    needPresent(person.knownAt, 'evidence of a person')
    if (person.evidence) return firstOf(person.evidence, first)
    const row = await context.loaders.people(person.id, {
      entities: false,
      offices: 0,
      officeEvidence: 0,
      evidence: first ?? 10,
    })
    return firstOf(row?.evidence ?? [], first)
  },
}

/** An office's fields. */
export const Office: OfficeResolvers = {
  id: ({ office }) => office.id,
  title: ({ office }) => office.title ?? office.name ?? '',
  level: ({ office }) => (office.level ?? 'OTHER') as OfficeLevel,
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

interface PersonRowLike {
  person: EntityView
  offices: readonly OfficeView[]
  evidence: EntityView['evidence'] & object
}

function personView(row: PersonRowLike, facets: { offices: number; evidence: number }): EntityView {
  const { person, offices: held, evidence } = row
  return { ...person, ...(facets.offices > 0 && { offices: held }), ...(facets.evidence > 0 && { evidence }) }
}

async function offices(person: EntityView, context: Context, facets: Parameters<Context['loaders']['people']>[1]) {
  needPresent(person.knownAt, 'offices and countries')
  return person.offices ?? (await context.loaders.people(person.id, facets))?.offices ?? []
}
