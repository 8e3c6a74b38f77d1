import { AppError } from '../errors.ts'
import { type EncounterFilter, readEncounters } from '../graph/read/encounters.ts'
import { actorLabels, type Slot } from '../graph/read/reference.ts'
import { slot, withinSlot } from './by.ts'
import { askPage, asksRows, connect, firstOf, noRows } from './connection.ts'
import { labelsOf } from './entity.ts'
import type { EncounterEdgeResolvers, EncounterResolvers, Mode, QueryResolvers } from './generated.ts'
import { below, evidenceLimit, nodesOf, selectionOf } from './selection.ts'
import { certaintyOf, dayFor, isDescending, momentOf, windowOf } from './time.ts'
import type { EncounterView } from './view.ts'

/** `encounters`. */
export const encounterQueries: Pick<QueryResolvers, 'encounters'> = {
  encounters: async (_, args, context, info) => {
    const selection = selectionOf(info)
    const asked = askPage('encounters', args, isDescending(args.order), selection)
    const evidence = Math.max(evidenceLimit(nodesOf(selection)), evidenceLimit(below(selection, 'edges')))
    if (!args.with && asksRows(selection)) {
      throw new AppError('BAD_INPUT', 'encounters: give `with`; without it only groupBy can be asked.')
    }
    const slots: Slot[] = args.with ? [slot('SUBJECT', args.with)] : []
    if (args.counterpart) slots.push(slot('COUNTERPART', args.counterpart))
    if (args.place) slots.push(withinSlot('PLACE', args.place))
    const filter: EncounterFilter = {
      slots,
      labels: labelsOf(args.kinds, actorLabels),
      planned: args.includePlanned ?? false,
      window: windowOf(args.during),
      modes: args.mode ?? [],
      minSources: args.minSources ?? 1,
      levels: args.office ?? [],
      counterpartLevels: args.counterpartOffice ?? [],
      today: dayFor(args.validAt, momentOf(args.knownAt), context.clock),
      knownAt: momentOf(args.knownAt),
    }
    const found = asksRows(selection)
      ? await readEncounters(context.graph, filter, asked.page, evidence, context.signal)
      : noRows
    const view = (row: (typeof found.rows)[number]): EncounterView[] => {
      const {
        subject,
        counterpart,
        meeting: node,
        status,
        places,
        met,
        subjectMode,
        counterpartMode,
        evidence: sentences,
      } = row
      if (!subject || !counterpart) return []
      const meeting = {
        node,
        status: status ?? 'UNCONFIRMED',
        places,
        window: filter.window,
        today: filter.today,
        knownAt: filter.knownAt,
      }
      return [{ subject, counterpart, meeting, met: met ?? false, subjectMode, counterpartMode, evidence: sentences }]
    }
    const rows = found.rows.flatMap(row => view(row).map(made => ({ key: row.key, view: made })))
    const page = connect(
      asked,
      { rows, total: found.total },
      row => row.view,
      node => ({ evidence: node.evidence }),
    )
    return { ...page, filter }
  },
}

/** An encounter's fields. */
export const Encounter: EncounterResolvers = {
  subjectMode: ({ subjectMode }) => (subjectMode ?? 'UNKNOWN') as Mode,
  counterpartMode: ({ counterpartMode }) => (counterpartMode ?? 'UNKNOWN') as Mode,
  certainty: ({ meeting }) => certaintyOf(meeting.node, meeting.window),
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** The sentences of an edge are those of its encounter. */
export const EncounterEdge: EncounterEdgeResolvers = {
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}
