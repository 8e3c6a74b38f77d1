import { addDays } from '../domain/date.ts'
import { AppError } from '../errors.ts'
import { type EncounterFilter, type EncounterRow, readEncounters } from '../graph/read/encounters.ts'
import { actorLabels, type Slot } from '../graph/read/reference.ts'
import { areaOf } from './area.ts'
import { slot } from './by.ts'
import { askPage, asksRows, connect, firstOf, firstWithin, noRows } from './connection.ts'
import { labelsOf } from './entity.ts'
import { encounterFacets } from './facets.ts'
import type { EncounterEdgeResolvers, EncounterResolvers, Mode, QueryResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { selectionOf } from './selection.ts'
import { certaintyOf, dayFor, isDescending, momentOf, windowOf } from './time.ts'
import type { EncounterView } from './view.ts'

/** `encounters`. */
export const encounterQueries: Pick<QueryResolvers, 'encounters'> = {
  encounters: async (_, args, context, info) => {
    const selection = selectionOf(info)
    const asked = askPage('encounters', args, isDescending(args.order), selection)
    const facets = encounterFacets(selection)
    if (!args.with && asksRows(selection)) {
      throw new AppError('BAD_INPUT', 'encounters: give `with`; without it only groupBy can be asked.')
    }
    const slots: Slot[] = args.with ? [slot('SUBJECT', args.with)] : []
    if (args.counterpart) slots.push(slot('COUNTERPART', args.counterpart))
    const area = await areaOf(args.place, context)
    slots.push(...area.slots)
    const filter: EncounterFilter = {
      slots,
      labels: labelsOf(args.kinds, actorLabels),
      planned: args.includePlanned ?? false,
      window: windowOf(args.during),
      modes: args.mode ?? [],
      minSources: args.minSources ?? 1,
      nearby: area.nearby,
      levels: args.office ?? [],
      counterpartLevels: args.counterpartOffice ?? [],
      today: dayFor(args.validAt, momentOf(args.knownAt), context.clock),
      knownAt: momentOf(args.knownAt),
    }
    if (args.place?.near) needPresent(filter.knownAt, 'place.near')
    if (!args.with) needPresent(filter.knownAt, 'encounters without `with`')
    const found = asksRows(selection)
      ? await readEncounters(context.graph, filter, asked.page, facets, context.signal)
      : noRows
    const viewOf = ({ meeting: node, status, places, met, evidence, ...row }: EncounterRow): EncounterView => {
      const { subject, counterpart, subjectMode, counterpartMode } = row
      const { window, today, knownAt } = filter
      const meeting = { node, status: status ?? 'UNCONFIRMED', places, window, today, knownAt }
      return { subject, counterpart, meeting, met: met ?? false, subjectMode, counterpartMode, evidence }
    }
    const page = connect(asked, found, viewOf, node => ({ evidence: node.evidence ?? [] }))
    return Object.assign(page, { filter })
  },
}

/** An encounter's fields. */
export const Encounter: EncounterResolvers = {
  subjectMode: ({ subjectMode }) => (subjectMode ?? 'UNKNOWN') as Mode,
  counterpartMode: ({ counterpartMode }) => (counterpartMode ?? 'UNKNOWN') as Mode,
  counterpartMet: async (encounter, args, { loaders, clock }) => {
    const { counterpart, meeting } = encounter
    needPresent(meeting.knownAt, 'counterpartMet')
    const [before, after] = [args.daysBefore ?? 0, args.daysAfter ?? 0]
    if (Math.min(before, after) < 0 || Math.max(before, after) > 366) {
      throw new AppError('BAD_INPUT', 'counterpartMet: daysBefore and daysAfter are from 0 to 366.')
    }
    const { startMin, startMax, endMax } = meeting.node
    if (!startMin || startMin !== startMax || startMin !== endMax) return []
    const first = firstWithin(args.first ?? 20)
    const around = { subject: counterpart.id, meeting: meeting.node.id }
    const earlier = before > 0 ? [{ ...around, from: addDays(startMin, -before), to: addDays(startMin, -1) }] : []
    const later = after > 0 ? [{ ...around, from: addDays(startMin, 1), to: addDays(startMin, after) }] : []
    const found = await Promise.all([...earlier, ...later].map(days => loaders.around(days, first)))
    const today = dayFor(null, null, clock)
    return found.flat().map(row => {
      const { meeting: node, status, places } = row
      const of = { node, status, places, window: null, today, knownAt: null }
      return { ...row, met: true, meeting: of, evidence: null }
    })
  },
  certainty: ({ meeting }) => certaintyOf(meeting.node, meeting.window),
  evidence: async ({ subject, counterpart, meeting, evidence }, { first }, { loaders }) => {
    if (evidence) return firstOf(evidence, first)
    const pair = { one: subject.id, other: counterpart.id, meeting: meeting.node.id }
    return firstOf(await loaders.pairs(pair, first ?? 10), first)
  },
}

/** The sentences of an edge are those of its encounter. */
export const EncounterEdge: EncounterEdgeResolvers = {
  evidence: ({ evidence }, { first }) => firstOf(evidence ?? [], first),
}
