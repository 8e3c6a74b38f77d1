import type { MeetingFacets, MeetingNode, MeetingRow } from '../graph/read/meetings.ts'
import type { Context } from './context.ts'
import type { MeetingView } from './view.ts'

type Part = 'body' | 'participants' | 'sanctioned' | 'evidence' | 'history' | 'accounts'

const nothing: MeetingFacets = {
  standing: false,
  acting: false,
  details: false,
  places: false,
  surroundings: true,
  body: false,
  entities: true,
  principals: true,
  manner: true,
  there: [],
  participants: 0,
  participantEvidence: 0,
  sanctioned: null,
  evidence: 0,
  history: 0,
  historyEvidence: 0,
  accounts: 0,
  accountEvidence: 0,
}

/** A meeting that was read with its facets. */
export function meetingView(
  row: MeetingRow,
  facets: Pick<MeetingFacets, Part>,
  { window, today, knownAt }: Pick<MeetingView, 'window' | 'today' | 'knownAt'>,
): MeetingView {
  return {
    node: row.meeting,
    status: row.status ?? 'UNCONFIRMED',
    places: row.places ?? [],
    body: facets.body ? row.body : undefined,
    participants: facets.participants > 0 ? row.participants : undefined,
    sanctioned: facets.sanctioned ? row.sanctioned : undefined,
    evidence: facets.evidence > 0 ? row.evidence : undefined,
    history: facets.history > 0 ? row.history : undefined,
    accounts: facets.accounts > 0 ? row.accounts : undefined,
    window,
    today,
    knownAt,
  }
}

/** A meeting of which only the node was read, as it stands today; where it was is not told. */
export function meetingOfNode(node: MeetingNode, status: string, today: string): MeetingView {
  return { node, status, places: [], window: null, today, knownAt: null }
}

/** A part of a meeting: what was read with it, else read now, for all meetings of this level together; `facets` tells how much of it, and is asked only then. */
export function meetingPart<P extends Part>(
  meeting: MeetingView,
  part: P,
  facets: () => Partial<MeetingFacets>,
  context: Context,
): MeetingRow[P] | undefined | Promise<MeetingRow[P] | undefined> {
  const there = meeting[part] as MeetingRow[P] | undefined
  return there === undefined ? readPart(meeting, part, { ...nothing, ...facets() }, context) : there
}

async function readPart<P extends Part>(
  { node, today, knownAt }: MeetingView,
  part: P,
  facets: MeetingFacets,
  { loaders }: Context,
): Promise<MeetingRow[P] | undefined> {
  return (await loaders.meetings(node.id, { today, knownAt, facets }))?.[part]
}
