import { statusAt } from '../derive/status.ts'
import { changedFields, type EventState } from '../domain/event-state.ts'
import { isOn } from '../domain/notice.ts'
import { AppError } from '../errors.ts'
import {
  type ChangeFilter,
  type EventChange,
  followChanges,
  readChanges,
  readDifferences,
  readLastChange,
} from '../graph/read/changes.ts'
import { meetingOfState } from '../graph/read/known-meetings.ts'
import { sanctionOfState } from '../graph/read/known-sanctions.ts'
import type { Slot } from '../graph/read/reference.ts'
import { slot, withinSlot } from './by.ts'
import { askPage, connect } from './connection.ts'
import type { Context } from './context.ts'
import type {
  ActorBy,
  ChangeResolvers,
  EventKind,
  EventResolvers,
  PlaceFilter,
  QueryResolvers,
  SubscriptionChangesArgs,
  SubscriptionResolvers,
} from './generated.ts'
import { meetingView } from './meeting-view.ts'
import { sanctionView } from './sanction.ts'
import { selectionOf } from './selection.ts'
import { isDescending, momentOf } from './time.ts'
import type { MeetingView, SanctionView } from './view.ts'

/** A change as its resolvers hold it; `former` is the moment as of which the state before is told. */
export interface ChangeView extends EventChange {
  former: string
}
/** A meeting or a sanction. */
export type EventView = MeetingView | SanctionView

const mostDifferences = 1_000
const never = '0000'

/** `changes` and `diff`. */
export const changeQueries: Pick<QueryResolvers, 'changes' | 'diff'> = {
  changes: async (_, args, { graph, clock, signal }, info) => {
    const asked = askPage('changes', args, isDescending(args.order ?? 'OLDEST_FIRST'), selectionOf(info))
    const filter = filterOf(args, args.from, args.to ?? clock().toISOString())
    const found = await readChanges(graph, filter, asked.page, signal)
    return connect(asked, found, changeView)
  },
  diff: async (_, args, { graph, signal }) => {
    const first = args.first ?? 100
    if (first < 0 || first > mostDifferences) {
      throw new AppError('BAD_INPUT', `diff: 0 to ${mostDifferences} are given, ${first} were asked for.`)
    }
    const filter = filterOf(args, args.from, args.to)
    if (filter.since > filter.at) throw new AppError('BAD_INPUT', `diff: «${args.to}» is before «${args.from}».`)
    const found = await readDifferences(graph, filter, first, signal)
    return found.map(change => ({ ...change, former: filter.since }))
  },
}

/** `changes` as they come. */
export const changeSubscriptions: SubscriptionResolvers = {
  changes: {
    subscribe: async function* (_: unknown, args: SubscriptionChangesArgs, { graph, signal }: Context) {
      const from = args.after == null ? await readLastChange(graph, signal) : tokenOf(args.after)
      const filter = filterOf(args, null, '9999-12-31')
      for await (const change of followChanges(graph, { ...filter, beyond: from }, signal)) {
        if (isOn(args.fields ?? [], change.before, change.after)) yield { changes: changeView(change) }
      }
    },
  },
}

/**
 * The number of a change by its token.
 * @throws AppError BAD_CURSOR for what is none.
 */
export function tokenOf(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new AppError('BAD_CURSOR', `after: «${text.slice(0, 60)}» is no token of a change.`)
}

interface ChangeArguments {
  about?: readonly ActorBy[] | null | undefined
  place?: PlaceFilter | null | undefined
  kinds?: readonly EventKind[] | null | undefined
}

function filterOf({ about, place, kinds }: ChangeArguments, from: string | null | undefined, to: string): ChangeFilter {
  return {
    slots: slotsOf({ about, place }),
    kinds: kinds ?? [],
    since: momentOf(from, 'from') ?? never,
    at: momentOf(to, 'to') ?? to,
    beyond: 0,
  }
}

/** Whom and what changes have to involve. */
export function slotsOf({ about, place }: Pick<ChangeArguments, 'about' | 'place'>): Slot[] {
  const slots = (about ?? []).map(by => slot('ABOUT', by))
  return place ? [...slots, withinSlot('PLACE', place)] : slots
}

/** A change with the moment of the state before: just before it. */
export function changeView(change: EventChange): ChangeView {
  return { ...change, former: new Date(Date.parse(change.at) - 1).toISOString() }
}

/** A change's fields. */
export const Change: ChangeResolvers = {
  id: ({ of }) => of,
  action: ({ before, after }) => (before ? (after ? 'CHANGED' : 'REMOVED') : 'ADDED'),
  fields: ({ before, after }) => changedFields(before, after),
  before: ({ kind, before, former }) => stateView(kind, before, former),
  after: ({ kind, after, at }) => stateView(kind, after, at),
  token: ({ seq }) => String(seq),
}

/** Tells whether an event is a meeting or a sanction. */
export const Event: EventResolvers = {
  __resolveType: view => ('places' in view ? 'Meeting' : 'Sanction'),
}

/** An event as it was told at a moment; what articles had said by then is read when it is asked for. */
function stateView(kind: EventKind, state: EventState | null, knownAt: string): EventView | null {
  if (!state) return null
  if (kind === 'SANCTION') {
    const facets = { issuers: 1, targets: 1, callers: 1, roleEvidence: 0, evidence: 0, history: 0, historyEvidence: 0 }
    return sanctionView(sanctionOfState(state, knownAt), facets, { window: null, knownAt })
  }
  const today = knownAt.slice(0, 10)
  const { startMin = null, startMax = null, endMin = null, endMax = null } = state.node as Record<string, string | null>
  const status = statusAt(
    state.node.status as Parameters<typeof statusAt>[0],
    { startMin, startMax, endMin, endMax },
    today,
  )
  const facets = {
    body: true,
    participants: 1,
    sanctioned: null,
    evidence: 0,
    history: 0,
    accounts: 0,
  }
  return meetingView(meetingOfState(state, status, knownAt), facets, { window: null, today, knownAt })
}
