import type { EncounterFacets } from '../graph/read/encounters.ts'
import type { MeetingFacets, SanctionedFacets } from '../graph/read/meetings.ts'
import type { WayFacets } from '../graph/read/paths.ts'
import type { PersonFacets } from '../graph/read/people.ts'
import type { SanctionFacets } from '../graph/read/sanctions.ts'
import type { MeetingSanctionedParticipantsArgs } from './generated.ts'
import { relationships } from './presence.ts'
import { below, evidenceLimit, nodesOf, type Selection } from './selection.ts'

const most = 200
const placeFields = ['venue', 'city', 'region', 'country'] as const
const participantFields = ['participants', 'attended', 'expected', 'absent'] as const
/** Those that the last three of these fields tell of. */
const types = ['ATTENDED', 'EXPECTED_AT', 'ABSENT_FROM'] as const

/** Fields for which nothing more has to be read of what they are fields of; any other takes all. */
const ofEntity = ['id', 'name']
const ofMeeting = [
  ...['id', 'title', 'status', 'statusPolicy', 'statusHistory', 'date', 'venue', 'city', 'region', 'country'],
  ...['organization', 'participants', 'attended', 'expected', 'absent', 'sanctionedParticipants', 'accounts'],
  'evidence',
]
const ofDate = ['startMin']
const ofParticipation = ['actor', 'presence', 'representing', 'evidence']
const ofEvidence = ['sentence', 'article']
const ofArticle = ['id', 'title']

/** What has to be read of meetings for a question. */
export function meetingFacets(asked: Selection | undefined): MeetingFacets {
  const has = (name: string) => below(asked, name) !== undefined
  const participants = participantFields.map(name => below(asked, name))
  const all = has('participants') || has('listedParticipants')
  const sanctioned = below(asked, 'sanctionedParticipants')
  const people = [
    ...participants.flatMap(field => [below(field, 'actor'), below(field, 'representing')]),
    ...[below(sanctioned, 'participant'), below(sanctioned, 'issuer')],
  ]
  const byMode = below(asked, 'attended')?.times.some(({ mode }) => mode != null) ?? false
  return {
    standing: has('status'),
    acting: false,
    details: asksMore(asked, ofMeeting) || asksMore(below(asked, 'date'), ofDate),
    places: placeFields.some(has),
    surroundings: placeFields.some(name => asksMoreOfEntity(below(asked, name))),
    body: has('organization'),
    entities: has('listedParticipants') || people.some(asksMoreOfEntity),
    principals: participants.some(field => asksMore(below(field, 'representing'), ['id'])),
    manner: byMode || participants.some(field => asksMore(field, ofParticipation)),
    there: all ? [] : types.filter((_, i) => participants[i + 1] !== undefined),
    participants: all || participants.some(field => field !== undefined) ? most : 0,
    participantEvidence: Math.max(...participants.map(evidenceLimit)),
    sanctioned: sanctionedOf(sanctioned),
    evidence: evidenceLimit(asked),
    history: has('statusHistory') ? most : 0,
    historyEvidence: evidenceLimit(below(asked, 'statusHistory')),
    accounts: has('accounts') || below(asked, 'disputed', 'values') !== undefined ? most : 0,
    accountEvidence: evidenceLimit(below(asked, 'accounts')),
  }
}

/** Participants under sanctions; null where a question asks for several kinds of them, which are then read one by one. */
function sanctionedOf(asked: Selection | undefined): SanctionedFacets | null {
  const [first, ...others] = (asked?.times ?? []) as MeetingSanctionedParticipantsArgs[]
  const alike = others.every(other => JSON.stringify(other) === JSON.stringify(first))
  return asked && first && alike ? sanctionedFacets(first, asked) : null
}

