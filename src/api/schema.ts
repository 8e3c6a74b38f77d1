import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { Article, articleQueries, Evidence } from './article.ts'
import { ArticleMeetingEdge, ArticleSanctionEdge } from './article-events.ts'
import { Change, changeQueries, changeSubscriptions, Event } from './change.ts'
import { Claim, claimQueries } from './claim.ts'
import { Country, countryQueries } from './country.ts'
import { Encounter, EncounterEdge, encounterQueries } from './encounter.ts'
import type { Resolvers } from './generated.ts'
import { EncounterConnection, MeetingConnection, SanctionConnection } from './group.ts'
import { intakeMutations, intakeQueries } from './intake.ts'
import { ListEntry, listEntryQueries } from './list-entry.ts'
import { Meeting, meetingQueries } from './meeting.ts'
import { metaQueries } from './meta.ts'
import { NetworkEdge, networkQueries } from './network.ts'
import { Actor, Location, Node, nodeQueries, SearchResult } from './node.ts'
import { OpenListing, openListingQueries } from './open-listing.ts'
import { Organization, organizationQueries } from './organization.ts'
import { Account, AccountParticipant, Participation, SanctionStatusClaim, StatusClaim } from './participation.ts'
import { PathStep, pathQueries } from './path.ts'
import { Office, Person, personQueries } from './person.ts'
import { Place, placeQueries } from './place.ts'
import { OpenQuestion, QuestionSide, rulingMutations, rulingQueries, SourceRecord } from './ruling.ts'
import { Sanction, SanctionCaller, SanctionIssuer, SanctionTarget, sanctionQueries } from './sanction.ts'
import { SanctionListing } from './sanction-listing.ts'
import { SanctionPair, sanctionPairQueries } from './sanction-pair.ts'
import { SanctionedParticipant } from './sanctioned.ts'
import { SavedQuestion, savedQuestionMutations, savedQuestionQueries } from './saved-question.ts'
import { searchQueries } from './search.ts'
import { FoundSentence, sentenceQueries } from './sentence.ts'
import { EventDate } from './time.ts'
import { TimelineEntry, timelineQueries } from './timeline.ts'
import { Visit, VisitEdge, visitQueries } from './visit.ts'
import { withdrawalMutations, withdrawalQueries } from './withdrawal.ts'

const resolvers: Resolvers = {
  Query: {
    ...articleQueries,
    ...changeQueries,
    ...claimQueries,
    ...countryQueries,
    ...encounterQueries,
    ...intakeQueries,
    ...listEntryQueries,
    ...meetingQueries,
    ...metaQueries,
    ...networkQueries,
    ...pathQueries,
    ...nodeQueries,
    ...openListingQueries,
    ...organizationQueries,
    ...personQueries,
    ...placeQueries,
    ...rulingQueries,
    ...sanctionQueries,
    ...sanctionPairQueries,
    ...savedQuestionQueries,
    ...searchQueries,
    ...sentenceQueries,
    ...timelineQueries,
    ...visitQueries,
    ...withdrawalQueries,
  },
  Subscription: changeSubscriptions,
  Mutation: { ...intakeMutations, ...rulingMutations, ...withdrawalMutations, ...savedQuestionMutations },
  Account,
  AccountParticipant,
  Actor,
  Article,
  ArticleMeetingEdge,
  ArticleSanctionEdge,
  Change,
  Claim,
  Country,
  Encounter,
  EncounterConnection,
  EncounterEdge,
  Event,
  EventDate,
  Evidence,
  FoundSentence,
  ListEntry,
  Location,
  Meeting,
  MeetingConnection,
  NetworkEdge,
  Node,
  Office,
  OpenListing,
  OpenQuestion,
  Organization,
  Participation,
  PathStep,
  Person,
  Place,
  QuestionSide,
  SourceRecord,
  Sanction,
  SanctionCaller,
  SanctionConnection,
  SanctionIssuer,
  SanctionListing,
  SanctionPair,
  SanctionStatusClaim,
  SanctionTarget,
  SanctionedParticipant,
  SavedQuestion,
  SearchResult,
  StatusClaim,
  TimelineEntry,
  Visit,
  VisitEdge,
}

/** The text of `schema.graphql`. */
export function readSchemaText(): string {
  return readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
}

/** The schema with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSchemaText(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
