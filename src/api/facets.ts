import type { MeetingFacets } from '../graph/read/meetings.ts'
import type { PersonFacets } from '../graph/read/people.ts'
import type { SanctionFacets } from '../graph/read/sanctions.ts'
import { below, evidenceLimit, type Selection } from './selection.ts'

const most = 200
const participantFields = ['participants', 'attended', 'expected', 'absent'] as const
/** Those that the last three of these fields tell of. */
const relationships = ['ATTENDED', 'EXPECTED_AT', 'ABSENT_FROM'] as const

/** What has to be read of meetings for a question. */
export function meetingFacets(asked: Selection | undefined): MeetingFacets {
  const has = (name: string) => below(asked, name) !== undefined
  const participants = participantFields.map(name => below(asked, name))
  const all = has('participants') || has('listedParticipants')
  return {
    places: ['venue', 'city', 'region', 'country'].some(has),
    body: has('organization'),
    there: all ? [] : relationships.filter((_, i) => participants[i + 1] !== undefined),
    participants: participants.some(field => field !== undefined) ? most : 0,
    participantEvidence: Math.max(...participants.map(evidenceLimit)),
    evidence: evidenceLimit(asked),
    history: has('statusHistory') ? most : 0,
    historyEvidence: evidenceLimit(below(asked, 'statusHistory')),
    accounts: has('accounts') || below(asked, 'disputed', 'values') !== undefined ? most : 0,
    accountEvidence: evidenceLimit(below(asked, 'accounts')),
  }
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
    offices: offices ? 50 : 0,
    officeEvidence: evidenceLimit(below(asked, 'offices')),
    evidence: evidenceLimit(asked),
  }
}
