import type { EncounterFilter } from '../graph/read/encounters.ts'
import type { AccountRow, MeetingFilter, MeetingNode, MeetingRow } from '../graph/read/meetings.ts'
import type { ParticipantRow } from '../graph/read/participants-column.ts'
import type { OfficeRow } from '../graph/read/people.ts'
import type { ArticleRow, DateRow, EntityRow, EvidenceRow, StatusClaimRow } from '../graph/read/row.ts'
import type { SanctionFilter, SanctionNode, SanctionPartRow, SanctionRow } from '../graph/read/sanctions.ts'
import type { Window } from '../graph/read/window.ts'
import type { Connection, Edge } from './connection.ts'

/** What a resolver holds of a person, organization, country or place; what is absent is read when it is asked for. */
export interface EntityView extends EntityRow {
  offices?: readonly OfficeRow[]
  around?: readonly EntityRow[]
  evidence?: readonly EvidenceRow[]
}

/** Further parts of an event that are there when the statement was asked for them. */
type Loaded<T, K extends keyof T> = { [P in K]?: T[P] | undefined }

/** What a resolver holds of a meeting. */
export interface MeetingView
  extends Loaded<MeetingRow, 'body' | 'participants' | 'sanctioned' | 'evidence' | 'history' | 'accounts'> {
  node: MeetingNode
  status: string
  places: readonly EntityRow[]
  /** What was asked for, which what is read later has to fit. */
  window: Window | null
  today: string
  /** The moment as of which it is told; null for now. */
  knownAt: string | null
}

/** What a resolver holds of a sanction. */
export interface SanctionView extends Loaded<SanctionRow, 'issuers' | 'targets' | 'callers' | 'evidence' | 'history'> {
  node: SanctionNode
  window: Window | null
  /** The moment as of which it is told; null for now. */
  knownAt: string | null
}

/** A pair who were part of one meeting. */
export interface EncounterView {
  subject: EntityRow
  counterpart: EntityRow
  meeting: MeetingView
  met: boolean
  subjectMode: string | null
  counterpartMode: string | null
  /** Null where they are read when they are asked for. */
  evidence: readonly EvidenceRow[] | null
}

/** A person at a place. */
export interface VisitView {
  person: EntityRow
  meeting: MeetingView
  made: boolean
  role: string | null
  office: string | null
  level: string | null
  represented: string | null
  mode: string | null
  evidence: readonly EvidenceRow[]
}

/** A meeting in the timeline of an actor. */
export interface TimelineView {
  actor: string
  meeting: MeetingView
}

/** What an id may lead to. */
export type NodeView = EntityView | MeetingView | SanctionView | ArticleRow
/** What a search may lead to. */
export type SearchResultView = EntityView | MeetingView | SanctionView | SentenceView

/** A sentence that was found. */
export interface SentenceView {
  text: string
  start: number
  end: number
  article: ArticleRow
}

/** One search result. */
export interface SearchHitView {
  result: SearchResultView
  score: number
}

/** One statement of one article. */
export interface ClaimView {
  claim: {
    id: string
    kind: string
    value?: string | null | undefined
    presence?: string | null | undefined
    role?: string | null | undefined
    mode?: string | null | undefined
    attributedTo?: string | null | undefined
    recordedAt?: string | null | undefined
  }
  subject: EntityRow | null
  object: EntityRow | null
  article: ArticleRow
  evidence: readonly EvidenceRow[]
}

/** A page of meetings, with the filter that `groupBy` counts by. */
export type MeetingConnectionView = Connection<MeetingView> & { filter: MeetingFilter }
/** A page of encounters, with the filter that `groupBy` counts by. */
export type EncounterConnectionView = Connection<
  EncounterView,
  Edge<EncounterView> & { evidence: readonly EvidenceRow[] }
> & { filter: EncounterFilter }
/** A page of sanctions, with the filter that `groupBy` counts by. */
export type SanctionConnectionView = Connection<SanctionView> & { filter: SanctionFilter }

export type OfficeView = OfficeRow
export type ParticipationView = ParticipantRow
export type AccountView = AccountRow
export type AccountParticipantView = AccountRow['participants'][number]
export type StatusClaimView = StatusClaimRow
export type SanctionPartView = SanctionPartRow
export type ArticleView = ArticleRow
export type EvidenceView = EvidenceRow
export type DateView = DateRow
