import { type MeetingFilter, readMeetings } from '../graph/read/meetings.ts'
import { slot } from './by.ts'
import { askPage, connect } from './connection.ts'
import { timelineFacets } from './facets.ts'
import type { MeetingStatus, QueryResolvers, TimelineEntryResolvers } from './generated.ts'
import { meetingView } from './meeting-view.ts'
import { presenceOf, relationships } from './presence.ts'
import { nodesOf, selectionOf } from './selection.ts'
import { certaintyOf, dayFor, isDescending, momentOf, windowOf } from './time.ts'
import type { ParticipationView, TimelineView } from './view.ts'

/** `timeline`. */
export const timelineQueries: Pick<QueryResolvers, 'timeline'> = {
  timeline: async (_, args, context, info) => {
    const selection = selectionOf(info)
    const facets = timelineFacets(nodesOf(selection))
    const asked = askPage('timeline', args, isDescending(args.order ?? 'OLDEST_FIRST'), selection)
    const filter: MeetingFilter = {
      slots: [slot('PARTICIPANT', args.of)],
      presence: relationships(args.presence),
      window: windowOf(args.during),
      statuses: args.status ?? [],
      modes: [],
      formats: [],
      minSources: args.minSources ?? 1,
      withoutLeaders: false,
      nearby: [],
      rests: [],
      sanctioned: 'ALL',
      today: dayFor(args.validAt, momentOf(args.knownAt), context.clock),
      knownAt: momentOf(args.knownAt),
    }
    const found = await readMeetings(context.graph, filter, asked.page, facets, context.signal)
    return connect(asked, found, row => ({ actor: row.actor ?? '', meeting: meetingView(row, facets, filter) }))
  },
}

/** A timeline entry's fields. */
export const TimelineEntry: TimelineEntryResolvers = {
  date: ({ meeting }) => meeting.node,
  status: ({ meeting }) => meeting.status as MeetingStatus,
  presence: entry => {
    const presences = own(entry).map(({ type }) => presenceOf(type))
    return (['ATTENDED', 'EXPECTED'] as const).find(one => presences.includes(one)) ?? 'ABSENT'
  },
  counterparts: entry => {
    const mine = new Set(own(entry).flatMap(({ actor, principal }) => [actor.id, principal?.id]))
    const others = entry.meeting.participants ?? []
    return others.filter(({ type, actor }) => type !== 'ABSENT_FROM' && !mine.has(actor.id)).map(({ actor }) => actor)
  },
  certainty: ({ meeting }) => certaintyOf(meeting.node, meeting.window),
}

/** The participants that are the actor, or spoke for it. */
function own({ actor, meeting }: TimelineView): ParticipationView[] {
  return (meeting.participants ?? []).filter(one => one.actor.id === actor || one.principal?.id === actor)
}
