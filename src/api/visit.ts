import type { Slot } from '../graph/read/reference.ts'
import { readVisits, type VisitFilter } from '../graph/read/visits.ts'
import { areaOf } from './area.ts'
import { slot } from './by.ts'
import { askPage, connect, firstOf } from './connection.ts'
import { countryRow } from './country-code.ts'
import { countryOf, innermost, placeOf } from './entity.ts'
import type { Mode, OfficeLevel, QueryResolvers, Role, VisitEdgeResolvers, VisitResolvers } from './generated.ts'
import { needPresent } from './known.ts'
import { below, evidenceLimit, nodesOf, selectionOf } from './selection.ts'
import { certaintyOf, dayFor, isDescending, momentOf, windowOf } from './time.ts'
import type { VisitView } from './view.ts'

/** `visits`. */
export const visitQueries: Pick<QueryResolvers, 'visits'> = {
  visits: async (_, args, context, info) => {
    const selection = selectionOf(info)
    const asked = askPage('visits', args, isDescending(args.order), selection)
    const evidence = Math.max(evidenceLimit(nodesOf(selection)), evidenceLimit(below(selection, 'edges')))
    const slots: Slot[] = []
    if (args.person) slots.push(slot('PERSON', args.person, ['Person']))
    const area = await areaOf(args.place, context)
    slots.push(...area.slots)
    const filter: VisitFilter = {
      slots,
      planned: args.includePlanned ?? false,
      window: windowOf(args.during),
      minSources: args.minSources ?? 1,
      nearby: area.nearby,
      today: dayFor(args.validAt, momentOf(args.knownAt), context.clock),
      knownAt: momentOf(args.knownAt),
    }
    if (args.place?.near) needPresent(filter.knownAt, 'place.near')
    const found = await readVisits(context.graph, filter, asked.page, evidence, context.signal)
    const rows = found.rows.flatMap(
      ({ key, person, meeting: node, status, places, made, mode, evidence: sentences, ...as }) => {
        const meeting = {
          node,
          status: status ?? 'UNCONFIRMED',
          places,
          window: filter.window,
          today: filter.today,
          knownAt: filter.knownAt,
        }
        const view: VisitView[] = person
          ? [{ ...as, person, meeting, made: made ?? false, mode, evidence: sentences }]
          : []
        return view.map(made => ({ key, view: made }))
      },
    )
    return connect(
      asked,
      { rows, total: found.total },
      row => row.view,
      node => ({ evidence: node.evidence }),
    )
  },
}

/** A visit's fields. */
export const Visit: VisitResolvers = {
  place: ({ meeting }) => innermost(meeting.places),
  city: ({ meeting }) => placeOf(meeting.places, 'CITY'),
  country: ({ meeting }) => countryOf(meeting.places),
  mode: ({ mode }) => (mode ?? 'UNKNOWN') as Mode,
  role: ({ role }) => role as Role | null,
  level: ({ level }) => level as OfficeLevel | null,
  delegation: ({ represented }) => (represented === null ? null : countryRow(represented)),
  certainty: ({ meeting }) => certaintyOf(meeting.node, meeting.window),
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** The sentences of an edge are those of its visit. */
export const VisitEdge: VisitEdgeResolvers = {
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}
