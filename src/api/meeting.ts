import type { GraphQLResolveInfo } from 'graphql'
import { type MeetingFilter, readMeetings } from '../graph/read/meetings.ts'
import type { Slot } from '../graph/read/reference.ts'
import { type Area, areaOf } from './area.ts'
import { slot } from './by.ts'
import { askPage, asksRows, connect, firstOf, noRows } from './connection.ts'
import type { Context } from './context.ts'
import { disputes } from './dispute.ts'
import { countryOf, placeOf } from './entity.ts'
import { meetingFacets, sanctionedFacets } from './facets.ts'
import type {
  Ground,
  MeetingFormat,
  MeetingResolvers,
  MeetingStatus,
  Mode,
  Presence,
  QueryMeetingsArgs,
  QueryResolvers,
} from './generated.ts'
import { needPresent } from './known.ts'
import { listingsOf } from './listing.ts'
import { meetingPart, meetingView } from './meeting-view.ts'
import { presenceOf, relationships } from './presence.ts'
import { evidenceLimit, nodesOf, selectionOf } from './selection.ts'
import { statusPolicy } from './status-policy.ts'
import { certaintyOf, dayFor, isDescending, momentOf, windowOf } from './time.ts'
import type { MeetingView, ParticipationView } from './view.ts'

/** `meeting` and `meetings`. */
export const meetingQueries: Pick<QueryResolvers, 'meeting' | 'meetings'> = {
  meeting: async (_, { id, validAt, ...args }, context, info) => {
    const knownAt = momentOf(args.knownAt)
    const today = dayFor(validAt, knownAt, context.clock)
    const facets = meetingFacets(selectionOf(info))
    const row = await context.loaders.meetings(id, { today, knownAt, facets })
    return row ? meetingView(row, facets, { window: null, today, knownAt }) : null
  },
  meetings: async (_, args, context, info) => {
    const selection = selectionOf(info)
    const facets = meetingFacets(nodesOf(selection))
    const asked = askPage('meetings', args, isDescending(args.order), selection)
    const area = await areaOf(args.place, context)
    const filter = filterOf(args, area, context)
    if (args.place?.near) needPresent(filter.knownAt, 'place.near')
    if (args.sanctioned) needPresent(filter.knownAt, 'sanctioned')
    const found = asksRows(selection)
      ? await readMeetings(context.graph, filter, asked.page, facets, context.signal)
      : noRows
    return Object.assign(
      connect(asked, found, row => meetingView(row, facets, filter)),
      { filter },
    )
  },
}

function filterOf(args: QueryMeetingsArgs, area: Area, { clock }: Context): MeetingFilter & { today: string } {
  const slots: Slot[] = []
  if (args.person) slots.push(slot('PARTICIPANT', args.person, ['Person']))
  if (args.country) slots.push(slot('PARTICIPANT', args.country, ['Country']))
  for (const by of args.with ?? []) slots.push(slot('PARTICIPANT', by))
  if (args.organization) slots.push(slot('ORGANIZATION', args.organization, ['Organization']))
  slots.push(...area.slots)
  return {
    slots,
    presence: relationships(args.presence),
    window: windowOf(args.during),
    statuses: args.status ?? [],
    modes: args.mode ?? [],
    formats: args.format ?? [],
    minSources: args.minSources ?? 1,
    rests: args.restsOn ?? [],
    withoutLeaders: args.withoutLeaders ?? false,
    nearby: area.nearby,
    sanctioned: args.sanctioned ?? 'ALL',
    today: dayFor(args.validAt, momentOf(args.knownAt), clock),
    knownAt: momentOf(args.knownAt),
  }
}