/** What has to be read of participants under sanctions for a question. */
export function sanctionedFacets(
  { by, presence }: Partial<MeetingSanctionedParticipantsArgs>,
  asked: Selection,
): SanctionedFacets {
  return {
    presence: relationships(presence && [presence].flat()),
    byCountry: by === 'COUNTRY',
    byParticipant: by === 'PARTICIPANT',
    telling: by === 'PARTICIPANT' || asked.fields.has('byParticipant'),
    issuers: asked.fields.has('issuer'),
    sanctions: asked.fields.has('sanction'),
  }
}

/** What has to be read of encounters for what a question asks of a list of them. */
export function encounterFacets(connection: Selection): EncounterFacets {
  const nodes = nodesOf(connection)
  const edges = below(connection, 'edges')
  const { standing, details, places, surroundings } = meetingFacets(below(nodes, 'meeting'))
  const sentences = [below(nodes, 'evidence'), below(edges, 'evidence')]
  return {
    details: details || below(nodes, 'certainty') !== undefined || below(nodes, 'counterpartMet') !== undefined,
    places,
    surroundings,
    entities: [below(nodes, 'subject'), below(nodes, 'counterpart')].some(asksMoreOfEntity),
    standing,
    met: below(nodes, 'met') !== undefined,
    manner: below(nodes, 'subjectMode') !== undefined || below(nodes, 'counterpartMode') !== undefined,
    quotes: sentences.some(one => asksMore(one, ofEvidence)),
    articles: sentences.some(one => asksMore(below(one, 'article'), ofArticle)),
    evidence: Math.max(evidenceLimit(nodes), evidenceLimit(edges)),
  }
}

/** What has to be read of the meetings of a timeline; what its entries tell of who was there takes all participants. */
export function timelineFacets(entries: Selection): MeetingFacets {
  const facets = meetingFacets(below(entries, 'meeting'))
  const dated = below(entries, 'certainty') !== undefined || asksMore(below(entries, 'date'), ofDate)
  const details = facets.details || dated
  const counterparts = below(entries, 'counterparts')
  const standing = facets.standing || below(entries, 'status') !== undefined
  if (!counterparts && !below(entries, 'presence')) return { ...facets, standing, details }
  const entities = facets.entities || asksMoreOfEntity(counterparts)
  return { ...facets, standing, acting: true, details, entities, participants: most, there: [] }
}

/** What has to be read of ways between people for what a question asks of paths. */
export function wayFacets(path: Selection): WayFacets {
  const ends = [below(path, 'steps', 'from'), below(path, 'steps', 'to')]
  return { entities: ends.some(asksMoreOfEntity), details: meetingFacets(below(path, 'steps', 'meeting')).details }
}

/** What has to be read of sanctions for a question. */
export function sanctionFacets(asked: Selection | undefined): SanctionFacets {
  const parts = ['issuers', 'targets', 'callers'] as const
  const [issuers = 0, targets = 0, callers = 0] = parts.map(name => (below(asked, name) ? most : 0))
  return {
    issuers,
    targets,
    callers,
    roleEvidence: Math.max(...parts.map(name => evidenceLimit(below(asked, name)))),
    evidence: evidenceLimit(asked),
    history: below(asked, 'statusHistory') ? most : 0,
    historyEvidence: evidenceLimit(below(asked, 'statusHistory')),
  }
}

/** What has to be read of people for a question. */
export function personFacets(asked: Selection | undefined): PersonFacets {
  const offices = below(asked, 'offices') ?? below(asked, 'countries')
  return {
    entities: asksMoreOfEntity(asked),
    offices: offices ? 50 : 0,
    officeEvidence: evidenceLimit(below(asked, 'offices')),
    evidence: evidenceLimit(asked),
  }
}

/** Whether anything else is asked for than these fields. */
function asksMore(asked: Selection | undefined, fields: readonly string[]): boolean {
  return asked !== undefined && [...asked.fields.keys()].some(name => name !== '__typename' && !fields.includes(name))
}

function asksMoreOfEntity(asked: Selection | undefined): boolean {
  return asksMore(asked, ofEntity)
}
