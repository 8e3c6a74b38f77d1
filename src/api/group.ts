import { type Arrangement, arrange, type Changed, type Group } from '../domain/grouping.ts'
import { AppError } from '../errors.ts'
import {
  type EncounterGroupRow,
  type Grouping,
  groupEncounters,
  groupMeetings,
  groupSanctions,
  type MeetingGroupRow,
  mostPossible,
  type SanctionGroupRow,
} from '../graph/read/groups.ts'
import type { EntityRow } from '../graph/read/row.ts'
import type { Window } from '../graph/read/window.ts'
import { countryRow, isoOf } from './country-code.ts'
import type {
  EncounterConnectionResolvers,
  MeetingConnectionResolvers,
  SanctionConnectionResolvers,
} from './generated.ts'
import { needPresent } from './known.ts'
import { type Selection, selectionOf } from './selection.ts'

/** A group of meetings as its resolvers hold it. */
export type MeetingGroupView = Changed<MeetingGroupRow & Group> & { countries: EntityRow[] | null }
/** A group of encounters as its resolvers hold it. */
export type EncounterGroupView = Changed<EncounterGroupRow & Group>
/** A group of sanctions as its resolvers hold it. */
export type SanctionGroupView = Changed<Omit<SanctionGroupRow, 'country'> & Group> & { country: EntityRow | null }

/** Meetings in groups. */
export const MeetingConnection: MeetingConnectionResolvers = {
  groupBy: async ({ filter }, args, { graph, signal }, info) => {
    needPresent(filter.knownAt, 'groupBy of meetings')
    const countries = (args.countries ?? []).map(isoOf).sort()
    const levels = args.levels ?? []
    const how = howOf(args, filter.window, selectionOf(info))
    const rows = await groupMeetings(graph, filter, { ...how.grouping, countries, levels }, signal)
    const keyed = rows.map(row =>
      keyedBy(row, row.count, [row.status, row.mode, row.format, row.country, row.person, row.pair, row.level]),
    )
    const expected = args.fillGaps ? expectedPairs(args.by, countries, levels) : []
    const groups = arrange(keyed, { ...how.arrangement, expected }, like => ({ ...like, count: 0 }))
    return groups.map(group => ({ ...group, countries: group.pair?.map(countryRow) ?? null }))
  },
}

/** Encounters in groups. */
export const EncounterConnection: EncounterConnectionResolvers = {
  groupBy: async ({ filter }, args, { graph, signal }, info) => {
    const measure = args.measure ?? 'ENCOUNTERS'
    const how = howOf(args, filter.window, selectionOf(info))
    const rows = await groupEncounters(graph, filter, { ...how.grouping, measure }, signal)
    const value = { ENCOUNTERS: 'encounters', MEETINGS: 'meetings', COUNTERPARTS: 'counterparts' } as const
    const keyed = rows.map(row => keyedBy(row, row[value[measure]], [row.subject, row.counterpart, row.country]))
    return arrange(keyed, how.arrangement, like => ({ ...like, encounters: 0, meetings: 0, counterparts: 0 }))
  },
}

/** Sanctions in groups. */
export const SanctionConnection: SanctionConnectionResolvers = {
  groupBy: async ({ filter }, args, { graph, signal }, info) => {
    needPresent(filter.knownAt, 'groupBy of sanctions')
    const how = howOf(args, filter.window, selectionOf(info))
    const rows = await groupSanctions(graph, filter, how.grouping, signal)
    const keyed = rows.map(row =>
      keyedBy(row, row.count, [row.status, row.issuer, row.target, row.country, row.sector, row.program]),
    )
    const groups = arrange(keyed, how.arrangement, like => ({ ...like, count: 0, programs: [] }))
    return groups.map(group => ({ ...group, country: group.country === null ? null : countryRow(group.country) }))
  },
}

interface GroupArguments {
  by: readonly string[]
  bucket?: Arrangement<Group>['bucket'] | undefined
  fillGaps?: boolean | null | undefined
  having?: { min?: number | null | undefined; max?: number | null | undefined } | null | undefined
  order?: Arrangement<Group>['order'] | null | undefined
  top?: number | null | undefined
  first?: number | null | undefined
}

const standardGroups = 100
const largestGroups = 10_000

/** What to read and how to arrange it. Changes and gaps need all groups; else the largest are enough. */
function howOf(args: GroupArguments, window: Window | null, asked: Selection) {
  const { by, bucket = null, fillGaps, having, order, top } = args
  const first = args.first ?? standardGroups
  if (first < 0 || first > largestGroups) {
    throw new AppError('BAD_INPUT', `groupBy: 0 to ${largestGroups} groups are given, ${first} were asked for.`)
  }
  if (top != null && top < 1) throw new AppError('BAD_INPUT', `groupBy: top has to be at least 1, not ${top}.`)
  const [least, most] = [having?.min ?? 0, having?.max ?? mostPossible]
  const compares = asked.fields.has('change') || order === 'GROWTH_FIRST'
  const all = compares || (fillGaps ?? false) || top != null || order !== 'LARGEST_FIRST'
  const grouping: Grouping = {
    by,
    bucket: bucket ?? null,
    least: all ? 0 : least,
    most: all ? mostPossible : most,
    before: compares,
    enough: all ? null : first,
  }
  const arrangement = {
    bucket: bucket ?? null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    fillGaps: fillGaps ?? false,
    changes: compares,
    expected: [],
    least,
    most,
    order: order ?? ('BY_KEY' as const),
    top: top ?? null,
    first,
  }
  return { grouping, arrangement }
}

type KeyPart = string | readonly string[] | EntityRow | null

/** A row with what it is of as one text: names before ids, so that groups are in an order that people expect. */
function keyedBy<R extends { bucket: string | null }>(row: R, measured: number, parts: readonly KeyPart[]): R & Group {
  const key = parts.map(part => {
    if (part === null) return ''
    if (typeof part === 'string') return part
    return 'id' in part ? `${part.name ?? ''} ${part.id}` : part.join(' ')
  })
  return { ...row, key: key.join('|'), measured }
}

/** Every pair of some countries, on each of some levels. */
function expectedPairs(by: readonly string[], countries: readonly string[], levels: readonly string[]) {
  if (!by.includes('COUNTRIES')) return []
  const empty = { bucket: null, status: null, mode: null, format: null, country: null, person: null, count: 0 }
  const pairs = countries.flatMap((one, i) => countries.slice(i + 1).map(other => [one, other]))
  const wanted = by.includes('LEVEL') ? levels : [null]
  return pairs.flatMap(pair =>
    wanted.map(level => keyedBy({ ...empty, pair, level }, 0, [null, null, null, null, null, pair, level])),
  )
}