/** A meeting's fields. */
export const Meeting: MeetingResolvers = {
  id: ({ node }) => node.id,
  title: ({ node }) => node.title ?? '',
  status: ({ status }) => status as MeetingStatus,
  statusPolicy: () => statusPolicy,
  statusHistory: async (meeting, _, context, info) => {
    const facets = () => ({ history: 200, historyEvidence: evidenceLimit(selectionOf(info)) })
    return (await meetingPart(meeting, 'history', facets, context)) ?? []
  },
  date: ({ node }) => node,
  certainty: ({ node, window }) => certaintyOf(node, window),
  mode: ({ node }) => node.mode as Mode,
  format: ({ node }) => (node.format ?? null) as MeetingFormat | null,
  venue: ({ places }) => placeOf(places, 'VENUE'),
  city: ({ places }) => placeOf(places, 'CITY'),
  region: ({ places }) => placeOf(places, 'REGION'),
  country: ({ places }) => countryOf(places),
  organization: async (meeting, _, context) =>
    (await meetingPart(meeting, 'body', () => ({ body: true }), context)) ?? null,
  participants: async (meeting, { presence }, context, info) => {
    const all = await participants(meeting, context, info)
    return presence ? all.filter(one => presence.includes(presenceOf(one.type))) : all
  },
  attended: async (meeting, { mode }, context, info) => {
    const there = await present(meeting, 'ATTENDED', context, info)
    return mode ? there.filter(one => mode.includes((one.mode ?? 'UNKNOWN') as Mode)) : there
  },
  expected: (meeting, _, context, info) => present(meeting, 'EXPECTED', context, info),
  absent: (meeting, _, context, info) => present(meeting, 'ABSENT', context, info),
  sanctionedParticipants: async (meeting, args, context, info) => {
    needPresent(meeting.knownAt, 'sanctionedParticipants')
    const facets = () => ({ sanctioned: sanctionedFacets(args, selectionOf(info)) })
    return (await meetingPart(meeting, 'sanctioned', facets, context)) ?? []
  },
  listedParticipants: async (meeting, _, context) => {
    needPresent(meeting.knownAt, 'listedParticipants')
    const rows = (await meetingPart(meeting, 'participants', () => ({ participants: 200 }), context)) ?? []
    const who = rows.filter(({ type }) => type !== 'ABSENT_FROM').map(({ actor }) => actor)
    const listed = await Promise.all(
      who.map(async participant => ({ participant, listings: await listingsOf(participant, context) })),
    )
    return listed.filter(({ listings }) => listings.length > 0)
  },
  headcount: ({ node }) => headcountOf(node),
  accounts: async (meeting, _, context, info) => {
    const facets = () => ({ accounts: 200, accountEvidence: evidenceLimit(selectionOf(info)) })
    return (await meetingPart(meeting, 'accounts', facets, context)) ?? []
  },
  disputed: async (meeting, _, context, info) => {
    const fields = meeting.node.disputed ?? []
    if (fields.length === 0 || !selectionOf(info).fields.has('values'))
      return fields.map(field => ({ field, values: [] }))
    return disputes(fields, (await meetingPart(meeting, 'accounts', () => ({ accounts: 200 }), context)) ?? [])
  },
  restsOn: ({ node }) => (node.rests ?? []) as Ground[],
  articleCount: ({ node }) => node.articles ?? 0,
  sourceCount: ({ node }) => node.sources ?? 0,
  evidence: async (meeting, { first }, context) =>
    firstOf((await meetingPart(meeting, 'evidence', () => ({ evidence: first ?? 10 }), context)) ?? [], first),
}

/** A head-count, null when nothing is said. */
export function headcountOf(of: {
  headcountMin?: number | null | undefined
  headcountMax?: number | null | undefined
}) {
  const { headcountMin: min = null, headcountMax: max = null } = of
  return min === null && max === null ? null : { min, max }
}

async function participants(meeting: MeetingView, context: Context, info: GraphQLResolveInfo) {
  const facets = () => ({ participants: 200, participantEvidence: evidenceLimit(selectionOf(info)) })
  return (await meetingPart(meeting, 'participants', facets, context)) ?? []
}

async function present(
  meeting: MeetingView,
  presence: Presence,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ParticipationView[]> {
  return (await participants(meeting, context, info)).filter(({ type }) => presenceOf(type) === presence)
}
