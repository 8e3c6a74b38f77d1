import { attributionChain } from '../domain/attribution.ts'
import { firstOf } from './connection.ts'
import type {
  AccountParticipantResolvers,
  AccountResolvers,
  MeetingStatus,
  Mode,
  ParticipationResolvers,
  Presence,
  Role,
  SanctionStatus,
  SanctionStatusClaimResolvers,
  StatusClaimResolvers,
} from './generated.ts'
import { headcountOf } from './meeting.ts'
import { presenceOf } from './presence.ts'

/** How somebody was part of a meeting. */
export const Participation: ParticipationResolvers = {
  presence: ({ type }) => presenceOf(type),
  role: ({ role }) => role as Role | null,
  mode: ({ mode }) => (mode ?? 'UNKNOWN') as Mode,
  representing: ({ principal }) => principal,
  articleCount: ({ articles }) => articles,
  sourceCount: ({ sources }) => sources,
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** What one article says of a meeting. */
export const Account: AccountResolvers = {
  status: ({ status }) => status as MeetingStatus,
  mode: ({ mode }) => mode as Mode,
  headcount: account => headcountOf(account),
  saidBy: ({ article, attributedTo }) => attributionChain(article.source ?? null, attributedTo),
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** A participant as one article puts it. */
export const AccountParticipant: AccountParticipantResolvers = {
  presence: ({ presence }) => presence as Presence,
}

/** What one article says of how a meeting stands. */
export const StatusClaim: StatusClaimResolvers = {
  status: ({ status }) => status as MeetingStatus,
  publishedAt: ({ article }) => article.publishedAt,
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}

/** What one article says of how a sanction stands. */
export const SanctionStatusClaim: SanctionStatusClaimResolvers = {
  status: ({ status }) => status as SanctionStatus,
  publishedAt: ({ article }) => article.publishedAt,
  evidence: ({ evidence }, { first }) => firstOf(evidence, first),
}
