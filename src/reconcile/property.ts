import { AppError } from '../errors.ts'
import type { EntityFacts, FactLimits } from '../graph/read/entity-facts.ts'
import {
  type Agrees,
  countriesOf,
  hasCode,
  holdsOffice,
  isOfCountry,
  isOfKind,
  liesWithin,
  officeWords,
} from './agreement.ts'
import type { Kind } from './kind.ts'

/** A value as the protocol tells it: a text, a whole number, a number, or one of the graph's own things. */
export type Cell = { str: string } | { int: number } | { float: number } | { id: string; name: string }

/** What things have: it can be fetched, and where `agrees` is there, compared. */
export interface Property {
  id: string
  name: string
  description: string
  kinds: readonly Kind[]
  /** The kind of its values where they are things of the graph, all of one kind. */
  valueKind?: Kind
  /** What has to be read for it. */
  needs?: Exclude<keyof FactLimits, 'offices'>
  cells(facts: EntityFacts): Cell[]
  agrees?: Agrees
  /** What a score is multiplied by where values differ: low for what does not change. */
  otherwise?: number
}

const everything = ['Person', 'Organization', 'Country', 'Place'] as const
const gatherers = ['Person', 'Organization', 'Place'] as const
const texts = (values: readonly (string | null | undefined)[]): Cell[] =>
  values.flatMap(str => (str == null || str === '' ? [] : [{ str }]))
const things = (values: readonly { id: string; name: string | null }[]): Cell[] =>
  values.map(({ id, name }) => ({ id, name: name ?? id }))

/** All properties, in the order in which they are proposed. */
export const properties: readonly Property[] = [
  {
    ...{ id: 'country', name: 'Country', kinds: ['Person', 'Place', 'Country'], valueKind: 'Country' },
    description:
      'Of a person the countries of their offices, of a place the country that it lies in. A name, a demonym or an ISO code.',
    cells: facts => things(countriesOf(facts)),
    ...{ agrees: isOfCountry, otherwise: 0.5 },
  },
  {
    ...{ id: 'office', name: 'Office', kinds: ['Person'] },
    description: 'Offices that the sources give a person, of any time. Example: President of Ukraine.',
    cells: ({ offices }) => texts(offices.map(officeWords)),
    ...{ agrees: holdsOffice, otherwise: 0.8 },
  },
  {
    ...{ id: 'kind', name: 'Kind', kinds: ['Organization', 'Place'] },
    description: 'What it is. Examples: IGO, COMPANY; VENUE, CITY, REGION.',
    cells: ({ entity }) => texts([entity.kind]),
    ...{ agrees: isOfKind, otherwise: 0.8 },
  },
  {
    ...{ id: 'within', name: 'Lies within', kinds: ['Place'] },
    description: 'Places and the country that it lies in, the smallest first.',
    cells: ({ around }) => things(around),
    ...{ agrees: liesWithin, otherwise: 0.5 },
  },
  {
    ...{ id: 'iso', name: 'ISO 3166-1 code', kinds: ['Country'] },
    description: 'The code of three letters; one of two is understood as well.',
    cells: ({ entity }) => texts([entity.iso3]),
    ...{ agrees: hasCode, otherwise: 0.5 },
  },
  {
    ...{ id: 'iso2', name: 'ISO 3166-1 code of two letters', kinds: ['Country'] },
    description: 'Example: GB.',
    cells: ({ entity }) => texts([entity.iso2]),
    ...{ agrees: hasCode, otherwise: 0.5 },
  },
  {
    ...{ id: 'aliases', name: 'Other names', kinds: everything },
    description: 'Other names and spellings in the sources.',
    cells: ({ entity }) => texts(entity.aliases ?? []),
  },
  {
    ...{ id: 'latitude', name: 'Latitude', kinds: ['Place'] },
    description: 'In degrees; a venue has that of its city.',
    cells: ({ latitude }) => (latitude === null ? [] : [{ float: latitude }]),
  },
  {
    ...{ id: 'longitude', name: 'Longitude', kinds: ['Place'] },
    description: 'In degrees; a venue has that of its city.',
    cells: ({ longitude }) => (longitude === null ? [] : [{ float: longitude }]),
  },
  {
    ...{ id: 'meetings', name: 'Meetings held', kinds: gatherers, needs: 'meetings' },
    description: 'How many meetings the graph knows that it took part in, or that were held there.',
    cells: ({ meetings }) => [{ int: meetings }],
  },
  {
    ...{ id: 'first_meeting', name: 'First meeting', kinds: gatherers, needs: 'meetings' },
    description: 'When the earliest of them was, in EDTF: as exact as the sources are.',
    cells: ({ first }) => texts([first]),
  },
  {
    ...{ id: 'last_meeting', name: 'Last meeting', kinds: gatherers, needs: 'meetings' },
    description: 'When the latest of them was, in EDTF: as exact as the sources are.',
    cells: ({ last }) => texts([last]),
  },
  {
    ...{ id: 'met', name: 'Met', kinds: ['Person'], valueKind: 'Person', needs: 'met' },
    description: 'People who took part in the same held meetings, those met most often first.',
    cells: ({ met }) => things(met),
  },
  {
    ...{
      id: 'sanctioned_by',
      name: 'Sanctioned by',
      kinds: ['Person', 'Organization', 'Country'],
      needs: 'sanctionedBy',
    },
    description:
      'Who imposed sanctions on it, as news tell, and has not lifted them. Calls, threats and plans are left out.',
    cells: ({ sanctionedBy }) => things(sanctionedBy),
  },
  {
    ...{ id: 'sentences', name: 'Sentences', kinds: everything, needs: 'evidence' },
    description: 'Sentences that name it, word for word, those published first in front.',
    cells: ({ evidence }) => texts(evidence.map(({ sentence }) => sentence)),
  },
]

/**
 * A property by its id.
 * @throws AppError BAD_INPUT for an id that is none, with those that there are.
 */
export function propertyNamed(id: string, at: string): Property {
  const property = properties.find(one => one.id === id)
  if (property) return property
  const known = properties.map(one => one.id).join(', ')
  throw new AppError('BAD_INPUT', `${at}: there is no property ${id}; the properties are ${known}.`)
}
